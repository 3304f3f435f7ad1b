package org.moagraph.reason;

import static org.moagraph.reason.Walks.forbidAll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions.Pair;
import org.moagraph.reason.Walks.Net;
import org.moagraph.reason.Walks.State;

/**
 * The answers to questions on small models, worked out from their definitions by trying everything.
 * It shares no search with what it is there to check.
 */
final class BruteForce {

  /** What one hypothesis lets count; {@code active} carries effects. */
  record Part(
      Optional<HypothesisId> hypothesis,
      List<Claim> accepted,
      List<Claim> active,
      Set<ClaimId> own) {

    List<Claim> withoutStandIns() {
      return active.stream().filter(Claim::direct).toList();
    }
  }

  record EffectAnswer(Verdict verdict, boolean opposes, Map<HypothesisId, Verdict> byHypothesis) {}

  record WhatIfAnswer(
      Verdict without,
      Verdict with,
      Outcome outcome,
      Map<HypothesisId, Outcome> byHypothesis,
      Set<Claim> lost,
      Set<Claim> left) {}

  private record Compared(
      Part part,
      Net before,
      Net after,
      Set<Claim> lost,
      Set<Claim> left,
      boolean owns,
      Outcome outcome) {

    boolean moves() {
      return !before.signs().isEmpty() || !after.signs().isEmpty();
    }
  }

  private final Model model;
  private final Filter filter;

  BruteForce(Model model, Filter filter) {
    this.model = model;
    this.filter = filter;
  }

  // Parts: coherence, status, steps and observations.

  List<Part> hypotheses() {
    return model.hypotheses().stream()
        .filter(h -> filter.hypotheses().isEmpty() || filter.hypotheses().contains(h.id()))
        .map(h -> part(Optional.of(h.id())))
        .toList();
  }

  Part common() {
    return part(Optional.empty());
  }

