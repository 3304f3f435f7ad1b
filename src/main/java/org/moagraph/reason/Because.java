package org.moagraph.reason;

import java.util.ArrayList;
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
import org.moagraph.reason.Why.Bottleneck;
import org.moagraph.reason.Why.RouteCount;

/** Finds why a what-if came out as it did, from the routes of its two sides. */
record Because(
    MoaGraph graph,
    Interventions done,
    SideRoutes before,
    SideRoutes after,
    List<Compared> moving) {

  Why of(Outcome outcome) {
    if (moving.isEmpty()) {
      return new Why.Nothing();
    }
    boolean differ = moving.stream().map(Compared::outcome).distinct().count() > 1;
    return differ ? depends(outcome) : agreed(outcome);
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

  private Why agreed(Outcome outcome) {
    return switch (outcome) {
      case UNAFFECTED -> new Why.Remain(RouteCount.of(after.all().size()));
      case ATTENUATED -> attenuated();
      case UNOPPOSED -> new Why.Unopposed(verdictAfter());
      case BLOCKED -> blocked();
      case REVERSED -> new Why.Turned(moving.get(0).before().verdict(), verdictAfter());
      case OPPOSED -> new Why.Opposed();
      case INDUCED -> new Why.Induced(verdictAfter());
      case NO_EFFECT -> new Why.Nothing();
      case UNDECIDED -> undecided();
    };
  }

  private Verdict verdictAfter() {
    return moving.get(0).after().verdict();
  }

  private Why attenuated() {
    var left = after.all();
    int lost = (int) before.all().stream().filter(r -> !left.contains(r)).count();
    return lost == 0
        ? new Why.FeedbackLost()
        : new Why.Lost(lost, RouteCount.of(before.all().size()), RouteCount.of(left.size()));
  }

  private Why undecided() {
    if (moving.stream().noneMatch(Compared::bypassed)) {
      return new Why.Open();
    }
    return new Why.Bypassed(
        moving.stream()
            .filter(Compared::bypassed)
            .flatMap(this::bypasses)
            .sorted(Comparator.comparing(Claim::id))
            .distinct()
            .toList());
  }

  private Stream<Claim> bypasses(Compared compared) {
    return compared.frame().standIns().and(compared.left()).stream().mapToObj(graph::claim);
  }

  private Why blocked() {
    return new Why.Blocked(RouteCount.of(before.all().size()), bottleneck());
  }

  private Bottleneck bottleneck() {
    for (var entity : blockedEntities()) {
      if (before.all().stream().allMatch(r -> visits(r, entity))) {
        return new Bottleneck.Passed(entity);
      }
    }
    for (var drug : done.with()) {
      for (var entity : held(drug)) {
        if (before.all().stream().allMatch(r -> visits(r, entity))) {
          return new Bottleneck.Held(entity, drug);
        }
      }
    }
    var needed = needed();
    return needed.isEmpty() ? new Bottleneck.Cut() : new Bottleneck.Needed(List.copyOf(needed));
  }

  private List<EntityId> blockedEntities() {
    return Stream.concat(done.block().stream(), done.knockout().stream()).toList();
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

  /** What was missing that an entity on these routes requires. */
  private Set<EntityId> needed() {
    var needed = new TreeSet<EntityId>();
    for (var compared : moving) {
      for (int claim : compared.with().unmet()) {
        var requirement = compared.with().graph().claim(claim);
        if (before.all().stream().anyMatch(r -> visits(r, requirement.source()))) {
          needed.add(requirement.target());
        }
      }
    }
    return needed;
  }

  private boolean visits(List<Integer> route, EntityId entity) {
    return route.stream()
        .map(graph::claim)
        .anyMatch(c -> c.source().equals(entity) || c.target().equals(entity));
  }
}
