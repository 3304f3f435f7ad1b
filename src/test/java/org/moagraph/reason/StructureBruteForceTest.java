package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.query.PathsQuery;
import org.moagraph.query.Route;
import org.moagraph.reason.BruteForce.Part;

/** Routes, must-pass entities, smallest blocks and loops, compared with trying everything. */
class StructureBruteForceTest {

  private static final int ALL = Integer.MAX_VALUE;

  private static List<EntityId> entities(Model model) {
    return model.entities().stream().map(Entity::id).sorted().toList();
  }

  @Test
  void pathsAreAllRoutesShortestFirst() {
    LongStream.range(0, 200)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = seed % 2 == 0 ? random.plain() : random.rich();
              var from = random.entity(model);
              var to = random.entity(model);
              var result =
                  new PathsQuery(from, to, ALL, ALL, Filter.DEFAULT).run(MoaGraph.of(model));
              assertThat(result.complete()).as("seed %d", seed).isTrue();
              assertThat(result.routes())
                  .as("seed %d, %s to %s", seed, from, to)
                  .isEqualTo(routes(model, from, to));
            });
  }

  /** All coherent routes and who accepts each, by length and then by the ids of the claims. */
  private static List<Route> routes(Model model, EntityId from, EntityId to) {
    var truth = new BruteForce(model, Filter.DEFAULT);
    var found = new LinkedHashMap<List<Claim>, List<HypothesisId>>();
    var parts = truth.hypotheses().isEmpty() ? List.of(truth.common()) : truth.hypotheses();
    for (var part : parts) {
      for (var way : from.equals(to) ? List.<Walks.Way>of() : truth.raised(part, from).routes(to)) {
        var accepting = found.computeIfAbsent(way.claims(), c -> new ArrayList<>());
        part.id().ifPresent(accepting::add);
      }
    }
    var routes = new ArrayList<Route>();
    found.forEach((claims, by) -> routes.add(new Route(claims, Route.signOf(claims), by)));
    routes.sort(
        Comparator.<Route>comparingInt(r -> r.claims().size())
            .thenComparing(r -> ids(r.claims()).toString()));
    return routes;
  }

  private static List<ClaimId> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  @Test
  void pathsStopAtTheirLimitAndSaySo() {
    LongStream.range(0, 60)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.plain();
              var from = random.entity(model);
              var to = random.entity(model);
              var graph = MoaGraph.of(model);
              var all = new PathsQuery(from, to, ALL, ALL, Filter.DEFAULT).run(graph).routes();
              var two = new PathsQuery(from, to, 2, ALL, Filter.DEFAULT).run(graph);
              assertThat(two.routes()).as("seed %d", seed).isEqualTo(first(all, 2));
              assertThat(two.complete()).as("seed %d", seed).isEqualTo(all.size() <= 2);
            });
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }

  @Test
  void mediatorsAreTheEntitiesWhoseDeletionLeavesNoRoute() {
    LongStream.range(0, 250)
        .forEach(
            seed -> {
              var model = model(seed);
              var graph = MoaGraph.of(model);
              for (var from : entities(model)) {
                for (var to : entities(model)) {
                  var answer = new MediatorsQuery(from, to, Filter.DEFAULT).run(graph);
                  var parts = connected(model, from, to);
                  var what = "seed %d, %s to %s".formatted(seed, from, to);
                  assertThat(answer.connected()).as(what).isEqualTo(!parts.isEmpty());
                  assertThat(new TreeSet<>(answer.all()))
                      .as(what)
                      .isEqualTo(parts.isEmpty() ? Set.of() : dominators(model, parts, from, to));
                  assertThat(answer.byHypothesis().keySet()).as(what).isEqualTo(hypotheses(parts));
                  for (var part : parts) {
                    part.id()
                        .ifPresent(
                            h ->
                                assertThat(answer.byHypothesis().get(h))
                                    .as(what)
                                    .containsExactlyInAnyOrderElementsOf(
                                        dominators(model, List.of(part), from, to)));
                  }
                }
              }
            });
  }

  private static Model model(long seed) {
    var random = new RandomModels(seed);
    return seed % 2 == 0 ? random.plain() : random.rich();
  }

  private static Set<HypothesisId> hypotheses(List<Part> parts) {
    return parts.stream()
        .map(Part::id)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Part> connected(Model model, EntityId from, EntityId to) {
    return new BruteForce(model, Filter.DEFAULT)
        .counting(from, to).stream()
            .map(p -> BruteForce.actingOn(p, from))
            .filter(p -> !from.equals(to) && isOpen(List.of(p), from, to, Set.of()))
            .toList();
  }

  private static boolean isOpen(
      List<Part> parts, EntityId from, EntityId to, Set<EntityId> blocked) {
    return parts.stream()
        .anyMatch(
            p ->
                Walks.from(p.active(), from).routes(to).stream()
                    .anyMatch(
                        r ->
                            r.claims().stream()
                                .noneMatch(
                                    c ->
                                        blocked.contains(c.source())
                                            || blocked.contains(c.target()))));
  }

  private static TreeSet<EntityId> dominators(
      Model model, List<Part> parts, EntityId from, EntityId to) {
    return entities(model).stream()
        .filter(e -> !e.equals(from) && !e.equals(to))
        .filter(e -> !isOpen(parts, from, to, Set.of(e)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void mediatorsStandInTheOrderOfTheWay() {
    LongStream.range(0, 150)
        .forEach(
            seed -> {
              var model = model(seed);
              var graph = MoaGraph.of(model);
              var random = new RandomModels(seed);
              var from = random.entity(model);
              var to = random.entity(model);
              var answer = new MediatorsQuery(from, to, Filter.DEFAULT).run(graph);
              for (var route :
                  new PathsQuery(from, to, ALL, ALL, Filter.DEFAULT).run(graph).routes()) {
                var way = route.claims().stream().map(Claim::target).toList();
                if (!answer.all().isEmpty() && way.containsAll(answer.all())) {
                  assertThat(way).as("seed %d", seed).containsSubsequence(answer.all());
                }
              }
            });
  }

  @Test
  void blocksAreAllSmallestSetsThatLeaveNoRoute() {
    LongStream.range(0, 250)
        .forEach(
            seed -> {
              var model = model(seed);
              var graph = MoaGraph.of(model);
              for (var from : entities(model)) {
                for (var to : entities(model)) {
                  var answer = new BlocksQuery(from, to, 1000, Filter.DEFAULT).run(graph);
                  var parts = connected(model, from, to);
                  var what = "seed %d, %s to %s".formatted(seed, from, to);
                  assertSets(answer.all(), model, parts, from, to, what);
                  for (var part : parts) {
                    part.id()
                        .ifPresent(
                            h ->
                                assertSets(
                                    Objects.requireNonNull(answer.byHypothesis().get(h)),
                                    model,
                                    List.of(part),
                                    from,
                                    to,
                                    what));
                  }
                }
              }
            });
  }

  private static void assertSets(
      Blocks.Sets sets, Model model, List<Part> parts, EntityId from, EntityId to, String what) {
    assertThat(sets.complete()).as(what).isTrue();
    assertThat(sets.cuts().stream().map(c -> new TreeSet<>(c.entities())))
        .as(what)
        .containsExactlyInAnyOrderElementsOf(smallestCuts(model, parts, from, to));
    if (parts.isEmpty()) {
      assertThat(sets.absence()).as(what).contains(Blocks.NoSets.NO_ROUTE);
    } else {
      assertThat(sets.absence().isPresent()).as(what).isEqualTo(sets.cuts().isEmpty());
    }
  }

  private static List<TreeSet<EntityId>> smallestCuts(
      Model model, List<Part> parts, EntityId from, EntityId to) {
    if (parts.isEmpty()) {
      return List.of();
    }
    var between = entities(model).stream().filter(e -> !e.equals(from) && !e.equals(to)).toList();
    var cuts = new ArrayList<TreeSet<EntityId>>();
    for (int mask = 0; mask < 1 << between.size(); mask++) {
      var set = new TreeSet<EntityId>();
      for (int i = 0; i < between.size(); i++) {
        if ((mask >> i & 1) == 1) {
          set.add(between.get(i));
        }
      }
      if (!isOpen(parts, from, to, set)) {
        cuts.add(set);
      }
    }
    int least = cuts.stream().mapToInt(Set::size).min().orElse(0);
    return cuts.stream().filter(c -> c.size() == least).toList();
  }

  @Test
  void loopsAreAllWaysBackToAnEntityWithTheirSigns() {
    LongStream.range(0, 250)
        .forEach(
            seed -> {
              var model = model(seed);
              var answer = new LoopsQuery(20, 100_000, Filter.DEFAULT).run(MoaGraph.of(model));
              assertThat(answer.complete()).as("seed %d", seed).isTrue();
              assertThat(
                      answer.loops().stream()
                          .collect(
                              Collectors.toMap(
                                  l -> ids(l.claims()), l -> l.sign() + " " + l.hypotheses())))
                  .as("seed %d", seed)
                  .isEqualTo(loops(model));
              for (var loop : answer.loops()) {
                assertThat(loop.members())
                    .as("seed %d", seed)
                    .isEqualTo(loop.claims().stream().map(Claim::source).toList())
                    .startsWith(loop.members().stream().min(Comparator.naturalOrder()).get());
              }
            });
  }

  /**
   * From each entity, as the first by id, a claim to another and a route back that stays behind.
   */
  private static Map<List<ClaimId>, String> loops(Model model) {
    var truth = new BruteForce(model, Filter.DEFAULT);
    var found = new LinkedHashMap<List<ClaimId>, Sign>();
    var accepting = new LinkedHashMap<List<ClaimId>, List<HypothesisId>>();
    var parts = truth.hypotheses().isEmpty() ? List.of(truth.common()) : truth.hypotheses();
    for (var part : parts) {
      for (var first : part.active()) {
        for (var back : waysBack(part.active(), first)) {
          var ids = ids(back);
          found.put(ids, Route.signOf(back));
          var by = accepting.computeIfAbsent(ids, i -> new ArrayList<>());
          part.id().ifPresent(by::add);
        }
      }
    }
    var all = new LinkedHashMap<List<ClaimId>, String>();
    found.forEach((ids, sign) -> all.put(ids, sign + " " + accepting.get(ids)));
    return all;
  }

  private static List<List<Claim>> waysBack(List<Claim> claims, Claim first) {
    if (first.source().equals(first.target())) {
      return List.of(List.of(first));
    }
    var later =
        claims.stream()
            .filter(c -> c.source().compareTo(first.source()) > 0)
            .filter(c -> c.target().compareTo(first.source()) >= 0)
            .toList();
    return first.target().compareTo(first.source()) < 0
        ? List.of()
        : Walks.from(later, first.target()).routes(first.source()).stream()
            .map(w -> Stream.concat(Stream.of(first), w.claims().stream()).toList())
            .toList();
  }

  @Test
  void theOrderOfTheFileChangesNothing() {
    LongStream.range(0, 150)
        .forEach(
            seed -> {
              var random = new RandomModels(seed);
              var model = random.rich();
              var graph = MoaGraph.of(model);
              var other = MoaGraph.of(random.reordered(model));
              var from = random.entity(model);
              var to = random.entity(model);
              var what = "seed %d, %s to %s".formatted(seed, from, to);
              var paths = new PathsQuery(from, to, 3, ALL, Filter.DEFAULT);
              assertThat(paths.run(other)).as(what).isEqualTo(paths.run(graph));
              var mediators = new MediatorsQuery(from, to, Filter.DEFAULT);
              assertThat(mediators.run(other)).as(what).isEqualTo(mediators.run(graph));
              var blocks = new BlocksQuery(from, to, 1000, Filter.DEFAULT);
              assertThat(blocks.run(other)).as(what).isEqualTo(blocks.run(graph));
              var loops = new LoopsQuery(20, 1000, Filter.DEFAULT);
              assertThat(loops.run(other)).as(what).isEqualTo(loops.run(graph));
              var conflicts = new ConflictsQuery(Filter.DEFAULT);
              assertThat(conflicts.run(other)).as(what).isEqualTo(conflicts.run(graph));
              var scores = new ScorecardQuery(Filter.DEFAULT);
              assertThat(scores.run(other)).as(what).isEqualTo(scores.run(graph));
              if (model.hypotheses().size() > 1) {
                var compare =
                    new CompareQuery(HypothesisId.of("h0"), HypothesisId.of("h1"), Filter.DEFAULT);
                assertThat(compare.run(other)).as(what).isEqualTo(compare.run(graph));
              }
            });
  }
}