  private Part part(Optional<HypothesisId> hypothesis) {
    var accepting = new LinkedHashSet<HypothesisId>();
    hypothesis.ifPresent(h -> include(h, accepting));
    var accepted =
        model.claims().stream()
            .filter(filter::accepts)
            .filter(
                c ->
                    model.hypotheses().isEmpty()
                        || c.hypotheses().isEmpty()
                        || c.hypotheses().stream().anyMatch(accepting::contains))
            .toList();
    var active = withoutExplained(accepted.stream().filter(Claim::carries).toList());
    var own =
        active.stream()
            .filter(c -> hypothesis.isPresent() && c.hypotheses().contains(hypothesis.get()))
            .map(Claim::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Part(hypothesis, accepted, active, own);
  }

  private void include(HypothesisId id, Set<HypothesisId> into) {
    if (into.add(id)) {
      model.hypotheses().stream()
          .filter(h -> h.id().equals(id))
          .map(Hypothesis::includes)
          .forEach(all -> all.forEach(h -> include(h, into)));
    }
  }

  private static List<Claim> withoutExplained(List<Claim> carrying) {
    record Measured(Claim observation, int length) {}
    var measured = new ArrayList<Measured>();
    for (var claim : carrying) {
      if (!claim.direct()) {
        explaining(claim, carrying).ifPresent(n -> measured.add(new Measured(claim, n)));
      }
    }
    measured.sort(
        Comparator.comparingInt(Measured::length).thenComparing(m -> m.observation().id()));
    var left = new ArrayList<>(carrying);
    for (var m : measured) {
      if (explaining(m.observation(), left).isPresent()) {
        left.remove(m.observation());
      }
    }
    return List.copyOf(left);
  }

  /** The length of the shortest route of two claims or more that says what the observation says. */
  private static OptionalInt explaining(Claim observation, List<Claim> claims) {
    var others = claims.stream().filter(c -> c != observation).toList();
    return Walks.from(others, observation.source()).routes(observation.target()).stream()
        .filter(r -> r.claims().size() >= 2 && r.sign() == observation.sign())
        .mapToInt(r -> r.claims().size())
        .min();
  }

  /** Those with a claim of their own on a walk; else the common ground; all that are asked for. */
  List<Part> counting(EntityId from, EntityId to) {
    if (!filter.hypotheses().isEmpty()) {
      return hypotheses();
    }
    var counting = hypotheses().stream().filter(p -> owns(p, from, to)).toList();
    return counting.isEmpty() ? List.of(common()) : counting;
  }

  private static boolean owns(Part part, EntityId from, EntityId to) {
    var walks = Walks.from(part.active(), from);
    return supporting(walks, to).stream().anyMatch(c -> part.own().contains(c.id()));
  }

  private static Set<Claim> supporting(Walks walks, EntityId to) {
    var all = new LinkedHashSet<Claim>();
    Walks.CARRIED.forEach(s -> all.addAll(walks.supporting(to, s)));
    return all;
  }

  // Net effect.

  EffectAnswer effect(EntityId from, EntityId to) {
    if (from.equals(to)) {
      return new EffectAnswer(Verdict.NONE, false, Map.of());
    }
    var byHypothesis = new LinkedHashMap<HypothesisId, Verdict>();
    var nets = new ArrayList<Net>();
    for (var part : counting(from, to)) {
      var net = Walks.from(part.active(), from).net(to);
      nets.add(net);
      part.hypothesis().ifPresent(h -> byHypothesis.put(h, net.verdict()));
    }
    return new EffectAnswer(together(nets), nets.stream().anyMatch(Net::opposes), byHypothesis);
  }

  private static Verdict together(List<Net> nets) {
    var verdicts = nets.stream().map(Net::verdict).filter(v -> v != Verdict.NONE).distinct();
    return verdicts.reduce((a, b) -> Verdict.AMBIGUOUS).orElse(Verdict.NONE);
  }

  // What-if.

  WhatIfAnswer whatIf(List<Stimulus> stimuli, EntityId readout, Interventions done) {
    boolean explicit = !filter.hypotheses().isEmpty();
    var counting =
        new ArrayList<>(
            hypotheses().stream()
                .map(p -> compared(p, stimuli, readout, done))
                .filter(c -> explicit || c.owns())
                .toList());
    if (counting.isEmpty() && !explicit) {
      counting.add(compared(common(), stimuli, readout, done));
    }
    var moving = counting.stream().filter(Compared::moves).toList();
    var lost = moving.stream().flatMap(c -> c.lost().stream()).collect(Collectors.toSet());
    var left = moving.stream().flatMap(c -> c.left().stream()).collect(Collectors.toSet());
    var byHypothesis = new LinkedHashMap<HypothesisId, Outcome>();
    moving.forEach(c -> c.part().hypothesis().ifPresent(h -> byHypothesis.put(h, c.outcome())));
    return new WhatIfAnswer(
        together(moving.stream().map(Compared::before).toList()),
        together(moving.stream().map(Compared::after).toList()),
        outcome(moving.stream().map(Compared::outcome).collect(Collectors.toSet())),
        byHypothesis,
        gone(lost, left),
        left);
  }

  private static Set<Claim> gone(Set<Claim> lost, Set<Claim> left) {
    var gone = lost.stream().filter(c -> !left.contains(c)).collect(Collectors.toSet());
    return gone.isEmpty() ? lost : gone;
  }

  private static Outcome outcome(Set<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return Outcome.NO_EFFECT;
    }
    if (outcomes.size() == 1) {
      return outcomes.iterator().next();
    }
    var weaker =
        Set.of(
            Outcome.UNAFFECTED,
            Outcome.ATTENUATED,
            Outcome.BLOCKED,
            Outcome.REVERSED,
            Outcome.OPPOSED);
    return weaker.containsAll(outcomes) ? Outcome.ATTENUATED : Outcome.UNDECIDED;
  }

  private Compared compared(
      Part part, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var full = compared(part, part.active(), stimuli, readout, done);
    if (full.outcome() == Outcome.UNAFFECTED
        && compared(part, part.withoutStandIns(), stimuli, readout, done).outcome()
            != Outcome.UNAFFECTED
        && isNear(part, stimuli, readout, done)) {
      return new Compared(
          part, full.before, full.after, full.lost, full.left, full.owns, Outcome.UNDECIDED);
    }
    return full;
  }

