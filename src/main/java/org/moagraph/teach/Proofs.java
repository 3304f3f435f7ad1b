package org.moagraph.teach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Purse;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;

/**
 * What routes of a model prove. Whatever rests on disputed claims, on feedback or on hypotheses
 * that disagree is left open.
 */
final class Proofs {

  static final Filter DISPUTED =
      new Filter(List.of(), Optional.empty(), Status.DISPUTED, Optional.empty());

  private record Pair(EntityId from, EntityId to) {}

  private final MoaGraph graph;
  private final Purse purse;
  private final Model model;
  private final Lookalikes lookalikes;
  private final Map<Pair, List<Claim>> between = new LinkedHashMap<>();
  private final Map<Pair, Optional<Verdict>> verdicts = new LinkedHashMap<>();
  private final Map<Pair, Optional<Verdict>> routed = new LinkedHashMap<>();
  private final Map<Pair, Effect> effects = new LinkedHashMap<>();
  private final Map<Integer, NumberSet> reached = new LinkedHashMap<>();

  Proofs(MoaGraph graph, Lookalikes lookalikes) {
    this.graph = graph;
    this.purse = new Purse(graph);
    this.model = graph.model();
    this.lookalikes = lookalikes;
    for (var claim : model.claims()) {
      var pair = new Pair(claim.source(), claim.target());
      between.computeIfAbsent(pair, p -> new ArrayList<>()).add(claim);
    }
  }

  /** Whether the claim is a step of one sign that nothing in the model speaks against. */
  boolean isFirm(Claim claim) {
    return claim.direct()
        && claim.context().given().isEmpty()
        && (claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS)
        && claim.status().atLeast(Status.SUPPORTED)
        && claim.evidence().stream().allMatch(e -> e.stance() == Stance.SUPPORTS);
  }

  List<Claim> between(EntityId from, EntityId to) {
    return between.getOrDefault(new Pair(from, to), List.of());
  }

  Effect effect(EntityId from, EntityId to) {
    return effects.computeIfAbsent(
        new Pair(from, to), p -> new EffectQuery(from, to, Filter.DEFAULT).bare(purse.graph()));
  }

  /** The net effect where nothing leaves it open; {@code ambiguous} is an answer, too. */
  Optional<Verdict> verdict(EntityId from, EntityId to) {
    var pair = new Pair(from, to);
    var known = verdicts.get(pair);
    if (known == null) {
      known = provenVerdict(from, to);
      verdicts.put(pair, known);
    }
    return known;
  }

  private Optional<Verdict> provenVerdict(EntityId from, EntityId to) {
    var effect = effect(from, to);
    boolean damped = effect.opposes() && effect.verdict() != Verdict.AMBIGUOUS;
    return damped ? Optional.empty() : routed(from, to);
  }

  /** The same, where a loop may damp the effect, which by itself does not turn it. */
  Optional<Verdict> routed(EntityId from, EntityId to) {
    var pair = new Pair(from, to);
    var known = routed.get(pair);
    if (known == null) {
      known = provenByRoutes(from, to);
      routed.put(pair, known);
    }
    return known;
  }

  private Optional<Verdict> provenByRoutes(EntityId from, EntityId to) {
    var effect = effect(from, to);
    boolean open = !effect.settled() || effect.verdict() == Verdict.UNKNOWN;
    if (open || from.equals(to) || !effect.unknown().isEmpty() || isRefuted(effect)) {
      return Optional.empty();
    }
    var disputed = new EffectQuery(from, to, DISPUTED).bare(purse.graph());
    if (disputed.verdict() != effect.verdict()) {
      return Optional.empty();
    }
    if (effect.verdict() == Verdict.NONE
        && (leads(from, to) || isJoined(from, to) || leadsToKin(from, to))) {
      return Optional.empty();
    }
    boolean contradicted =
        effect
            .verdict()
            .sign()
            .filter(s -> between(from, to).stream().anyMatch(c -> c.sign() == s.inverse()))
            .isPresent();
    return contradicted || isNullReported(from, to, effect)
        ? Optional.empty()
        : Optional.of(effect.verdict());
  }

  /** Whether an experiment in which the one alone was changed saw something else of the other. */
  private boolean isRefuted(Effect effect) {
    return model.experiments().stream()
        .filter(e -> e.readout().equals(effect.to()) && e.given().isEmpty())
        .anyMatch(e -> alone(e, effect.from()).filter(up -> !agrees(e, up, effect)).isPresent());
  }

