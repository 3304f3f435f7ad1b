package org.moagraph.teach.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Status;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Selected;

/**
 * What a map is asked for: the steps of a view, or of the whole model, and the ways that they make
 * from what is given to where they end. Needs and disputed claims are not asked for, and
 * observations only where the view shows them.
 *
 * @param names what the view calls things, folded, where it does not call them by their labels
 * @param complete false where there are more ways than are looked at
 */
public record Asked(
    List<Step> steps, List<Way> ways, Map<String, EntityId> names, boolean complete) {

  private static final int MOST_WAYS = 200;
  private static final int MOST_TRIES = 200_000;

  public Asked {
    steps = List.copyOf(steps);
    ways = List.copyOf(ways);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * What a view asks for.
   *
   * @param from where ways begin; else with what the model is about, or with what nothing acts on
   * @param to where they end; else with what acts on nothing
   */
  public static Asked of(
      MoaGraph graph, Optional<ViewSpec> view, Optional<EntityId> from, Optional<EntityId> to) {
    var model = graph.model();
    var selected = view.map(v -> Selected.by(model, v)).orElseGet(() -> Selected.all(model));
    var steps = steps(selected.claims());
    var start = from.or(() -> model.subject().filter(s -> leaves(steps, s)));
    var found = new Found();
    for (var frame : frames(graph)) {
      found.search(held(steps, accepted(graph, frame)), start, to);
    }
    var names = view.map(Asked::names).orElse(Map.of());
    return new Asked(steps, List.copyOf(found.ways), names, found.isComplete());
  }

  private static Map<String, EntityId> names(ViewSpec view) {
    var names = new LinkedHashMap<String, EntityId>();
    view.labels()
        .forEach(
            (id, label) -> {
              names.put(Names.fold(label.plain()), id);
              label.translations().values().forEach(t -> names.put(Names.fold(t), id));
            });
    return names;
  }

  private static List<Step> steps(List<Claim> claims) {
    var byPair = new LinkedHashMap<List<EntityId>, List<Claim>>();
    claims.stream()
        .filter(c -> c.carries() && c.status() != Status.DISPUTED)
        .filter(c -> !c.source().equals(c.target()))
        .forEach(
            c ->
                byPair
                    .computeIfAbsent(List.of(c.source(), c.target()), p -> new ArrayList<>())
                    .add(c));
    var steps = new ArrayList<Step>();
    byPair.forEach((pair, all) -> steps.add(new Step(pair.get(0), pair.get(1), all)));
    return steps;
  }

  private static boolean leaves(List<Step> steps, EntityId entity) {
    return steps.stream().anyMatch(s -> s.from().equals(entity));
  }

  private static List<Frame> frames(MoaGraph graph) {
    var frames = graph.frames(Filter.DEFAULT);
    return frames.hypotheses().isEmpty() ? List.of(frames.common()) : frames.hypotheses();
  }

  private static Set<ClaimId> accepted(MoaGraph graph, Frame frame) {
    var ids = new LinkedHashSet<ClaimId>();
    frame.accepted().forEach(c -> ids.add(graph.claim(c).id()));
    return ids;
  }

  /** The steps that a hypothesis holds. */
  private static List<Step> held(List<Step> steps, Set<ClaimId> accepted) {
    return steps.stream()
        .filter(s -> s.claims().stream().anyMatch(c -> accepted.contains(c.id())))
        .toList();
  }

  /** A search for ways, which no thing is passed by twice. */
  private static final class Found {
    private final Set<Way> ways = new LinkedHashSet<>();
    private int tries;

    boolean isComplete() {
      return ways.size() < MOST_WAYS && tries < MOST_TRIES;
    }

    void search(List<Step> steps, Optional<EntityId> from, Optional<EntityId> to) {
      Map<EntityId, List<Step>> out = new LinkedHashMap<>();
      var reached = new LinkedHashSet<EntityId>();
      for (var step : steps) {
        out.computeIfAbsent(step.from(), f -> new ArrayList<>()).add(step);
        reached.add(step.to());
      }
      Predicate<EntityId> isEnd =
          entity -> to.map(entity::equals).orElseGet(() -> !out.containsKey(entity));
      for (var start : List.copyOf(out.keySet())) {
        boolean begins = from.map(start::equals).orElseGet(() -> !reached.contains(start));
        if (begins) {
          go(start, out, isEnd, new ArrayList<>(), new LinkedHashSet<>(List.of(start)));
        }
      }
    }

    private void go(
        EntityId at,
        Map<EntityId, List<Step>> out,
        Predicate<EntityId> isEnd,
        List<Step> walked,
        Set<EntityId> passed) {
      tries++;
      if (!isComplete()) {
        return;
      }
      if (!walked.isEmpty() && isEnd.test(at)) {
        ways.add(new Way(walked));
        return;
      }
      for (var step : out.getOrDefault(at, List.of())) {
        if (passed.add(step.to())) {
          walked.add(step);
          go(step.to(), out, isEnd, walked, passed);
          walked.remove(walked.size() - 1);
          passed.remove(step.to());
        }
      }
    }
  }
}
