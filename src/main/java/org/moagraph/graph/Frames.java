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
import org.moagraph.model.Sign;

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
      if (filter.hypotheses().isEmpty() || filter.hypotheses().contains(hypothesis.id())) {
        wanted.add(frame(graph, passing, hypothesis));
      }
    }
    var nobody = Set.<HypothesisId>of();
    var common = resolve(graph, Optional.empty(), accepted(graph, passing, nobody));
    return new Frames(wanted, common, !filter.hypotheses().isEmpty());
  }

  private static BitSet passing(MoaGraph graph, Filter filter) {
    var passing = new BitSet(graph.claimCount());
    if (graph.isBare()) {
      // Bare steps differ in nothing that a filter looks at.
      boolean all = graph.claimCount() > 0 && filter.accepts(graph.claim(0));
      passing.set(0, all ? graph.claimCount() : 0);
      return passing;
    }
    for (int c = 0; c < graph.claimCount(); c++) {
      passing.set(c, filter.accepts(graph.claim(c)));
    }
    return passing;
  }

  private static Frame frame(MoaGraph graph, BitSet passing, Hypothesis hypothesis) {
    var accepted = accepted(graph, passing, closure(graph, hypothesis.id()));
    return resolve(graph, Optional.of(hypothesis.id()), accepted);
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

  private static BitSet accepted(MoaGraph graph, BitSet passing, Set<HypothesisId> among) {
    if (graph.isBare()) {
      return passing;
    }
    var accepted = new BitSet(graph.claimCount());
    for (int c = passing.nextSetBit(0); c >= 0; c = passing.nextSetBit(c + 1)) {
      accepted.set(c, isAccepted(graph.claim(c), among));
    }
    return accepted;
  }

  private static boolean isAccepted(Claim claim, Set<HypothesisId> among) {
    return claim.hypotheses().isEmpty() || claim.hypotheses().stream().anyMatch(among::contains);
  }

  private static Frame resolve(MoaGraph graph, Optional<HypothesisId> id, BitSet accepted) {
    var observations =
        graph.isBare()
            ? List.<Frame.Observation>of()
            : new ObservationRules(graph, accepted).resolve();
    var active = (BitSet) accepted.clone();
    var standIns = new BitSet();
    for (int c = accepted.nextSetBit(0); c >= 0; c = accepted.nextSetBit(c + 1)) {
      if (graph.sign(c) == Sign.NONE.ordinal()) {
        active.clear(c);
      }
    }
    for (var observation : observations) {
      if (observation.standing() == Frame.Standing.EXPLAINED) {
        active.clear(observation.claim());
      } else {
        standIns.set(observation.claim());
      }
    }
    var own = new BitSet();
    id.ifPresent(h -> active.stream().filter(c -> owns(graph.claim(c), h)).forEach(own::set));
    return new Frame(id, accepted, active, own, standIns, observations);
  }

  private static boolean owns(Claim claim, HypothesisId hypothesis) {
    return claim.hypotheses().contains(hypothesis);
  }
}
