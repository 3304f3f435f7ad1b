package org.moagraph.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Purse;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.graph.State;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;

/**
 * One side of a what-if on one frame: what is set from outside, what cannot be derived, and what
 * follows. Entities that are blocked or set down are out for requirements; so is a target that a
 * drug given with it lowers by a step.
 */
final class Scenario {

  /** Claim-steps spent on each of many entities. */
  private static final int BRIEF = 10_000;

  private final Frame frame;
  private final Derivation derived;
  private final NumberSet taken;
  private final NumberSet weak;
  private final List<Integer> unmet;

  private Scenario(
      Frame frame, Setting setting, NumberSet taken, NumberSet weak, List<Integer> unmet) {
    this.frame = frame;
    this.derived = Derivation.of(setting);
    this.taken = taken;
    this.weak = weak;
    this.unmet = unmet;
  }

  /** The scenario without interventions. */
  static Scenario without(Frame frame, ActiveGraph active, List<Stimulus> stimuli) {
    return new Building(frame, active, stimuli, Interventions.NONE).scenario();
  }

  /** The scenario with them, on a graph in which claims are inverted and added already. */
  static Scenario with(
      Frame frame, ActiveGraph active, List<Stimulus> stimuli, Interventions interventions) {
    return new Building(frame, active, stimuli, interventions).scenario();
  }

  private static final class Building {
    private final Frame frame;
    private final MoaGraph graph;
    private final ActiveGraph active;
    private final Interventions done;
    private final Map<Integer, Integer> starts = new LinkedHashMap<>();
    private final BitSet forbidden = new BitSet();
    private final Set<Integer> out = new LinkedHashSet<>();

    Building(Frame frame, ActiveGraph active, List<Stimulus> stimuli, Interventions done) {
      this.frame = frame;
      this.graph = active.graph();
      this.done = done;
      var set = new ArrayList<>(stimuli);
      set.addAll(done.give());
      this.active = active.acting(given(set));
      set.forEach(this::set);
      done.block().forEach(this::block);
      done.knockout().forEach(this::block);
      done.with().forEach(this::hold);
    }

    private NumberSet given(List<Stimulus> set) {
      var given = new BitSet();
      set.stream().filter(Stimulus::up).forEach(s -> given.set(graph.number(s.entity())));
      done.with().forEach(d -> given.set(graph.number(d)));
      return NumberSet.of(given);
    }

    /** What is given again is set as it was given last. */
    private void set(Stimulus stimulus) {
      int entity = graph.number(stimulus.entity());
      starts.put(entity, State.of(entity, Signs.of(stimulus.sign())));
      State.all(entity).forEach(forbidden::set);
      if (!stimulus.up()) {
        out.add(entity);
      }
    }

    /** A block beats a stimulus. */
    private void block(EntityId blocked) {
      int entity = graph.number(blocked);
      starts.remove(entity);
      State.all(entity).forEach(forbidden::set);
      out.add(entity);
    }

    private void hold(EntityId drug) {
      for (int target : directTargets(active, drug, Sign.MINUS)) {
        forbidden.set(State.of(target, Signs.PLUS));
        out.add(target);
      }
      for (int target : directTargets(active, drug, Sign.PLUS)) {
        forbidden.set(State.of(target, Signs.MINUS));
      }
    }

    Scenario scenario() {
      var weak = new BitSet();
      var unmet = unmet();
      for (int claim : unmet) {
        if (graph.claim(claim).isPartialRequirement()) {
          weak.set(graph.source(claim));
        } else {
          forbidden.set(State.raised(graph.source(claim)));
        }
      }
      var claims = active.forbidding(NumberSet.of(forbidden));
      var setting = new Setting(claims, List.copyOf(starts.values())).resting();
      return new Scenario(frame, setting, taken(), NumberSet.of(weak), unmet);
    }

    private NumberSet taken() {
      var taken = new BitSet();
      for (var given : done.give()) {
        int entity = graph.number(given.entity());
        int state = State.of(entity, Signs.of(given.sign()));
        taken.set(state, starts.getOrDefault(entity, -1) == state);
      }
      return NumberSet.of(taken);
    }

    /** The requirements in force whose target is out. */
    private List<Integer> unmet() {
      return out.isEmpty()
          ? List.of()
          : IntStream.of(graph.requirements())
              .filter(c -> isInForce(c) && out.contains(graph.target(c)))
              .boxed()
              .toList();
    }

    /** Accepted by the frame, or added by the question, which the frame cannot know. */
    private boolean isInForce(int claim) {
      return frame.accepted().contains(claim) || graph.isAdded(claim);
    }
  }

  static Set<Integer> directTargets(ActiveGraph active, EntityId drug, Sign sign) {
    var graph = active.graph();
    var targets = new LinkedHashSet<Integer>();
    active.outgoing(
        graph.number(drug),
        (claim, target) -> {
          if (graph.sign(claim) == Signs.of(sign) && graph.claim(claim).direct()) {
            targets.add(target);
          }
        });
    return targets;
  }

  Reach reach() {
    return derived.reach();
  }

  /** The requirements, partial ones among them, whose target is out. */
  List<Integer> unmet() {
    return unmet;
  }

  Setting setting() {
    return derived.setting();
  }

  NetEffect net(int readout) {
    return derived.net(readout, graph().budget());
  }

  /** The signs of one entity among many, for which a search is soon given up. */
  NumberSet signs(int entity, Purse purse) {
    return derived.signs(entity, Math.min(BRIEF, purse.forOne()));
  }

  /** Whether a claim of the hypothesis's own lies on a walk to the readout. */
  boolean speaks(int readout) {
    return Heard.speaks(frame, reach(), readout);
  }

  /** Whether the route still holds here: nothing on it is gone but what is given anyway. */
  boolean holds(SideRoutes.Way way, NumberSet turned) {
    if (!setting().starts().contains(way.start())) {
      return false;
    }
    int state = way.start();
    for (int claim : way.claims()) {
      state = graph().after(state, claim);
      boolean gone = !setting().claims().has(claim) || turned.contains(claim);
      if (gone || setting().claims().isForbidden(state) && !taken.contains(state)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the route raises something that lacks what it needs in part. */
  boolean weakens(SideRoutes.Way way) {
    if (weak.isEmpty()) {
      return false;
    }
    int state = way.start();
    for (int claim : way.claims()) {
      state = graph().after(state, claim);
      if (State.sign(state) == Signs.PLUS && weak.contains(State.entity(state))) {
        return true;
      }
    }
    return false;
  }

  MoaGraph graph() {
    return setting().claims().graph();
  }

  /** The claims of walks to the readout, whatever the sign. */
  NumberSet walked(int readout) {
    var walked = NumberSet.EMPTY;
    for (int sign = 0; sign < Signs.COUNT; sign++) {
      walked = walked.or(reach().supporting(readout, sign));
    }
    return walked;
  }
}
