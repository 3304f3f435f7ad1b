package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.SideRoutes.Way;
import org.moagraph.reason.Why.Bottleneck;
import org.moagraph.reason.Why.RouteCount;

/** Finds why a what-if came out as it did, from the routes of its two sides. */
record Because(MoaGraph graph, WhatIfQuery query, List<Compared> moving) {

  Why of(Outcome outcome) {
    if (moving.isEmpty()) {
      return new Why.Nothing();
    }
    boolean differ = moving.stream().map(Compared::outcome).distinct().count() > 1;
    if (differ) {
      return depends(outcome);
    }
    return outcome == Outcome.DEPENDS ? opposite() : agreed(outcome);
  }

  private Why depends(Outcome outcome) {
    var groups = new LinkedHashMap<Outcome, List<HypothesisId>>();
    for (var compared : moving) {
      groups
          .computeIfAbsent(compared.outcome(), o -> new ArrayList<>())
          .add(compared.frame().hypothesis().orElseThrow());
    }
    return new Why.Depends(outcome, groups);
  }

  private Why opposite() {
    var groups = new LinkedHashMap<Verdict, List<HypothesisId>>();
    for (var compared : moving) {
      groups
          .computeIfAbsent(NetEffect.verdict(compared.before()), v -> new ArrayList<>())
          .add(compared.frame().hypothesis().orElseThrow());
    }
    return new Why.Opposite(groups);
  }

  private Why agreed(Outcome outcome) {
    return switch (outcome) {
      case UNAFFECTED -> new Why.Remain(count(all()));
      case ATTENUATED -> attenuated();
      case REINFORCED -> new Why.Reinforced(verdictAfter());
      case OCCLUDED -> new Why.Occluded(verdictBefore());
      case UNOPPOSED -> new Why.Unopposed(verdictAfter());
      case BLOCKED -> new Why.Blocked(count(all()), bottleneck());
      case REVERSED -> new Why.Turned(verdictBefore(), verdictAfter());
      case OPPOSED -> new Why.Opposed();
      case INDUCED -> new Why.Induced(verdictAfter());
      case NO_EFFECT, DEPENDS -> new Why.Nothing();
      case UNDECIDED -> undecided();
    };
  }

  private Verdict verdictBefore() {
    return NetEffect.verdict(moving.get(0).before());
  }

  private Verdict verdictAfter() {
    return NetEffect.verdict(moving.get(0).after());
  }

  /** The routes without the interventions, of all hypotheses. */
  private NamedRoutes all() {
    return NamedRoutes.of(
        graph,
        moving,
        c -> Stream.of(c.lost(), c.weakened(), c.kept()).flatMap(List::stream).toList());
  }

  private RouteCount count(NamedRoutes routes) {
    return new RouteCount(routes.count(), !moving.stream().allMatch(Compared::settled));
  }

  private Why attenuated() {
    var lost = NamedRoutes.of(graph, moving, Compared::lost);
    if (lost.count() == 0) {
      var weakened = NamedRoutes.of(graph, moving, Compared::weakened);
      return new Why.Weakened(count(weakened), count(all()), List.copyOf(needed(true)));
    }
    var left =
        NamedRoutes.of(
            graph, moving, c -> Stream.concat(c.weakened().stream(), c.kept().stream()).toList());
    return new Why.Lost(lost.count(), count(all()), count(left));
  }

  private Why undecided() {
    if (moving.stream().allMatch(c -> c.ruling().row() == 7)) {
      return new Why.Ambiguous();
    }
    var standIns =
        moving.stream()
            .flatMap(c -> c.ruling().standIns().stream())
            .sorted(Comparator.comparing(Claim::id))
            .distinct()
            .toList();
    return moving.stream().anyMatch(c -> c.ruling().row() == 10)
        ? new Why.Bypassed(standIns)
        : new Why.Open();
  }

  private Bottleneck bottleneck() {
    if (!moving.stream().allMatch(Compared::settled)) {
      return new Bottleneck.Cut();
    }
    var ways = all().ways();
    for (var entity : blockedEntities()) {
      if (ways.stream().allMatch(w -> visits(w, entity))) {
        return new Bottleneck.Passed(entity);
      }
    }
    for (var drug : query.interventions().with()) {
      for (var entity : held(drug)) {
        if (ways.stream().allMatch(w -> visits(w, entity))) {
          return new Bottleneck.Held(entity, drug);
        }
      }
    }
    var needed = needed(false);
    return needed.isEmpty() ? new Bottleneck.Cut() : new Bottleneck.Needed(List.copyOf(needed));
  }

  private List<EntityId> blockedEntities() {
    return Stream.concat(
            query.interventions().block().stream(), query.interventions().knockout().stream())
        .toList();
  }

  private Set<EntityId> held(EntityId drug) {
    var held = new TreeSet<EntityId>();
    for (var compared : moving) {
      for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
        Scenario.directTargets(compared.with().setting().claims(), drug, sign)
            .forEach(t -> held.add(graph.entity(t).id()));
      }
    }
    return held;
  }

  /** What was missing that an entity on these routes requires, wholly or in part. */
  private Set<EntityId> needed(boolean partly) {
    var needed = new TreeSet<EntityId>();
    var ways = all().ways();
    for (var compared : moving) {
      for (int claim : compared.with().unmet()) {
        var requirement = compared.with().graph().claim(claim);
        if (requirement.isPartialRequirement() == partly
            && ways.stream().anyMatch(w -> visits(w, requirement.source()))) {
          needed.add(requirement.target());
        }
      }
    }
    return needed;
  }

  private boolean visits(Way way, EntityId entity) {
    return Arrays.stream(way.claims())
        .mapToObj(graph::claim)
        .anyMatch(c -> c.source().equals(entity) || c.target().equals(entity));
  }
}
