package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Motif.Hop;

/**
 * The small shapes of steps that have names: double inhibition, feed-forward, feedback of at most
 * three steps. All claims of a motif are accepted by one hypothesis and carry effects there;
 * parallel claims of one sign are one hop. A hop of unknown sign makes no motif. By kind, then by
 * the ids of the members. The search has a budget of steps and stops at {@code limit}, and says so.
 */
public record MotifsQuery(List<MotifKind> kinds, int limit, Filter filter) {

  private static final int BUDGET = 5_000_000;
  private static final List<Sign> SIGNS = List.of(Sign.PLUS, Sign.MINUS);

  public MotifsQuery {
    kinds = List.copyOf(kinds);
  }

  /** The motifs found; {@code complete} is false where more may exist. */
  public record Result(List<Motif> motifs, boolean complete) {

    public Result {
      motifs = List.copyOf(motifs);
    }
  }

  /** Asks it of a graph. */
  public Result run(MoaGraph graph) {
    var search = new Search();
    var frames = graph.frames(filter);
    if (frames.hypotheses().isEmpty()) {
      search.over(graph, frames.common());
    }
    frames.hypotheses().forEach(frame -> search.over(graph, frame));
    var motifs = search.motifs();
    boolean cut = motifs.size() > limit;
    return new Result(cut ? motifs.subList(0, limit) : motifs, search.isComplete() && !cut);
  }

  /** What makes two findings of different hypotheses the same motif. */
  private record Shape(MotifKind kind, List<EntityId> members, List<Sign> signs) {

    static final Comparator<Shape> ORDER =
        Comparator.comparing(Shape::kind)
            .thenComparing(s -> s.members().toString())
            .thenComparing(s -> s.signs().toString());
  }

  private record Step(EntityId to, Sign sign) {}

  private final class Search {
    private final Map<Shape, Motif> found = new TreeMap<>(Shape.ORDER);
    private Map<EntityId, Map<Step, Hop>> from = Map.of();
    private List<HypothesisId> hypothesis = List.of();
    private int spent;

    boolean isComplete() {
      return spent < BUDGET;
    }

    List<Motif> motifs() {
      return List.copyOf(found.values());
    }

    void over(MoaGraph graph, Frame frame) {
      from = hops(frame.active().claims().stream().mapToObj(graph::claim).toList());
      hypothesis = frame.hypothesis().stream().toList();
      from.values().forEach(hops -> hops.values().forEach(this::from));
    }

    private void from(Hop first) {
      if (first.from().equals(first.to())) {
        feedback(List.of(first));
        return;
      }
      closing(List.of(first));
      for (var second : hopsFrom(first.to())) {
        if (++spent >= BUDGET) {
          return;
        }
        if (!second.to().equals(first.from()) && !second.to().equals(first.to())) {
          pair(first, second);
        }
      }
    }

    private void pair(Hop first, Hop second) {
      if (first.sign() == Sign.MINUS && second.sign() == Sign.MINUS) {
        add(MotifKind.DOUBLE_INHIBITION, List.of(first, second));
      }
      for (var sign : SIGNS) {
        var direct = hop(first.from(), second.to(), sign);
        if (direct != null) {
          var same = first.sign().times(second.sign()) == sign;
          add(
              same ? MotifKind.COHERENT_FEED_FORWARD : MotifKind.INCOHERENT_FEED_FORWARD,
              List.of(first, second, direct));
        }
      }
      closing(List.of(first, second));
    }

    /** The loops that those hops are the beginning of, from their first entity by id. */
    private void closing(List<Hop> hops) {
      var start = hops.get(0).from();
      if (hops.stream().anyMatch(hop -> hop.to().compareTo(start) < 0)) {
        return;
      }
      for (var sign : SIGNS) {
        var last = hop(hops.get(hops.size() - 1).to(), start, sign);
        if (last != null) {
          feedback(Stream.concat(hops.stream(), Stream.of(last)).toList());
        }
      }
    }

    private void feedback(List<Hop> hops) {
      var sign = hops.stream().map(Hop::sign).reduce(Sign.PLUS, Sign::times);
      add(sign == Sign.PLUS ? MotifKind.POSITIVE_FEEDBACK : MotifKind.NEGATIVE_FEEDBACK, hops);
    }

    private void add(MotifKind kind, List<Hop> hops) {
      if (kinds.contains(kind)) {
        var members =
            Stream.concat(Stream.of(hops.get(0).from()), hops.stream().map(Hop::to))
                .distinct()
                .toList();
        var shape = new Shape(kind, members, hops.stream().map(Hop::sign).toList());
        found.merge(shape, new Motif(kind, members, hops, hypothesis), MotifsQuery::merged);
      }
    }

    private Iterable<Hop> hopsFrom(EntityId entity) {
      return from.getOrDefault(entity, Map.of()).values();
    }

    private @Nullable Hop hop(EntityId source, EntityId target, Sign sign) {
      return from.getOrDefault(source, Map.of()).get(new Step(target, sign));
    }
  }

  private static Map<EntityId, Map<Step, Hop>> hops(List<Claim> claims) {
    var hops = new LinkedHashMap<EntityId, Map<Step, Hop>>();
    for (var claim : claims) {
      if (SIGNS.contains(claim.sign())) {
        var hop = new Hop(claim.source(), claim.target(), claim.sign(), List.of(claim));
        hops.computeIfAbsent(claim.source(), s -> new LinkedHashMap<>())
            .merge(new Step(claim.target(), claim.sign()), hop, MotifsQuery::both);
      }
    }
    return hops;
  }

  private static Hop both(Hop one, Hop other) {
    var claims = Stream.concat(one.claims().stream(), other.claims().stream());
    return new Hop(
        one.from(),
        one.to(),
        one.sign(),
        claims.distinct().sorted(Comparator.comparing(Claim::id)).toList());
  }

  private static Motif merged(Motif one, Motif other) {
    var hops = new ArrayList<Hop>();
    for (int i = 0; i < one.hops().size(); i++) {
      hops.add(both(one.hops().get(i), other.hops().get(i)));
    }
    var hypotheses = Stream.concat(one.hypotheses().stream(), other.hypotheses().stream());
    return new Motif(one.kind(), one.members(), hops, hypotheses.toList());
  }
}
