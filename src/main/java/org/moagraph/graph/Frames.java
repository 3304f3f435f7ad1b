package org.moagraph.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;

/**
 * The graphs that a question is asked on: one a hypothesis, and the common ground for where no
 * hypothesis has anything of its own to say. {@code explicit} says that the question named its
 * hypotheses, which then answer in any case.
 */
public record Frames(List<Frame> hypotheses, Frame common, boolean explicit) {

  public Frames {
    hypotheses = List.copyOf(hypotheses);
  }

  static Frames of(MoaGraph graph, Filter filter) {
    var passing = passing(graph, filter);
    var wanted = new ArrayList<Frame>();
    for (var hypothesis : graph.model().hypotheses()) {
      if (isAsked(filter, hypothesis)) {
        wanted.add(frame(graph, passing, hypothesis));
      }
    }
    var nobody = Set.<HypothesisId>of();
    var common = resolve(graph, Optional.empty(), accepted(graph, passing, nobody));
    return new Frames(wanted, common, !filter.hypotheses().isEmpty());
  }

  /** A module speaks only where it is named. */
  private static boolean isAsked(Filter filter, Hypothesis hypothesis) {
    return filter.hypotheses().isEmpty()
        ? hypothesis.role() != Hypothesis.Role.MODULE
        : filter.hypotheses().contains(hypothesis.id());
  }

  private static NumberSet passing(MoaGraph graph, Filter filter) {
    if (graph.isBare()) {
      // Bare steps differ in nothing that a filter looks at.
      boolean all = graph.claimCount() > 0 && filter.accepts(graph.claim(0));
      return NumberSet.range(0, all ? graph.claimCount() : 0);
    }
    var passing = new BitSet(graph.claimCount());
    for (int c = 0; c < graph.claimCount(); c++) {
      passing.set(c, filter.accepts(graph.claim(c)));
    }
    return NumberSet.of(passing);
  }

  private static Frame frame(MoaGraph graph, NumberSet passing, Hypothesis hypothesis) {
    var accepted = accepted(graph, passing, closure(graph, hypothesis.id()));
    return resolve(graph, Optional.of(hypothesis), accepted);
  }

  /** The hypothesis and all that it includes, directly or through others. */
  public static Set<HypothesisId> closure(MoaGraph graph, HypothesisId hypothesis) {
    var seen = new LinkedHashSet<HypothesisId>();
    var todo = new ArrayDeque<HypothesisId>();
    todo.add(hypothesis);
    while (!todo.isEmpty()) {
      var next = todo.remove();
      if (seen.add(next)) {
        graph.model().hypotheses().stream()
            .filter(h -> h.id().equals(next))
            .forEach(h -> todo.addAll(h.includes()));
      }
    }
    return seen;
  }

  private static NumberSet accepted(MoaGraph graph, NumberSet passing, Set<HypothesisId> among) {
    if (graph.isBare()) {
      return passing;
    }
    var accepted = new BitSet(graph.claimCount());
    passing.forEach(c -> accepted.set(c, isAccepted(graph.claim(c), among)));
    return NumberSet.of(accepted);
  }

  private static boolean isAccepted(Claim claim, Set<HypothesisId> among) {
    return claim.hypotheses().isEmpty() || claim.hypotheses().stream().anyMatch(among::contains);
  }

  private static Frame resolve(
      MoaGraph graph, Optional<Hypothesis> hypothesis, NumberSet accepted) {
    var observations =
        graph.isBare()
            ? List.<Frame.Observation>of()
            : new ObservationRules(graph, accepted).resolve();
    var explained = new BitSet();
    var standIns = new BitSet();
    for (var observation : observations) {
      boolean isExplained = observation.standing() == Frame.Standing.EXPLAINED;
      (isExplained ? explained : standIns).set(observation.claim());
    }
    var active = carrying(graph, accepted).without(NumberSet.of(explained));
    return new Frame(
        hypothesis.map(Hypothesis::id),
        accepted,
        ActiveGraph.of(graph, active),
        own(graph, active, hypothesis),
        own(graph, needs(graph, accepted), hypothesis),
        NumberSet.of(standIns),
        observations,
        hypothesis.filter(h -> h.role() == Hypothesis.Role.COMPARATOR).isPresent());
  }

  private static NumberSet carrying(MoaGraph graph, NumberSet claims) {
    var carrying = new BitSet(graph.claimCount());
    claims.forEach(c -> carrying.set(c, graph.sign(c) != Signs.NONE));
    return NumberSet.of(carrying);
  }

  private static NumberSet needs(MoaGraph graph, NumberSet accepted) {
    var needs = new BitSet();
    for (int claim : graph.requirements()) {
      needs.set(claim, accepted.contains(claim));
    }
    return NumberSet.of(needs);
  }

  private static NumberSet own(MoaGraph graph, NumberSet claims, Optional<Hypothesis> hypothesis) {
    return hypothesis
        .map(h -> claims.where(c -> graph.claim(c).hypotheses().contains(h.id())))
        .orElse(NumberSet.EMPTY);
  }
}
