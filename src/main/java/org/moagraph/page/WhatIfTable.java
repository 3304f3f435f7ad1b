package org.moagraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityType;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.query.Route;
import org.moagraph.reason.EffectQuery;
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

  /** Routes told of an answer on either side. */
  private static final int MOST_ROUTES = 3;

  private final MoaGraph graph;
  private final Scopes scopes;
  private final Contents contents;
  private final List<InteractivePage.Thing> things;
  private final Map<HypothesisId, Integer> hypotheses;
  private final Map<HypothesisId, String> tokens = new LinkedHashMap<>();
  private final List<String> titles = new ArrayList<>();
  private final Map<InteractivePage.Reply, Integer> numbers = new LinkedHashMap<>();
  private final List<InteractivePage.Reply> replies = new ArrayList<>();

  WhatIfTable(
      MoaGraph graph,
      Scopes scopes,
      Contents contents,
      List<InteractivePage.Thing> things,
      List<Hypothesis> hypotheses) {
    this.graph = graph;
    this.scopes = scopes;
    this.contents = contents;
    this.things = things;
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
    for (int scope : scopes.told()) {
      for (int stimulus : stimuli) {
        for (int readout : readouts) {
          if (stimulus != readout) {
            rows.add(row(scope, stimulus, readout, drugs));
          }
        }
      }
    }
    if (rows.isEmpty()) {
      return InteractivePage.WhatIfs.NONE;
    }
    var first = first(rows);
    var states = new StateTable(graph, scopes, contents, drugs).ask(first, rows);
    return new InteractivePage.WhatIfs(
        stimuli,
        readouts,
        drugs,
        first,
        titles,
        replies,
        rows,
        states,
        new Predictions(graph, scopes, contents, replies).of(first, rows, states));
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

  /**
   * What the model expects, else the last readout that the first stimulus moves: by the hypotheses
   * that the picture is about, and where nothing moves under them, by all.
   */
  private InteractivePage.Replies first(List<InteractivePage.Replies> rows) {
    for (int scope : scopes.told()) {
      var moving = rows.stream().filter(r -> r.scope() == scope && r.moves(replies)).toList();
      var expected = expected(moving);
      if (expected.isPresent()) {
        return expected.get();
      }
      var last =
          moving.stream()
              .min(
                  Comparator.comparing(InteractivePage.Replies::stimulus)
                      .thenComparing(r -> -r.readout()));
      if (last.isPresent()) {
        return last.get();
      }
    }
    return rows.get(rows.size() - 1);
  }

  private Optional<InteractivePage.Replies> expected(List<InteractivePage.Replies> rows) {
    return graph.model().expectations().stream()
        .flatMap(
            e ->
                rows.stream()
                    .filter(
                        r ->
                            contents.entity(r.stimulus()).equals(e.from())
                                && contents.entity(r.readout()).equals(e.to())))
        .findFirst();
  }

  private InteractivePage.Replies row(int scope, int stimulus, int readout, List<Integer> drugs) {
    var filter = scopes.filter(scope);
    var effect =
        new EffectQuery(contents.entity(stimulus), contents.entity(readout), filter).bare(graph);
    var row = new ArrayList<Integer>();
    Optional<Integer> nothing = Optional.empty();
    for (int i = 0; i < contents.size(); i++) {
      if (i == stimulus || i == readout || !contents.isBlockable(i)) {
        row.add(InteractivePage.Replies.NOT_OFFERED);
        continue;
      }
      int thing = i;
      var block = Interventions.block(contents.entity(thing));
      int answer = nothing.orElseGet(() -> answer(filter, stimulus, readout, thing, block));
      row.add(answer);
      nothing = nothing.or(() -> lasting(answer));
    }
    nothing = Optional.empty();
    for (int drug : drugs) {
      if (drug == stimulus || drug == readout) {
        row.add(InteractivePage.Replies.NOT_OFFERED);
        continue;
      }
      var kept = opens(drug) ? Optional.<Integer>empty() : nothing;
      int answer = kept.orElseGet(() -> answer(filter, stimulus, readout, drug, with(drug)));
      row.add(answer);
      if (!opens(drug)) {
        nothing = nothing.or(() -> lasting(answer));
      }
    }
    return new InteractivePage.Replies(
        scope,
        stimulus,
        readout,
        effect.verdict(),
        Stream.of(effect.increases(), effect.decreases(), effect.unknown())
            .filter(w -> !w.isEmpty())
            .map(List::copyOf)
            .toList(),
        row);
  }

  /**
   * An answer that holds whatever else is done: where the stimulus alone does not move the readout,
   * taking something away cannot either.
   */
  private Optional<Integer> lasting(int answer) {
    return replies.get(answer).without() == Verdict.NONE ? Optional.of(answer) : Optional.empty();
  }

  /** Whether claims act only where this drug is given, so that it may open a route. */
  private boolean opens(int drug) {
    var id = contents.entity(drug);
    return graph.model().claims().stream().anyMatch(c -> c.context().given().contains(id));
  }

  private Interventions with(int drug) {
    return Interventions.with(contents.entity(drug));
  }

  private int answer(
      Filter filter, int stimulus, int readout, int done, Interventions interventions) {
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
            reason(whatIf, done),
            routes(whatIf.lostRoutes()),
            routes(whatIf.leftRoutes()));
    return numbers.computeIfAbsent(answer, this::add);
  }

  private static List<List<Claim>> routes(List<Route> routes) {
    return routes.stream().limit(MOST_ROUTES).map(Route::claims).toList();
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
    return ReadableText.of(WhyWords.of(names, contents.words()).of(whatIf), SENTENCE_LIMIT);
  }
}
