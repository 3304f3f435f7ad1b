package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moagraph.graph.Filter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions.ArrowEnds;
import org.moagraph.reason.Walks.State;
import org.moagraph.reason.Walks.Way;

/**
 * The answers to questions on small models, worked out from their definitions by trying everything:
 * every walk, every route, and the outcomes row by row. It shares no search with what it is there
 * to check.
 */
final class BruteForce {

  /** What one hypothesis lets count; {@code active} carries effects. */
  record Part(
      Optional<Hypothesis> hypothesis, List<Claim> accepted, List<Claim> active, Set<ClaimId> own) {

    Optional<HypothesisId> id() {
      return hypothesis.map(Hypothesis::id);
    }

    List<Claim> standIns() {
      return active.stream().filter(c -> !c.direct()).toList();
    }

    boolean is(Hypothesis.Role role) {
      return hypothesis.filter(h -> h.role() == role).isPresent();
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

  /** One side of a what-if: what it derives, and the needs in part that are not met. */
  private record Side(Walks walks, Set<State> taken, Set<EntityId> weak) {}

  private record Compared(
      Part part,
      Set<Sign> before,
      Set<Sign> after,
      Set<Claim> lost,
      Set<Claim> left,
      Outcome outcome) {

    boolean moves() {
      return !before.isEmpty() || !after.isEmpty();
    }
  }

  private final Model model;
  private final Filter filter;
  private final Set<EntityId> silent;

  BruteForce(Model model, Filter filter) {
    this.model = model;
    this.filter = filter;
    this.silent =
        model.entities().stream()
            .filter(Entity::silentAtRest)
            .map(Entity::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // Parts: coherence, status, steps and observations.

  /** The hypotheses that speak for themselves, or those asked for. */
  List<Part> hypotheses() {
    return model.hypotheses().stream()
        .filter(
            h ->
                filter.hypotheses().isEmpty()
                    ? h.role() != Hypothesis.Role.MODULE
                    : filter.hypotheses().contains(h.id()))
        .map(h -> part(Optional.of(h)))
        .toList();
  }

  Part common() {
    return part(Optional.empty());
  }

  private Part part(Optional<Hypothesis> hypothesis) {
    var accepting = new LinkedHashSet<HypothesisId>();
    hypothesis.ifPresent(h -> include(h.id(), accepting));
    var accepted =
        model.claims().stream()
            .filter(filter::accepts)
            .filter(
                c ->
                    c.hypotheses().isEmpty()
                        || c.hypotheses().stream().anyMatch(accepting::contains))
            .toList();
    var active = withoutExplained(accepted.stream().filter(Claim::carries).toList());
    var own =
        Stream.concat(active.stream(), accepted.stream().filter(Claim::isRequirement))
            .filter(c -> hypothesis.filter(h -> c.hypotheses().contains(h.id())).isPresent())
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

  private List<Claim> withoutExplained(List<Claim> carrying) {
    record Measured(Claim observation, boolean bySteps, int length) {}
    var steps = carrying.stream().filter(Claim::direct).toList();
    var measured = new ArrayList<Measured>();
    for (var claim : carrying) {
      if (!claim.direct()) {
        boolean bySteps = explaining(claim, steps).isPresent();
        explaining(claim, carrying).ifPresent(n -> measured.add(new Measured(claim, bySteps, n)));
      }
    }
    measured.sort(
        Comparator.<Measured, Boolean>comparing(m -> !m.bySteps())
            .thenComparing(Measured::length)
            .thenComparing(m -> m.observation().id()));
    var left = new ArrayList<>(carrying);
    for (var m : measured) {
      if (explaining(m.observation(), left).isPresent()) {
        left.remove(m.observation());
      }
    }
    return List.copyOf(left);
  }

  /** The length of the shortest route of two claims or more that says what the observation says. */
  private OptionalInt explaining(Claim observation, List<Claim> claims) {
    var source = observation.source();
    var given = new LinkedHashSet<>(observation.context().given());
    given.add(source);
    var others = acting(claims, given).stream().filter(c -> c != observation).toList();
    var walks = resting(new Walks(others, Map.of(source, Sign.PLUS), Walks.forbidAll(source)));
    return walks.routes(observation.target()).stream()
        .filter(r -> r.claims().size() >= 2 && r.sign() == observation.sign())
        .mapToInt(r -> r.claims().size())
        .min();
  }

  /** The claims whose condition is given. */
  static List<Claim> acting(List<Claim> claims, Set<EntityId> given) {
    return claims.stream().filter(c -> given.containsAll(c.context().given())).toList();
  }

  /** The same, where what is silent at rest can only be lowered once it is raised. */
  private Walks resting(Walks walks) {
    var all = new LinkedHashSet<>(walks.forbidden());
    silent.forEach(e -> all.add(new State(e, Sign.MINUS)));
    var raised = new Walks(walks.claims(), walks.starts(), all).reached();
    var forbidden = new LinkedHashSet<>(walks.forbidden());
    silent.stream()
        .filter(e -> !raised.contains(new State(e, Sign.PLUS)))
        .forEach(e -> forbidden.add(new State(e, Sign.MINUS)));
    return new Walks(walks.claims(), walks.starts(), forbidden);
  }

  // Who is heard.

  /** Those with a claim of their own on a walk of any side; comparators only where no other is. */
  private List<Part> heard(Function<Part, List<Walks>> sides, EntityId to) {
    if (!filter.hypotheses().isEmpty()) {
      return hypotheses();
    }
    var heard =
        hypotheses().stream()
            .filter(p -> sides.apply(p).stream().anyMatch(w -> owns(p, w, to)))
            .toList();
    var rivals = heard.stream().filter(p -> !p.is(Hypothesis.Role.COMPARATOR)).toList();
    return heard.isEmpty() ? List.of(common()) : rivals.isEmpty() ? heard : rivals;
  }

  private static boolean owns(Part part, Walks walks, EntityId to) {
    var onWalk = supporting(walks, to);
    var entities = new LinkedHashSet<EntityId>();
    onWalk.forEach(c -> entities.addAll(List.of(c.source(), c.target())));
    return onWalk.stream().anyMatch(c -> part.own().contains(c.id()))
        || part.accepted().stream()
            .filter(Claim::isRequirement)
            .filter(c -> part.own().contains(c.id()))
            .anyMatch(c -> entities.contains(c.source()));
  }

  private static Set<Claim> supporting(Walks walks, EntityId to) {
    var all = new LinkedHashSet<Claim>();
    Walks.CARRIED.forEach(s -> all.addAll(walks.supporting(to, s)));
    return all;
  }

  /** Those that are heard on what comes of raising an entity, with the claims that act then. */
  List<Part> counting(EntityId from, EntityId to) {
    return heard(p -> List.of(raised(p, from)), to);
  }

  /** The part with the claims alone that act where nothing but that is given. */
  static Part actingOn(Part part, EntityId from) {
    return new Part(
        part.hypothesis(), part.accepted(), acting(part.active(), Set.of(from)), part.own());
  }

  // Net effect.

  Walks raised(Part part, EntityId from) {
    var claims = acting(part.active(), Set.of(from));
    return resting(Walks.from(claims, from));
  }

  EffectAnswer effect(EntityId from, EntityId to) {
    var byHypothesis = new LinkedHashMap<HypothesisId, Verdict>();
    hypotheses().forEach(p -> byHypothesis.put(p.id().orElseThrow(), Verdict.NONE));
    if (from.equals(to)) {
      return new EffectAnswer(Verdict.NONE, false, byHypothesis);
    }
    var signs = new ArrayList<Set<Sign>>();
    boolean opposes = false;
    for (var part : counting(from, to)) {
      var walks = raised(part, from);
      var net = walks.routeSigns(to);
      signs.add(net);
      opposes |= !net.isEmpty() && !net.containsAll(walks.signs(to));
      part.id().ifPresent(h -> byHypothesis.put(h, verdict(net)));
    }
    return new EffectAnswer(together(signs), opposes, byHypothesis);
  }

  static Verdict verdict(Set<Sign> signs) {
    return switch (signs.size()) {
      case 0 -> Verdict.NONE;
      case 1 -> Verdict.of(signs.iterator().next());
      default -> Verdict.AMBIGUOUS;
    };
  }

  private static Verdict together(List<Set<Sign>> nets) {
    var verdicts = nets.stream().map(BruteForce::verdict).filter(v -> v != Verdict.NONE).distinct();
    return verdicts.reduce((a, b) -> Verdict.AMBIGUOUS).orElse(Verdict.NONE);
  }

  // What-if.

  WhatIfAnswer whatIf(List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var counting =
        heard(
            p ->
                List.of(
                    side(p, p.active(), stimuli, Interventions.NONE).walks(),
                    side(p, p.active(), stimuli, done).walks()),
            readout);
    var moving =
        counting.stream()
            .map(p -> compared(p, stimuli, readout, done))
            .filter(Compared::moves)
            .toList();
    var lost = moving.stream().flatMap(c -> c.lost().stream()).collect(Collectors.toSet());
    var left = moving.stream().flatMap(c -> c.left().stream()).collect(Collectors.toSet());
    var gone = lost.stream().filter(c -> !left.contains(c)).collect(Collectors.toSet());
    var byHypothesis = new LinkedHashMap<HypothesisId, Outcome>();
    moving.forEach(c -> c.part().id().ifPresent(h -> byHypothesis.put(h, c.outcome())));
    return new WhatIfAnswer(
        together(moving.stream().map(Compared::before).toList()),
        together(moving.stream().map(Compared::after).toList()),
        outcome(moving),
        byHypothesis,
        gone.isEmpty() ? lost : gone,
        left);
  }

  private static Outcome outcome(List<Compared> moving) {
    if (moving.isEmpty()) {
      return Outcome.NO_EFFECT;
    }
    var saying = moving.stream().filter(c -> c.outcome() != Outcome.UNDECIDED).toList();
    if (saying.isEmpty()) {
      return Outcome.UNDECIDED;
    }
    var before = saying.stream().map(Compared::before).toList();
    if (before.contains(Set.of(Sign.PLUS)) && before.contains(Set.of(Sign.MINUS))) {
      return Outcome.DEPENDS;
    }
    var outcomes = saying.stream().map(Compared::outcome).collect(Collectors.toSet());
    if (outcomes.size() == 1) {
      return outcomes.iterator().next();
    }
    return Set.of(Outcome.BLOCKED, Outcome.ATTENUATED).containsAll(outcomes)
        ? Outcome.ATTENUATED
        : Outcome.DEPENDS;
  }

  private Compared compared(
      Part part, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var full = compared(part, part.active(), stimuli, readout, done);
    if (full.outcome() == Outcome.UNAFFECTED
        && (restsOnTouchedStandIn(part, stimuli, readout, done)
            || restsOnFilter(part, stimuli, readout))) {
      return new Compared(part, full.before, full.after, full.lost, full.left, Outcome.UNDECIDED);
    }
    return full;
  }

  /** Row 10: without the stand-ins that it touches, would the outcome be another? */
  private boolean restsOnTouchedStandIn(
      Part part, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var touched = touched(part, done);
    var near =
        part.standIns().stream()
            .filter(s -> touched.stream().anyMatch(t -> isNear(part, s, t)))
            .toList();
    var rest = part.active().stream().filter(c -> !near.contains(c)).toList();
    return !near.isEmpty()
        && compared(part, rest, stimuli, readout, done).outcome() != Outcome.UNAFFECTED;
  }

  private static boolean isNear(Part part, Claim standIn, EntityId touched) {
    return reaches(part, standIn.source(), touched) || reaches(part, touched, standIn.target());
  }

  private static boolean reaches(Part part, EntityId from, EntityId to) {
    var carrying = part.accepted().stream().filter(Claim::carries).toList();
    return from.equals(to)
        || new Walks(carrying, Map.of(from, Sign.PLUS), Set.of())
            .reached().stream().anyMatch(s -> s.entity().equals(to));
  }

  private static Set<EntityId> touched(Part part, Interventions done) {
    var touched = new LinkedHashSet<EntityId>();
    touched.addAll(done.block());
    touched.addAll(done.knockout());
    touched.addAll(done.with());
    done.give().forEach(g -> touched.add(g.entity()));
    for (var pair : concat(done.cut(), done.invert())) {
      touched.addAll(List.of(pair.source(), pair.target()));
    }
    done.add().forEach(c -> touched.addAll(List.of(c.source(), c.target())));
    part.active().stream()
        .filter(c -> c.direct() && done.with().contains(c.source()))
        .forEach(c -> touched.add(c.target()));
    return touched;
  }

  /** Row 10: does every route pass a claim that stands in only because of the filter? */
  private boolean restsOnFilter(Part part, List<Stimulus> stimuli, EntityId readout) {
    var unfiltered = new BruteForce(model, Filter.DEFAULT).part(part.hypothesis());
    var onlyHere = part.standIns().stream().filter(c -> !unfiltered.active().contains(c)).toList();
    var routes = side(part, part.active(), stimuli, Interventions.NONE).walks().routes(readout);
    return !routes.isEmpty()
        && routes.stream().allMatch(r -> r.claims().stream().anyMatch(onlyHere::contains));
  }

  private Compared compared(
      Part part, List<Claim> active, List<Stimulus> stimuli, EntityId readout, Interventions done) {
    var without = side(part, active, stimuli, Interventions.NONE);
    var with = side(part, active, stimuli, done);
    var before = without.walks().routeSigns(readout);
    var after = with.walks().routeSigns(readout);
    var kept = new ArrayList<Way>();
    var weakened = new ArrayList<Way>();
    var lost = new ArrayList<Way>();
    for (var route : without.walks().routes(readout)) {
      if (!remains(route, with)) {
        lost.add(route);
      } else if (weak(route, with) && !weak(route, without)) {
        weakened.add(route);
      } else {
        kept.add(route);
      }
    }
    var leftOfStimulus = new LinkedHashSet<Sign>();
    Stream.concat(kept.stream(), weakened.stream()).forEach(r -> leftOfStimulus.add(r.sign()));
    with.walks().routes(readout).stream()
        .filter(r -> stimuli.stream().anyMatch(s -> s.entity().equals(r.start())))
        .forEach(r -> leftOfStimulus.add(r.sign()));
    var outcome =
        outcome(
            before,
            after,
            !lost.isEmpty(),
            !weakened.isEmpty(),
            leftOfStimulus,
            alone(part, active, readout, done, true),
            alone(part, active, readout, done, false));
    return new Compared(
        part, before, after, claims(lost), claims(with.walks().routes(readout)), outcome);
  }

  private static Set<Claim> claims(List<Way> routes) {
    return routes.stream().flatMap(r -> r.claims().stream()).collect(Collectors.toSet());
  }

  /** The rows of the table, in their order. */
  private static Outcome outcome(
      Set<Sign> before,
      Set<Sign> after,
      boolean lost,
      boolean weakened,
      Set<Sign> leftOfStimulus,
      Set<Sign> alone,
      Set<Sign> givenAlone) {
    boolean signed = before.equals(Set.of(Sign.PLUS)) || before.equals(Set.of(Sign.MINUS));
    if (before.isEmpty() && after.isEmpty()) {
      return Outcome.NO_EFFECT;
    }
    if ((after.isEmpty() || lost)
        && signed
        && !leftOfStimulus.containsAll(before)
        && alone.equals(before)) {
      return Outcome.OCCLUDED;
    }
    if (after.isEmpty()) {
      return Outcome.BLOCKED;
    }
    if (!before.equals(after) && (before.contains(Sign.UNKNOWN) || after.contains(Sign.UNKNOWN))) {
      return Outcome.UNDECIDED;
    }
    if (before.isEmpty()) {
      return Outcome.INDUCED;
    }
    if (!before.equals(after)) {
      return before.size() == 2
          ? Outcome.UNOPPOSED
          : after.size() == 2 ? Outcome.OPPOSED : Outcome.REVERSED;
    }
    if (before.size() > 1) {
      return lost || weakened ? Outcome.UNDECIDED : Outcome.UNAFFECTED;
    }
    if (lost || weakened) {
      return Outcome.ATTENUATED;
    }
    return signed && givenAlone.equals(before) ? Outcome.REINFORCED : Outcome.UNAFFECTED;
  }

  /**
   * What is done without the stimulus: what was given, and what is knocked out where asked, down.
   */
  private Set<Sign> alone(
      Part part, List<Claim> active, EntityId readout, Interventions done, boolean knockouts) {
    var set = new ArrayList<>(done.give());
    if (knockouts) {
      done.knockout().forEach(k -> set.add(new Stimulus(k, false)));
    }
    if (set.isEmpty()) {
      return Set.of();
    }
    var rest =
        new Interventions(
            done.block(),
            done.with(),
            knockouts ? List.of() : done.knockout(),
            List.of(),
            done.cut(),
            done.invert(),
            done.add());
    return side(part, active, set, rest).walks().routeSigns(readout);
  }

  /** Whether nothing on the route is gone: no claim, no state but those that are given anyway. */
  private static boolean remains(Way route, Side with) {
    if (with.walks().starts().get(route.start()) != route.first()) {
      return false;
    }
    var sign = route.first();
    for (var claim : route.claims()) {
      if (!with.walks().claims().contains(claim)) {
        return false;
      }
      sign = sign.times(claim.sign());
      var state = new State(claim.target(), sign);
      if (with.walks().forbidden().contains(state) && !with.taken().contains(state)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the route raises something that lacks what it needs in part. */
  private static boolean weak(Way route, Side side) {
    var sign = route.first();
    for (var claim : route.claims()) {
      sign = sign.times(claim.sign());
      if (sign == Sign.PLUS && side.weak().contains(claim.target())) {
        return true;
      }
    }
    return false;
  }

  /** One side of the comparison: its claims, what is set from outside, what cannot be derived. */
  private Side side(Part part, List<Claim> active, List<Stimulus> stimuli, Interventions done) {
    var given = new LinkedHashSet<EntityId>(done.with());
    concat(stimuli, done.give()).stream().filter(Stimulus::up).forEach(s -> given.add(s.entity()));
    var claims = new ArrayList<Claim>();
    for (var claim : acting(active, given)) {
      var pair = new ArrowEnds(claim.source(), claim.target());
      if (!done.cut().contains(pair)) {
        claims.add(done.invert().contains(pair) ? claim.inverted() : claim);
      }
    }
    done.add().stream().filter(Claim::carries).forEach(claims::add);

    var out = new LinkedHashSet<EntityId>();
    var forbidden = new LinkedHashSet<State>();
    var starts = new LinkedHashMap<EntityId, Sign>();
    for (var stimulus : concat(stimuli, done.give())) {
      starts.put(stimulus.entity(), stimulus.sign());
      forbidden.addAll(Walks.forbidAll(stimulus.entity()));
      if (!stimulus.up()) {
        out.add(stimulus.entity());
      }
    }
    for (var entity : concat(done.block(), done.knockout())) {
      starts.remove(entity);
      forbidden.addAll(Walks.forbidAll(entity));
      out.add(entity);
    }
    for (var claim : claims) {
      if (claim.direct() && done.with().contains(claim.source())) {
        if (claim.sign() == Sign.MINUS) {
          forbidden.add(new State(claim.target(), Sign.PLUS));
          out.add(claim.target());
        } else if (claim.sign() == Sign.PLUS) {
          forbidden.add(new State(claim.target(), Sign.MINUS));
        }
      }
    }
    var weak = new LinkedHashSet<EntityId>();
    for (var claim : concat(part.accepted(), done.add())) {
      if (claim.isRequirement() && out.contains(claim.target())) {
        if (claim.isPartialRequirement()) {
          weak.add(claim.source());
        } else {
          forbidden.add(new State(claim.source(), Sign.PLUS));
        }
      }
    }
    var taken = new LinkedHashSet<State>();
    done.give().stream()
        .filter(g -> starts.get(g.entity()) == g.sign())
        .forEach(g -> taken.add(new State(g.entity(), g.sign())));
    return new Side(resting(new Walks(claims, starts, forbidden)), taken, weak);
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