  private Compared compared(
      Part part, List<Claim> active, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var without = side(part, active, stimuli, Interventions.NONE);
    var with = side(part, active, stimuli, done);
    var before = without.net(readout);
    var after = with.net(readout);
    var lost = new LinkedHashSet<Claim>();
    for (var sign : before.signs()) {
      var remains = with.supporting(readout, sign);
      without.supporting(readout, sign).stream()
          .filter(c -> !remains.contains(c))
          .forEach(lost::add);
    }
    var left = new LinkedHashSet<Claim>();
    after.signs().forEach(s -> left.addAll(with.supporting(readout, s)));
    boolean owns =
        Stream.of(without, with)
            .flatMap(w -> supporting(w, readout).stream())
            .anyMatch(c -> part.own().contains(c.id()));
    var outcome = outcome(before.signs(), after.signs(), !lost.isEmpty());
    return new Compared(part, before, after, lost, left, owns, outcome);
  }

  private static Outcome outcome(Set<Sign> before, Set<Sign> after, boolean lost) {
    if (before.equals(after)) {
      if (before.isEmpty()) {
        return Outcome.NO_EFFECT;
      }
      return lost ? Outcome.ATTENUATED : Outcome.UNAFFECTED;
    }
    if (before.contains(Sign.UNKNOWN) || after.contains(Sign.UNKNOWN)) {
      return Outcome.UNDECIDED;
    }
    if (before.isEmpty()) {
      return Outcome.INDUCED;
    }
    if (after.isEmpty()) {
      return Outcome.BLOCKED;
    }
    if (before.size() == 2) {
      return Outcome.UNOPPOSED;
    }
    return after.size() == 2 ? Outcome.OPPOSED : Outcome.REVERSED;
  }

  /** One side of the comparison: its claims, what is set from outside, what cannot be derived. */
  private static Walks side(
      Part part, List<Claim> active, List<Stimulus> stimuli, Interventions done) {
    var claims = new ArrayList<Claim>();
    for (var claim : active) {
      var pair = new Pair(claim.source(), claim.target());
      if (!done.cut().contains(pair)) {
        claims.add(done.invert().contains(pair) ? claim.inverted() : claim);
      }
    }
    done.add().stream().filter(Claim::carries).forEach(claims::add);

    var down = new LinkedHashSet<EntityId>();
    var forbidden = new LinkedHashSet<State>();
    var starts = new LinkedHashMap<EntityId, Sign>();
    for (var stimulus : concat(stimuli, done.give())) {
      starts.put(stimulus.entity(), stimulus.sign());
      forbidden.addAll(forbidAll(stimulus.entity()));
      if (!stimulus.up()) {
        down.add(stimulus.entity());
      }
    }
    for (var entity : concat(done.block(), done.knockout())) {
      starts.remove(entity);
      forbidden.addAll(forbidAll(entity));
      down.add(entity);
    }
    for (var claim : claims) {
      if (claim.direct() && done.with().contains(claim.source())) {
        if (claim.sign() == Sign.MINUS) {
          forbidden.add(new State(claim.target(), Sign.PLUS));
          down.add(claim.target());
        } else if (claim.sign() == Sign.PLUS) {
          forbidden.add(new State(claim.target(), Sign.MINUS));
        }
      }
    }
    for (var claim : concat(part.accepted(), done.add())) {
      if (claim.isRequirement() && down.contains(claim.target())) {
        forbidden.add(new State(claim.source(), Sign.PLUS));
      }
    }
    return new Walks(claims, starts, forbidden);
  }

  /** Whether anything touched lies behind a stimulus or before the readout. */
  private static boolean isNear(
      Part part, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var touched = new LinkedHashSet<EntityId>();
    touched.addAll(done.block());
    touched.addAll(done.knockout());
    done.give().forEach(g -> touched.add(g.entity()));
    for (var pair : concat(done.cut(), done.invert())) {
      touched.addAll(List.of(pair.source(), pair.target()));
    }
    done.add().forEach(c -> touched.addAll(List.of(c.source(), c.target())));
    for (var claim : part.active()) {
      if (done.with().contains(claim.source()) && claim.direct()) {
        touched.addAll(List.of(claim.source(), claim.target()));
      }
    }
    touched.addAll(done.with());
    var given = stimuli.stream().map(Stimulus::entity).toList();
    var open = part.active().stream().filter(c -> !given.contains(c.target())).toList();
    var behind = new LinkedHashSet<EntityId>();
    for (var state : side(part, part.active(), stimuli, Interventions.NONE).reached()) {
      behind.add(state.entity());
    }
    return touched.stream()
        .anyMatch(
            e ->
                behind.contains(e)
                    || e.equals(readout)
                    || !Walks.from(open, e).signs(readout).isEmpty());
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
