package org.moagraph.teach.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.page.Page;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.WhyWords;

/** Asks every what-if that a page offers and keeps each different answer once. */
final class Scenarios {
  private static final int SENTENCE_LIMIT = 3000;

  /** Hypotheses with a letter of their own. */
  private static final int MOST_TOKENS = 26;

  /** More questions than this would take a minute, on a picture that nobody could read. */
  private static final int MOST_QUESTIONS = 40_000;

  private final MoaGraph graph;
  private final Filter filter;
  private final Parts parts;
  private final List<Page.Thing> things;
  private final Map<HypothesisId, Integer> hypotheses;
  private final Map<ClaimId, Integer> claims = new LinkedHashMap<>();
  private final Map<HypothesisId, String> tokens = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final Map<Page.Answer, Integer> numbers = new LinkedHashMap<>();
  private final List<Page.Answer> answers = new ArrayList<>();

  Scenarios(
      MoaGraph graph,
      Filter filter,
      Parts parts,
      List<Page.Thing> things,
      List<Hypothesis> hypotheses) {
    this.graph = graph;
    this.filter = filter;
    this.parts = parts;
    this.things = things;
    this.hypotheses = Pages.places(hypotheses.stream().map(Hypothesis::id).toList());
    hypotheses.stream().limit(MOST_TOKENS).forEach(this::name);
    parts.claims().forEach(c -> claims.put(c.id(), claims.size()));
  }

  private void name(Hypothesis hypothesis) {
    tokens.put(hypothesis.id(), "{" + (char) ('A' + titles.size()));
    titles.add(ReadableText.of(hypothesis.title().plain(), SENTENCE_LIMIT));
  }

  Page.WhatIfs ask() {
    var stimuli = new ArrayList<>(stimuli());
    var readouts = new ArrayList<>(readouts());
    while ((long) stimuli.size() * readouts.size() * parts.size() > MOST_QUESTIONS) {
      var longer = stimuli.size() > readouts.size() ? stimuli : readouts;
      longer.remove(longer.size() - 1);
    }
    if (stimuli.isEmpty() || readouts.isEmpty()) {
      return Page.WhatIfs.NONE;
    }
    var drugs = all().filter(i -> parts.at(i).type().isAgent()).boxed().toList();
    var rows = new ArrayList<Page.Row>();
    for (int stimulus : stimuli) {
      for (int readout : readouts) {
        if (stimulus != readout) {
          rows.add(row(stimulus, readout, drugs));
        }
      }
    }
    if (rows.isEmpty()) {
      return Page.WhatIfs.NONE;
    }
    var first = first(rows);
    return new Page.WhatIfs(
        stimuli, readouts, drugs, first.stimulus(), first.readout(), titles, answers, rows);
  }

  private IntStream all() {
    return IntStream.range(0, parts.size());
  }

  /** Drugs, else other agents, else where the picture starts. */
  private List<Integer> stimuli() {
    var drugs = all().filter(i -> parts.at(i).type() == EntityType.DRUG).boxed().toList();
    if (!drugs.isEmpty()) {
      return drugs;
    }
    var agents = all().filter(i -> parts.at(i).type().isAgent()).boxed().toList();
    return agents.isEmpty() ? ends(true) : agents;
  }

  /** Outcomes, else where the picture ends. */
  private List<Integer> readouts() {
    var outcomes = all().filter(i -> parts.at(i).type().isOutcome()).boxed().toList();
    return outcomes.isEmpty() ? ends(false) : outcomes;
  }

  private List<Integer> ends(boolean starts) {
    var found = all().filter(i -> has(i, starts) && !has(i, !starts)).boxed().toList();
    if (!found.isEmpty() || parts.size() == 0) {
      return found;
    }
    return List.of(starts ? 0 : parts.size() - 1);
  }

