package org.moagraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityType;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.WhyWords;

/** Asks every what-if that a page offers and keeps each different answer once. */
final class WhatIfTable {
  private static final int SENTENCE_LIMIT = 3000;

  /** Hypotheses with a letter of their own. */
  private static final int MOST_TOKENS = 26;

  /** More questions than this would take a minute, on a picture that nobody could read. */
  private static final int MOST_QUESTIONS = 40_000;

  private final MoaGraph graph;
  private final Filter filter;
  private final Contents contents;
  private final List<InteractivePage.Thing> things;
  private final List<HypothesisId> own;
  private final Map<HypothesisId, Integer> hypotheses;
  private final Map<HypothesisId, String> tokens = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final Map<InteractivePage.Reply, Integer> numbers = new LinkedHashMap<>();
  private final List<InteractivePage.Reply> replies = new ArrayList<>();

  WhatIfTable(
      MoaGraph graph,
      Filter filter,
      Contents contents,
      List<InteractivePage.Thing> things,
      List<HypothesisId> own,
      List<Hypothesis> hypotheses) {
    this.graph = graph;
    this.filter = filter;
    this.contents = contents;
    this.things = things;
    this.own = own;
    this.hypotheses = PageMaker.places(hypotheses.stream().map(Hypothesis::id).toList());
    hypotheses.stream().limit(MOST_TOKENS).forEach(this::name);
  }

  private void name(Hypothesis hypothesis) {
    tokens.put(hypothesis.id(), "{" + (char) ('A' + titles.size()));
    titles.add(ReadableText.of(hypothesis.title().plain(), SENTENCE_LIMIT));
  }

  InteractivePage.WhatIfs ask() {
    var stimuli = new ArrayList<>(stimuli());
    var readouts = new ArrayList<>(readouts());
    while ((long) stimuli.size() * readouts.size() * contents.size() > MOST_QUESTIONS) {
      var longer = stimuli.size() > readouts.size() ? stimuli : readouts;
      longer.remove(longer.size() - 1);
    }
    if (stimuli.isEmpty() || readouts.isEmpty()) {
      return InteractivePage.WhatIfs.NONE;
    }
    var drugs = all().filter(i -> contents.at(i).type().isAgent()).boxed().toList();
    var rows = new ArrayList<InteractivePage.Replies>();
    for (int stimulus : stimuli) {
      for (int readout : readouts) {
        if (stimulus != readout) {
          rows.add(row(stimulus, readout, drugs));
        }
      }
    }
    if (rows.isEmpty()) {
      return InteractivePage.WhatIfs.NONE;
    }
    var first = first(rows);
    return new InteractivePage.WhatIfs(
        stimuli,
        readouts,
        drugs,
        first.stimulus(),
        first.readout(),
        titles,
        replies,
        rows,
        own(),
        states(first, rows, drugs));
  }

  private int own() {
    return own.size() == 1 && hypotheses.size() > 1
        ? hypotheses.getOrDefault(own.get(0), InteractivePage.WhatIfs.ALL)
        : InteractivePage.WhatIfs.ALL;
  }

  private List<InteractivePage.States> states(
      InteractivePage.Replies first, List<InteractivePage.Replies> rows, List<Integer> drugs) {
    return new StateTable(graph, filter, contents, List.copyOf(hypotheses.keySet()), drugs)
        .ask(own(), first, rows);
  }

  private IntStream all() {
    return IntStream.range(0, contents.size());
  }

  /** Drugs, else other agents, else where the picture starts. */
  private List<Integer> stimuli() {
    var drugs = all().filter(i -> contents.at(i).type() == EntityType.DRUG).boxed().toList();
    if (!drugs.isEmpty()) {
      return drugs;
    }
    var agents = all().filter(i -> contents.at(i).type().isAgent()).boxed().toList();
    return agents.isEmpty() ? ends(true) : agents;
  }

  /** Outcomes, else where the picture ends. */
  private List<Integer> readouts() {
    var outcomes = all().filter(i -> contents.at(i).type().isOutcome()).boxed().toList();
    return outcomes.isEmpty() ? ends(false) : outcomes;
  }

