package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.HypothesisId;
import org.moagraph.query.Route;

/**
 * The elementary loops of at most {@code longest} claims, shortest first. Coherent: all claims of a
 * loop are accepted by one hypothesis. The number of loops can be exponential; the search stops at
 * {@code limit} of them or at its budget of claim-steps, and says so.
 */
public record LoopsQuery(int longest, int limit, Filter filter) {

  private static final int BUDGET = 2_000_000;

  /** The loops found; {@code complete} is false where more may exist. */
  public record Result(List<Loop> loops, boolean complete) {

    public Result {
      loops = List.copyOf(loops);
    }
  }

  /** Asks it of a graph. */
  public Result run(MoaGraph graph) {
    var frames = graph.frames(filter);
    var found = new LinkedHashMap<List<Integer>, List<HypothesisId>>();
    boolean complete = true;
    for (var frame : frames.hypotheses()) {
      complete &= search(graph, frame, found);
    }
    if (frames.hypotheses().isEmpty()) {
      complete &= search(graph, frames.common(), found);
    }
    var loops = new ArrayList<Loop>();
    found.forEach((claims, hypotheses) -> loops.add(loop(graph, claims, hypotheses)));
    loops.sort(
        Comparator.<Loop>comparingInt(l -> l.claims().size()).thenComparing(LoopsQuery::name));
    boolean cut = loops.size() > limit;
    return new Result(cut ? loops.subList(0, limit) : loops, complete && !cut);
  }

  private static String name(Loop loop) {
    return loop.claims().stream()
        .map(Claim::id)
        .map(ClaimId::value)
        .collect(Collectors.joining(" "));
  }

  private static Loop loop(MoaGraph graph, List<Integer> claims, List<HypothesisId> hypotheses) {
    var walked = claims.stream().map(graph::claim).toList();
    var sign = Route.signOf(walked);
    return new Loop(walked.stream().map(Claim::source).toList(), walked, sign, hypotheses);
  }

  private boolean search(
      MoaGraph graph, Frame frame, Map<List<Integer>, List<HypothesisId>> found) {
    var search = new Search(graph, frame.active());
    search.run();
    for (var loop : search.loops) {
      var hypotheses = found.computeIfAbsent(loop, l -> new ArrayList<>());
      frame.hypothesis().ifPresent(hypotheses::add);
    }
    return search.complete;
  }

  /** Searches loops from each entity in the order of ids, through later entities only. */
  private final class Search {
    private final MoaGraph graph;
    private final BitSet active;
    private final int[] rank;
    private final List<List<Integer>> loops = new ArrayList<>();
    private final ArrayList<Integer> walked = new ArrayList<>();
    private final BitSet onWay = new BitSet();
    private int steps;
    private boolean complete = true;

    Search(MoaGraph graph, BitSet active) {
      this.graph = graph;
      this.active = active;
      this.rank = new int[graph.entityCount()];
    }

    void run() {
      var order = new Integer[graph.entityCount()];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparing(e -> graph.entity(e).id()));
      for (int i = 0; i < order.length; i++) {
        rank[order[i]] = i;
      }
      for (int start : order) {
        extend(start, start, distancesTo(start));
        onWay.clear();
        walked.clear();
      }
    }

    /** Claims from each later entity back to the start, -1 for more than the longest loop has. */
    private Map<Integer, Integer> distancesTo(int start) {
      var distance = new LinkedHashMap<Integer, Integer>();
      distance.put(start, 0);
      var queue = new ArrayList<Integer>(List.of(start));
      for (int head = 0; head < queue.size() && steps < BUDGET; head++) {
        int entity = queue.get(head);
        int next = distance.getOrDefault(entity, 0) + 1;
        for (int i = graph.in().first(entity); next < longest && i < graph.in().end(entity); i++) {
          int claim = graph.in().at(i);
          int before = graph.source(claim);
          steps++;
          if (active.get(claim) && rank[before] > rank[start] && !distance.containsKey(before)) {
            distance.put(before, next);
            queue.add(before);
          }
        }
      }
      return distance;
    }

    private void extend(int start, int entity, Map<Integer, Integer> distances) {
      onWay.set(entity);
      for (int i = graph.out().first(entity); i < graph.out().end(entity); i++) {
        int claim = graph.out().at(i);
        if (++steps > BUDGET || loops.size() > limit) {
          complete = false;
          break;
        }
        int next = graph.target(claim);
        if (!active.get(claim)) {
          continue;
        }
        if (next == start) {
          walked.add(claim);
          loops.add(List.copyOf(walked));
          walked.remove(walked.size() - 1);
        } else if (!onWay.get(next)
            && walked.size() + 1 + distances.getOrDefault(next, longest) <= longest) {
          walked.add(claim);
          extend(start, next, distances);
          walked.remove(walked.size() - 1);
        }
      }
      onWay.clear(entity);
    }
  }
}