  private boolean has(int thing, boolean leaving) {
    var id = things.get(thing).id();
    return parts.edges().stream()
        .filter(e -> !e.feedback() && isCausal(e))
        .anyMatch(e -> (leaving ? e.from() : e.to()).equals(id));
  }

  private static boolean isCausal(Diagram.Edge edge) {
    return switch (edge.influence()) {
      case RAISES, LOWERS, UNKNOWN -> true;
      case NEEDED, STRUCTURE, NO_EFFECT -> false;
    };
  }

  /** What the model expects, else the last readout that the first stimulus changes. */
  private Page.Row first(List<Page.Row> rows) {
    for (var expected : graph.model().expectations()) {
      for (var row : rows) {
        if (parts.entity(row.stimulus()).equals(expected.from())
            && parts.entity(row.readout()).equals(expected.to())) {
          return row;
        }
      }
    }
    return rows.stream()
        .filter(r -> moves(r.answers().get(0)))
        .min(Comparator.comparing(Page.Row::stimulus).thenComparing(r -> -r.readout()))
        .orElse(rows.get(0));
  }

  private Page.Row row(int stimulus, int readout, List<Integer> drugs) {
    var row = new ArrayList<Integer>();
    Optional<Integer> nothing = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      int thing = i;
      var block = Interventions.block(parts.entity(thing));
      int answer = nothing.orElseGet(() -> answer(stimulus, readout, thing, block));
      row.add(answer);
      nothing = nothing.or(() -> lasting(answer, stimulus, readout, thing));
    }
    nothing = Optional.empty();
    for (int drug : drugs) {
      int answer = nothing.orElseGet(() -> answer(stimulus, readout, drug, with(drug)));
      row.add(answer);
      nothing = nothing.or(() -> lasting(answer, stimulus, readout, drug));
    }
    return new Page.Row(stimulus, readout, row);
  }

  /**
   * An answer that holds whatever else is done: where the stimulus alone does not move the readout,
   * taking something away cannot either. It must speak of a third thing, to be said of others.
   */
  private Optional<Integer> lasting(int answer, int stimulus, int readout, int done) {
    boolean third = done != stimulus && done != readout;
    return third && !moves(answer) ? Optional.of(answer) : Optional.empty();
  }

  private boolean moves(int answer) {
    return !answers.get(answer).without().equals(Verdict.NONE.word());
  }

  private Interventions with(int drug) {
    return new Interventions(
        List.of(),
        List.of(parts.entity(drug)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private int answer(int stimulus, int readout, int done, Interventions interventions) {
    var query =
        new WhatIfQuery(
            List.of(new Stimulus(parts.entity(stimulus), true)),
            parts.entity(readout),
            interventions,
            filter);
    var whatIf = query.run(graph);
    var answer =
        new Page.Answer(
            whatIf.outcome().word(),
            whatIf.without().word(),
            whatIf.with().word(),
            parts(whatIf),
            reason(whatIf, done),
            whatIf.lost().stream().map(c -> claims.get(c.id())).filter(i -> i != null).toList());
    return numbers.computeIfAbsent(answer, this::add);
  }

  private int add(Page.Answer answer) {
    answers.add(answer);
    return answers.size() - 1;
  }

  private List<Page.Part> parts(WhatIf whatIf) {
    var parts = new ArrayList<Page.Part>();
    whatIf
        .byHypothesis()
        .forEach(
            (hypothesis, outcome) ->
                Optional.ofNullable(hypotheses.get(hypothesis))
                    .ifPresent(h -> parts.add(new Page.Part(h, outcome.word()))));
    return parts;
  }

  private String reason(WhatIf whatIf, int done) {
    var asked = whatIf.asked();
    var names =
        new Tokens(
            parts.naming(),
            asked.stimuli().get(0).entity(),
            asked.readout(),
            parts.entity(done),
            tokens);
    return ReadableText.of(WhyWords.of(names).of(whatIf), SENTENCE_LIMIT);
  }
}