  private List<Integer> ends(boolean starts) {
    var found = all().filter(i -> has(i, starts) && !has(i, !starts)).boxed().toList();
    if (!found.isEmpty() || contents.size() == 0) {
      return found;
    }
    return List.of(starts ? 0 : contents.size() - 1);
  }

  private boolean has(int thing, boolean leaving) {
    var id = things.get(thing).id();
    return contents.edges().stream()
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
  private InteractivePage.Replies first(List<InteractivePage.Replies> rows) {
    for (var expected : graph.model().expectations()) {
      for (var row : rows) {
        if (contents.entity(row.stimulus()).equals(expected.from())
            && contents.entity(row.readout()).equals(expected.to())) {
          return row;
        }
      }
    }
    return rows.stream()
        .filter(r -> moves(r.places().get(0)))
        .min(
            Comparator.comparing(InteractivePage.Replies::stimulus)
                .thenComparing(r -> -r.readout()))
        .orElse(rows.get(0));
  }

  private InteractivePage.Replies row(int stimulus, int readout, List<Integer> drugs) {
    var row = new ArrayList<Integer>();
    Optional<Integer> nothing = Optional.empty();
    for (int i = 0; i < contents.size(); i++) {
      int thing = i;
      var block = Interventions.block(contents.entity(thing));
      int answer = nothing.orElseGet(() -> answer(stimulus, readout, thing, block));
      row.add(answer);
      nothing = nothing.or(() -> lasting(answer, stimulus, readout, thing));
    }
    nothing = Optional.empty();
    for (int drug : drugs) {
      var kept = opens(drug) ? Optional.<Integer>empty() : nothing;
      int answer = kept.orElseGet(() -> answer(stimulus, readout, drug, with(drug)));
      row.add(answer);
      if (!opens(drug)) {
        nothing = nothing.or(() -> lasting(answer, stimulus, readout, drug));
      }
    }
    return new InteractivePage.Replies(stimulus, readout, row);
  }

  /**
   * An answer that holds whatever else is done: where the stimulus alone does not move the readout,
   * taking something away cannot either. It must speak of a third thing, to be said of others.
   */
  private Optional<Integer> lasting(int answer, int stimulus, int readout, int done) {
    boolean third = done != stimulus && done != readout;
    return third && !moves(answer) ? Optional.of(answer) : Optional.empty();
  }

  /** Whether claims act only where this drug is given, so that it may open a route. */
  private boolean opens(int drug) {
    var id = contents.entity(drug);
    return graph.model().claims().stream().anyMatch(c -> c.context().given().contains(id));
  }

  private boolean moves(int reply) {
    return replies.get(reply).without() != Verdict.NONE;
  }

  private Interventions with(int drug) {
    return Interventions.with(contents.entity(drug));
  }

  private int answer(int stimulus, int readout, int done, Interventions interventions) {
    var query =
        new WhatIfQuery(
            List.of(new Stimulus(contents.entity(stimulus), true)),
            contents.entity(readout),
            interventions,
            filter);
    var whatIf = query.run(graph);
    var answer =
        new InteractivePage.Reply(
            whatIf.outcome(),
            whatIf.without(),
            whatIf.with(),
            byHypothesis(whatIf),
            reason(whatIf, done));
    return numbers.computeIfAbsent(answer, this::add);
  }

  private int add(InteractivePage.Reply reply) {
    replies.add(reply);
    return replies.size() - 1;
  }

  private List<InteractivePage.UnderHypothesis> byHypothesis(WhatIf whatIf) {
    var found = new ArrayList<InteractivePage.UnderHypothesis>();
    whatIf
        .byHypothesis()
        .forEach(
            (hypothesis, outcome) ->
                Optional.ofNullable(hypotheses.get(hypothesis))
                    .ifPresent(h -> found.add(new InteractivePage.UnderHypothesis(h, outcome))));
    return found;
  }

  private String reason(WhatIf whatIf, int done) {
    var asked = whatIf.asked();
    var names =
        new Tokens(
            contents.naming(),
            asked.stimuli().get(0).entity(),
            asked.readout(),
            contents.entity(done),
            tokens);
    return ReadableText.of(WhyWords.of(names).of(whatIf), SENTENCE_LIMIT);
  }
}
