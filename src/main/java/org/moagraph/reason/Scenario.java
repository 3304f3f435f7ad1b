package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.graph.State;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;

/**
 * One side of a what-if on one frame: its setting and what its stimuli reach. Entities that are
 * blocked or set down count as missing for requirements; so does a target that a drug given with it
 * lowers.
 */
final class Scenario {

  private final Frame frame;
  private final Setting setting;
  private final List<Integer> unmet;
  private final Reach reach;

  private Scenario(Frame frame, Setting setting, List<Integer> unmet) {
    this.frame = frame;
    this.setting = setting;
    this.unmet = unmet;
    this.reach = setting.reach();
  }

  /** The scenario without interventions. */
  static Scenario without(Frame frame, ActiveGraph active, List<Stimulus> stimuli) {
    return build(frame, active, stimuli, Interventions.NONE);
  }

  /** The scenario with them, on a graph in which claims are inverted and added already. */
  static Scenario with(
      Frame frame, ActiveGraph active, List<Stimulus> stimuli, Interventions interventions) {
    var all = new ArrayList<>(stimuli);
    all.addAll(interventions.give());
    return build(frame, active, all, interventions);
  }

  private static Scenario build(
      Frame frame, ActiveGraph active, List<Stimulus> stimuli, Interventions interventions) {
    var graph = active.graph();
    var forbidden = new BitSet();
    var missing = new LinkedHashSet<Integer>();
    var blocked = new LinkedHashSet<Integer>();
    interventions.block().forEach(e -> blocked.add(graph.number(e)));
    interventions.knockout().forEach(e -> blocked.add(graph.number(e)));
    missing.addAll(blocked);
    for (var stimulus : stimuli) {
      forbid(forbidden, graph.number(stimulus.entity()));
      if (!stimulus.up()) {
        missing.add(graph.number(stimulus.entity()));
      }
    }
    blocked.forEach(b -> forbid(forbidden, b));
    interventions.with().forEach(d -> hold(active, d, forbidden, missing));
    var unmet = unmet(graph, frame, missing);
    unmet.forEach(c -> forbidden.set(State.raised(graph.source(c))));
    var starts =
        stimuli.stream()
            .filter(s -> !blocked.contains(graph.number(s.entity())))
            .map(s -> State.of(graph.number(s.entity()), s.sign().ordinal()))
            .distinct()
            .toList();
    var claims = active.forbidding(NumberSet.of(forbidden));
    return new Scenario(frame, new Setting(claims, starts), unmet);
  }

  private static void forbid(BitSet forbidden, int entity) {
    State.all(entity).forEach(forbidden::set);
  }

  private static void hold(
      ActiveGraph active, EntityId drug, BitSet forbidden, Set<Integer> missing) {
    for (int target : directTargets(active, drug, Sign.MINUS)) {
      forbidden.set(State.of(target, Signs.PLUS));
      missing.add(target);
    }
    for (int target : directTargets(active, drug, Sign.PLUS)) {
      forbidden.set(State.of(target, Signs.MINUS));
    }
  }

  static Set<Integer> directTargets(ActiveGraph active, EntityId drug, Sign sign) {
    var graph = active.graph();
    var targets = new LinkedHashSet<Integer>();
    active.outgoing(
        graph.number(drug),
        (claim, target) -> {
          if (graph.sign(claim) == sign.ordinal() && graph.claim(claim).direct()) {
            targets.add(target);
          }
        });
    return targets;
  }

  /** The requirements in force whose target is missing. */
  private static List<Integer> unmet(MoaGraph graph, Frame frame, Set<Integer> missing) {
    return missing.isEmpty()
        ? List.of()
        : IntStream.of(graph.requirements())
            .filter(c -> isInForce(graph, frame, c) && missing.contains(graph.target(c)))
            .boxed()
            .toList();
  }

  /** Accepted by the frame, or added by the question, which the frame cannot know. */
  private static boolean isInForce(MoaGraph graph, Frame frame, int claim) {
    return frame.accepted().contains(claim) || graph.isAdded(claim);
  }

  Reach reach() {
    return reach;
  }

  /** The requirements whose target is blocked or set down. */
  List<Integer> unmet() {
    return unmet;
  }

  Setting setting() {
    return setting;
  }

  NetEffect net(int readout) {
    return NetEffect.at(reach, setting, readout, Steps.one());
  }

  /** Whether a claim of the hypothesis's own lies on a derivation of the readout. */
  boolean owns(int readout) {
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      if (reach.supporting(readout, sign).intersects(frame.own())) {
        return true;
      }
    }
    return false;
  }

  MoaGraph graph() {
    return setting.claims().graph();
  }
}
