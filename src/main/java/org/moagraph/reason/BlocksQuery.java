package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Blocks.Cut;
import org.moagraph.reason.Blocks.NoSets;
import org.moagraph.reason.Blocks.Sets;

/**
 * What must be blocked so that no route is left? Signs do not matter. Finds all smallest sets by
 * taking a shortest route that is still open and blocking each of its entities in turn, to ever
 * greater depth; every set must hit that route, so none is overlooked. Exponential in the size of
 * the smallest set; the search has a budget of routes and says when it stopped.
 */
public record BlocksQuery(EntityId from, EntityId to, int limit, Filter filter) {

  /** Claim visits that one search may cost, about a second. */
  private static final long BUDGET = 30_000_000;

  /** Asks it of a graph. Both entities must be in the model. */
  public Blocks run(MoaGraph graph) {
    var frames = Heard.between(graph, filter, from, to);
    var byHypothesis = new LinkedHashMap<HypothesisId, Sets>();
    for (var frame : frames) {
      frame.hypothesis().ifPresent(h -> byHypothesis.put(h, search(graph, List.of(frame))));
    }
    return new Blocks(from, to, search(graph, frames), byHypothesis);
  }

  private Sets search(MoaGraph graph, List<Frame> frames) {
    var given = NumberSet.of(graph.number(from));
    return new Search(graph, frames.stream().map(f -> f.active().acting(given)).toList()).run();
  }

  private final class Search {
    private final MoaGraph graph;
    private final List<ActiveGraph> actives;
    private final int source;
    private final int target;
    private final Set<NumberSet> seen = new HashSet<>();
    private final List<NumberSet> found = new ArrayList<>();
    private long spent;
    private boolean stopped;

    Search(MoaGraph graph, List<ActiveGraph> actives) {
      this.graph = graph;
      this.actives = actives;
      this.source = graph.number(from);
      this.target = graph.number(to);
    }

    Sets run() {
      var first = openRoute(NumberSet.EMPTY);
      if (first.length == 0) {
        return Sets.none(NoSets.NO_ROUTE);
      }
      if (actives.stream().anyMatch(this::isDirect)) {
        return Sets.none(NoSets.DIRECT);
      }
      for (int size = 1; found.isEmpty() && !stopped; size++) {
        seen.clear();
        extend(NumberSet.EMPTY, size);
      }
      if (found.isEmpty()) {
        return Sets.none(NoSets.STOPPED);
      }
      var cuts = new ArrayList<>(found.stream().map(this::cut).toList());
      cuts.sort(Comparator.comparing(c -> c.entities().toString()));
      return new Sets(cuts.subList(0, Math.min(limit, cuts.size())), !stopped, Optional.empty());
    }

    private boolean isDirect(ActiveGraph active) {
      return active.shortest(source, target).length == 2;
    }

    private void extend(NumberSet blocked, int size) {
      if (stopped || !seen.add(blocked)) {
        return;
      }
      var route = openRoute(blocked);
      if (route.length == 0) {
        found.add(blocked);
        stopped |= found.size() > limit;
        return;
      }
      if (blocked.size() == size) {
        return;
      }
      for (int i = 1; i + 1 < route.length; i++) {
        extend(blocked.with(route[i]), size);
      }
    }

    private int[] openRoute(NumberSet blocked) {
      for (var active : actives) {
        spent += graph.claimCount() + graph.entityCount();
        if (spent > BUDGET) {
          stopped = true;
        }
        var route = active.avoiding(blocked).shortest(source, target);
        if (route.length > 0) {
          return route;
        }
      }
      return new int[0];
    }

    private Cut cut(NumberSet blocked) {
      var ids = new TreeSet<EntityId>();
      blocked.stream().forEach(e -> ids.add(graph.entity(e).id()));
      var drugs = new LinkedHashMap<EntityId, List<EntityId>>();
      ids.forEach(id -> drugs.put(id, drugsThatLower(graph, id)));
      return new Cut(List.copyOf(ids), drugs);
    }
  }

  private List<EntityId> drugsThatLower(MoaGraph graph, EntityId entity) {
    return graph.model().claims().stream()
        .filter(c -> c.target().equals(entity) && c.sign() == Sign.MINUS && c.direct())
        .filter(c -> filter.accepts(c) && isDrug(graph, c))
        .map(Claim::source)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isDrug(MoaGraph graph, Claim claim) {
    return graph.entity(claim.source()).filter(e -> e.type().isAgent()).isPresent();
  }
}
