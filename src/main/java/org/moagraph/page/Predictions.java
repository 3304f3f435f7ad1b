package org.moagraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIfQuery;

/**
 * Finds what a class can be asked to predict: what the readout does once something is blocked that
 * lies on the way and that the stimulus raises, where the answer is decided. What experiments have
 * shown to be otherwise is not asked.
 */
final class Predictions {
  private static final int MOST = 60;

  private final MoaGraph graph;
  private final Scopes scopes;
  private final Contents contents;
  private final List<InteractivePage.Reply> replies;
  private final Map<List<Integer>, Verdict> verdicts = new LinkedHashMap<>();

  Predictions(
      MoaGraph graph, Scopes scopes, Contents contents, List<InteractivePage.Reply> replies) {
    this.graph = graph;
    this.scopes = scopes;
    this.contents = contents;
    this.replies = replies;
  }

  /**
   * The questions under the hypotheses of the question asked first, which comes first. Where they
   * leave nothing to predict, since it depends on which of them is right, each is asked alone, as
   * far as the page tells what moves under it.
   */
  List<InteractivePage.Prediction> of(
      InteractivePage.Replies first,
      List<InteractivePage.Replies> rows,
      List<InteractivePage.States> states) {
    var asked = new ArrayList<>(List.of(first));
    rows.stream().filter(r -> r.scope() == first.scope() && r != first).forEach(asked::add);
    var found = new ArrayList<InteractivePage.Prediction>();
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return found;
    }
    for (var row : asked) {
      for (int done = 0; done < contents.size() && found.size() < MOST; done++) {
        ask(row, done, found);
      }
    }
    if (found.isEmpty()) {
      states.stream().filter(s -> s.hypothesis() >= 0).forEach(s -> askAlone(s, found));
    }
    return found;
  }

  private void askAlone(InteractivePage.States asked, List<InteractivePage.Prediction> found) {
    var row =
        new InteractivePage.Replies(
            asked.hypothesis(),
            asked.stimulus(),
            asked.readout(),
            verdict(asked.hypothesis(), asked.stimulus(), asked.readout()),
            List.of(),
            List.of());
    for (int done = 0; done < contents.size() && found.size() < MOST; done++) {
      boolean other = done != asked.stimulus() && done != asked.readout();
      if (other && contents.isBlockable(done) && mayAsk(row, done)) {
        var query =
            new WhatIfQuery(
                List.of(new Stimulus(contents.entity(asked.stimulus()), true)),
                contents.entity(asked.readout()),
                Interventions.block(contents.entity(done)),
                scopes.filter(asked.hypothesis()));
        var answer = query.run(graph);
        if (answer.without() == row.verdict()
            && isDecided(answer.outcome(), answer.without(), answer.with())) {
          found.add(prediction(row, done, answer.with()));
        }
      }
    }
  }

  /** Whether it lies on the way of what is given, which moves the readout one way and raises it. */
  private boolean mayAsk(InteractivePage.Replies row, int done) {
    return row.verdict().isSigned()
        && verdict(row.scope(), row.stimulus(), done) == Verdict.INCREASES
        && verdict(row.scope(), done, row.readout()) != Verdict.NONE
        && !isRefuted(row, done);
  }

  private static InteractivePage.Prediction prediction(
      InteractivePage.Replies row, int done, Verdict with) {
    return new InteractivePage.Prediction(row.scope(), row.stimulus(), row.readout(), done, with);
  }

  private void ask(InteractivePage.Replies row, int done, List<InteractivePage.Prediction> found) {
    int place = row.places().get(done);
    if (place == InteractivePage.Replies.NOT_OFFERED || !row.verdict().isSigned()) {
      return;
    }
    var reply = replies.get(place);
    boolean agreed = reply.byHypothesis().stream().allMatch(h -> h.outcome() == reply.outcome());
    if (agreed
        && reply.without() == row.verdict()
        && isDecided(reply.outcome(), reply.without(), reply.with())
        && mayAsk(row, done)) {
      found.add(prediction(row, done, reply.with()));
    }
  }

  /** Whether what is left of the effect, or that nothing is, follows. */
  private static boolean isDecided(Outcome outcome, Verdict without, Verdict with) {
    return switch (outcome) {
      case BLOCKED -> with == Verdict.NONE;
      case UNAFFECTED, ATTENUATED -> with == without;
      case REVERSED -> with.isSigned() && with != without;
      case REINFORCED, OCCLUDED, UNOPPOSED, OPPOSED, INDUCED, NO_EFFECT, DEPENDS, UNDECIDED ->
          false;
    };
  }

  private Verdict verdict(int scope, int from, int to) {
    return verdicts.computeIfAbsent(
        List.of(scope, from, to),
        k ->
            new EffectQuery(contents.entity(from), contents.entity(to), scopes.filter(scope))
                .bare(graph)
                .verdict());
  }

  private boolean isRefuted(InteractivePage.Replies row, int done) {
    EntityId stimulus = contents.entity(row.stimulus());
    return contents
        .mentions()
        .isRefuted(stimulus, contents.entity(row.readout()), contents.entity(done));
  }
}
