package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Spread;
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
      complete &= search(frame, found);
    }
    if (frames.hypotheses().isEmpty()) {
      complete &= search(frames.common(), found);
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

  private boolean search(Frame frame, Map<List<Integer>, List<HypothesisId>> found) {
    var search = new Search(frame.active());
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
    private final ActiveGraph claims;
    private final int[] rank;
    private final Spread back;
    private final List<List<Integer>> loops = new ArrayList<>();
    private final ArrayList<Integer> walked = new ArrayList<>();
    private final BitSet onWay = new BitSet();
    private int start;
    private int steps;
    private boolean complete = true;

    Search(ActiveGraph claims) {
      this.graph = claims.graph();
      this.claims = claims;
      this.rank = new int[graph.entityCount()];
      this.back = Spread.over(graph.entityCount(), this::back);
    }

    void run() {
      var order = new Integer[graph.entityCount()];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparing(e -> graph.entity(e).id()));
      for (int i = 0; i < order.length; i++) {
        rank[order[i]] = i;
      }
      for (int first : order) {
        start = first;
        back.clear();
        back.from(start);
        extend(start);
      }
    }

    /** Ways from later entities back to the start that are shorter than the longest loop. */
    private void back(int entity, ActiveGraph.Neighbours each) {
      if (back.distance(entity) + 1 >= longest || steps >= BUDGET) {
        return;
      }
      claims.incoming(
          entity,
          (claim, before) -> {
            steps++;
            if (rank[before] > rank[start]) {
              each.take(claim, before);
            }
          });
    }

    private void extend(int entity) {
      onWay.set(entity);
      claims.outgoing(entity, this::take);
      onWay.clear(entity);
    }

    private void take(int claim, int next) {
      complete &= ++steps <= BUDGET && loops.size() <= limit;
      if (!complete) {
        return;
      }
      if (next == start) {
        walked.add(claim);
        loops.add(List.copyOf(walked));
        walked.remove(walked.size() - 1);
      } else if (!onWay.get(next)
          && back.has(next)
          && walked.size() + 1 + back.distance(next) <= longest) {
        walked.add(claim);
        extend(next);
        walked.remove(walked.size() - 1);
      }
    }
  }
}