  /** Whether the entity was raised, where nothing but it was changed. */
  private static Optional<Boolean> alone(Experiment experiment, EntityId entity) {
    var lowered = new ArrayList<>(experiment.block());
    lowered.addAll(experiment.knockout());
    var raised = new ArrayList<>(experiment.with());
    experiment.give().forEach(g -> (g.up() ? raised : lowered).add(g.entity()));
    if (raised.size() + lowered.size() != 1) {
      return Optional.empty();
    }
    return raised.contains(entity)
        ? Optional.of(true)
        : lowered.contains(entity) ? Optional.of(false) : Optional.empty();
  }

  private static boolean agrees(Experiment experiment, boolean up, Effect effect) {
    return switch (experiment.observed()) {
      case ENHANCED -> effect.verdict() == (up ? Verdict.INCREASES : Verdict.DECREASES);
      case REDUCED, BLOCKED, ATTENUATED ->
          effect.verdict() == (up ? Verdict.DECREASES : Verdict.INCREASES);
      case NO_EFFECT, OCCLUDED -> !effect.verdict().isSigned();
    };
  }

  /**
   * Whether something other than a null result relates the two, or their names could be mixed up.
   */
  private boolean isJoined(EntityId from, EntityId to) {
    var all = new ArrayList<>(between(from, to));
    all.addAll(between(to, from));
    return lookalikes.are(from, to)
        || all.stream().anyMatch(c -> c.relation() != Relation.DOES_NOT_AFFECT);
  }

  /** Whether something is reached whose name could be mixed up with the end. */
  private boolean leadsToKin(EntityId from, EntityId to) {
    return model.entities().stream()
        .anyMatch(e -> lookalikes.are(e.id(), to) && leads(from, e.id()));
  }

  private boolean isNullReported(EntityId from, EntityId to, Effect effect) {
    return effect.verdict() != Verdict.NONE
        && between(from, to).stream().anyMatch(c -> c.relation() == Relation.DOES_NOT_AFFECT);
  }

  /** Whether the agent acts directly on the target. */
  Truth hits(EntityId agent, EntityId target) {
    if (between(agent, target).stream().anyMatch(this::isFirm)) {
      return Truth.TRUE;
    }
    boolean kindred =
        model.claims().stream()
            .anyMatch(c -> c.source().equals(agent) && lookalikes.are(c.target(), target));
    boolean away = !leads(agent, target) && between(agent, target).isEmpty();
    return away && !kindred && between(target, agent).isEmpty() ? Truth.FALSE : Truth.OPEN;
  }

  /** Whether one hypothesis accepts both claims as carrying effects. */
  boolean isCoherent(Claim one, Claim other) {
    var frames = graph.frames(Filter.DEFAULT);
    int first = model.claims().indexOf(one);
    int second = model.claims().indexOf(other);
    boolean common = frames.common().active().has(first) && frames.common().active().has(second);
    return common
        || frames.hypotheses().stream()
            .anyMatch(f -> f.active().has(first) && f.active().has(second));
  }

  Truth joins(Statement.Joins step) {
    boolean joined =
        between(step.from(), step.middle()).stream()
                .anyMatch(c -> isFirm(c) && c.sign() == step.first())
            && between(step.middle(), step.to()).stream()
                .anyMatch(c -> isFirm(c) && c.sign() == step.second());
    if (joined) {
      return Truth.TRUE;
    }
    boolean away = !leads(step.from(), step.middle()) || !leads(step.middle(), step.to());
    boolean kin =
        lookalikes.are(step.middle(), step.from()) || lookalikes.are(step.middle(), step.to());
    return away && !kin ? Truth.FALSE : Truth.OPEN;
  }

  /** Whether any claims, disputed ones too, lead from the one to the other. */
  boolean leads(EntityId from, EntityId to) {
    int start = graph.number(from);
    var seen = reached.computeIfAbsent(start, this::reached);
    return seen.contains(graph.number(to));
  }

  private NumberSet reached(int start) {
    var claims = ActiveGraph.whole(graph);
    var next = new BitSet();
    claims.outgoing(start, (claim, to) -> next.set(to));
    return claims.reachable(NumberSet.of(next));
  }

  Truth ordered(List<EntityId> order) {
    boolean forward = true;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        boolean back = leads(order.get(j), order.get(i));
        boolean on = leads(order.get(i), order.get(j));
        if (back && !on) {
          return Truth.FALSE;
        }
        forward &= on && !back;
      }
    }
    return forward ? Truth.TRUE : Truth.OPEN;
  }
}
