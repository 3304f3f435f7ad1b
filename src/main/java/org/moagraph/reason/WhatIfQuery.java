package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Signs;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions.Pair;

/**
 * What becomes of a readout when something is done on top of a scenario. Compared within each
 * hypothesis in which the readout moves on either side. Linear in claims but for the bounded search
 * for routes where both signs are reached.
 */
public record WhatIfQuery(
    List<Stimulus> stimuli, EntityId readout, Interventions interventions, Filter filter) {

  public WhatIfQuery {
    stimuli = List.copyOf(stimuli);
  }

  /** Asks it of a graph. All entities named must be in the model. */
  public WhatIf run(MoaGraph graph) {
    var asking = new Asking(graph);
    return asking.answer(asking.compared());
  }

  /** A frame's two sides and what was lost between them. */
  record Compared(
      Frame frame,
      Scenario without,
      Scenario with,
      NetEffect before,
      NetEffect after,
      NumberSet lost,
      NumberSet left,
      Outcome outcome,
      boolean bypassed) {

    boolean moves() {
      return before.verdict() != Verdict.NONE || after.verdict() != Verdict.NONE;
    }

    /** Whether a claim of the hypothesis's own supports the readout on either side. */
    boolean owns(int readout) {
      return without.owns(readout) || with.owns(readout);
    }

    Compared undecided() {
      return new Compared(frame, without, with, before, after, lost, left, Outcome.UNDECIDED, true);
    }
  }

  private final class Asking {
    private final MoaGraph graph;
    private final MoaGraph changed;
    private final ActiveGraph all;
    private final NumberSet cut;

    /** Claims whose inverse is another claim: what they supported before is lost. */
    private final NumberSet turned;

    private final int target;
    private final List<String> notes = new ArrayList<>();

    Asking(MoaGraph graph) {
      this.graph = graph;
      this.all = ActiveGraph.whole(graph);
      this.target = graph.number(readout);
      this.cut = claimsOf(interventions.cut(), "cut");
      var inverted = claimsOf(interventions.invert(), "invert");
      this.turned = inverted.where(c -> graph.sign(c) != Signs.UNKNOWN);
      this.changed = graph.changed(inverted, interventions.add());
    }

    private NumberSet claimsOf(List<Pair> pairs, String what) {
      var found = NumberSet.EMPTY;
      for (var pair : pairs) {
        var between = all.claimsBetween(graph.number(pair.source()), graph.number(pair.target()));
        found = found.or(between);
        if (between.isEmpty()) {
          notes.add(
              "nothing to "
                  + what
                  + ": no causal claim from "
                  + pair.source()
                  + " to "
                  + pair.target());
        }
      }
      return found;
    }

    List<Compared> compared() {
      var frames = graph.frames(filter);
      var counting = new ArrayList<Compared>();
      for (var frame : frames.hypotheses()) {
        var compared = compare(frame);
        if (frames.explicit() || compared.owns(target)) {
          counting.add(compared);
        }
      }
      if (counting.isEmpty()) {
        counting.add(compare(frames.common()));
      }
      return counting;
    }

    private NumberSet added() {
      return NumberSet.range(graph.claimCount(), changed.claimCount())
          .where(c -> changed.claim(c).carries());
    }

    private Compared compare(Frame frame) {
      var full = compare(frame, frame.active());
      if (full.outcome() != Outcome.UNAFFECTED || frame.standIns().isEmpty()) {
        return full;
      }
      var steps = frame.active().with(frame.active().claims().without(frame.standIns()));
      boolean bypassed = compare(frame, steps).outcome() != Outcome.UNAFFECTED && isNear(frame);
      return bypassed ? full.undecided() : full;
    }

    /** Whether the intervention touches anything between the stimuli and the readout. */
    private boolean isNear(Frame frame) {
      var touched = touched(frame);
      var downstream = Scenario.without(frame, frame.active(), stimuli).reach();
      var given =
          stimuli.stream()
              .map(s -> NumberSet.of(graph.number(s.entity())))
              .reduce(NumberSet.EMPTY, NumberSet::or);
      var upstream = frame.active().avoiding(given).reaching(NumberSet.of(target));
      return touched.stream().anyMatch(e -> downstream.has(e) || upstream.contains(e));
    }

    private List<Integer> touched(Frame frame) {
      var touched = new ArrayList<EntityId>();
      touched.addAll(interventions.block());
      touched.addAll(interventions.knockout());
      touched.addAll(interventions.with());
      interventions.give().forEach(g -> touched.add(g.entity()));
      interventions.cut().forEach(p -> touched.addAll(List.of(p.source(), p.target())));
      interventions.invert().forEach(p -> touched.addAll(List.of(p.source(), p.target())));
      interventions.add().forEach(c -> touched.addAll(List.of(c.source(), c.target())));
      var numbers = new ArrayList<>(touched.stream().map(graph::number).toList());
      for (var drug : interventions.with()) {
        for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
          numbers.addAll(Scenario.directTargets(frame.active(), drug, sign));
        }
      }
      return numbers;
    }

    private Compared compare(Frame frame, ActiveGraph active) {
      var without = Scenario.without(frame, active, stimuli);
      var kept = active.claims().or(added()).without(cut);
      var with = Scenario.with(frame, ActiveGraph.of(changed, kept), stimuli, interventions);
      var before = without.net(target);
      var after = with.net(target);
      var lost = NumberSet.EMPTY;
      for (int sign : signs(before, without.reach())) {
        var remains = with.reach().supporting(target, sign).without(turned);
        lost = lost.or(without.reach().supporting(target, sign).without(remains));
      }
      var left = NumberSet.EMPTY;
      for (int sign : signs(after, with.reach())) {
        left = left.or(with.reach().supporting(target, sign));
      }
      var outcome = Outcome.of(before, after, !lost.isEmpty());
      return new Compared(frame, without, with, before, after, lost, left, outcome, false);
    }

    private int[] signs(NetEffect effect, Reach reach) {
      return switch (effect.verdict()) {
        case INCREASES -> new int[] {0};
        case DECREASES -> new int[] {1};
        case UNKNOWN -> new int[] {2};
        case NONE -> new int[0];
        case AMBIGUOUS -> IntStream.range(0, 3).filter(s -> reach.has(target, s)).toArray();
      };
    }

    WhatIf answer(List<Compared> all) {
      var moving = all.stream().filter(Compared::moves).toList();
      var byHypothesis = new LinkedHashMap<HypothesisId, Outcome>();
      moving.forEach(c -> c.frame().hypothesis().ifPresent(h -> byHypothesis.put(h, c.outcome())));
      var outcome = Outcome.combine(moving.stream().map(Compared::outcome).toList());
      var lost = moving.stream().map(Compared::lost).reduce(NumberSet.EMPTY, NumberSet::or);
      var left = moving.stream().map(Compared::left).reduce(NumberSet.EMPTY, NumberSet::or);
      var routesBefore = SideRoutes.before(moving, target);
      var routesAfter = SideRoutes.after(moving, target);
      return new WhatIf(
          readout,
          combined(moving.stream().map(Compared::before).toList()),
          combined(moving.stream().map(Compared::after).toList()),
          outcome,
          byHypothesis,
          claims(graph, gone(lost, left)),
          claims(changed, left),
          routesBefore.without(routesAfter, graph),
          routesAfter.named(changed),
          lostObservations(moving),
          beside(),
          notes,
          new Reason(graph, WhatIfQuery.this, routesBefore, routesAfter).of(outcome, moving));
    }

    /** Of the claims that lost support for a sign, those that support nothing any more, if any. */
    private NumberSet gone(NumberSet lost, NumberSet left) {
      var gone = lost.without(left.without(turned));
      return gone.isEmpty() ? lost : gone;
    }

    private List<Claim> lostObservations(List<Compared> moving) {
      var lost = new BitSet();
      var left = new BitSet();
      for (var compared : moving) {
        for (var observation : compared.frame().observations()) {
          if (observation.standing() == Frame.Standing.EXPLAINED) {
            boolean gone = observation.route().stream().anyMatch(c -> isGone(compared, c));
            (gone ? lost : left).set(observation.claim());
          }
        }
      }
      return claims(graph, NumberSet.of(lost).without(NumberSet.of(left)));
    }

    private boolean isGone(Compared compared, int claim) {
      return compared.lost().contains(claim) && !compared.left().contains(claim);
    }

    private Verdict combined(List<NetEffect> effects) {
      return Effect.combine(
          effects.stream()
              .map(NetEffect::verdict)
              .filter(v -> v != Verdict.NONE)
              .distinct()
              .toList());
    }

    private List<Claim> claims(MoaGraph of, NumberSet numbers) {
      return numbers.stream().mapToObj(of::claim).sorted(Comparator.comparing(Claim::id)).toList();
    }

    private List<Effect> beside() {
      return interventions.with().stream()
          .map(d -> new EffectQuery(d, readout, filter).run(graph))
          .toList();
    }
  }
}
