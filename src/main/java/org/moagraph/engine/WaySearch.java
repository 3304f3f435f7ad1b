package org.moagraph.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moagraph.engine.Engine.Link;
import org.moagraph.model.Extent;

/**
 * The ways from some nodes to others, looked for from both ends: whichever side is narrower goes
 * on, until one has seen all that there is on its side, or the steps or edges that are allowed are
 * spent.
 */
final class WaySearch {

  /** Up to so many edges all that were looked at are kept, beyond only those on a way. */
  private static final int KEPT = 20_000;

  private final Engine engine;
  private final Words words;
  private final List<Long> from;
  private final List<Long> to;
  private final int longest;
  private final int most;
  private final Map<Long, Link> links = new LinkedHashMap<>();
  private int steps;
  private Extent.Stop stop = Extent.Stop.WHOLE;

  WaySearch(Engine engine, Words words, List<Long> from, List<Long> to, int longest, int most) {
    this.engine = engine;
    this.words = words;
    this.from = from;
    this.to = to;
    this.longest = longest;
    this.most = most;
  }

  /** Looks for them. */
  WaySearch run() {
    var down = new Spread(engine, words, true, from);
    var up = new Spread(engine, words, false, to);
    boolean fits = true;
    while (fits && !down.isDone() && !up.isDone() && steps < longest) {
      fits = (down.width() <= up.width() ? down : up).advance(links, most);
      steps = down.steps() + up.steps();
    }
    if (!down.isDone() && !up.isDone()) {
      stop = fits ? Extent.Stop.LENGTH : Extent.Stop.EDGES;
    }
    return this;
  }

  /** Adds what acts on the things of the ways. */
  void enter() {
    var things = new LinkedHashSet<Long>();
    onWays().forEach(l -> things.add(l.target()));
    var into = new Spread(engine, words, false, List.copyOf(things));
    if (!into.advance(links, most)) {
      stop = Extent.Stop.EDGES;
    }
  }

  /** Why it looked no further. */
  Extent.Stop stop() {
    return stop;
  }

  /** Up to how many steps every way was found. */
  int steps() {
    return steps;
  }

  /** All links that were looked at; of very many, those on ways. */
  Collection<Link> looked() {
    return links.size() > KEPT ? onWays() : links.values();
  }

  /** The links on ways of at most the steps that were asked for. */
  List<Link> onWays() {
    return onWays(links.values(), from, to, longest);
  }

  /** Those of some links that are on ways of at most so many steps. */
  static List<Link> onWays(Collection<Link> links, List<Long> from, List<Long> to, int longest) {
    var after = distances(links, from, Link::source, Link::target);
    var before = distances(links, to, Link::target, Link::source);
    var on = new ArrayList<Link>();
    for (var link : links) {
      var near = after.get(link.source());
      var far = before.get(link.target());
      if (near != null && far != null && near + far < longest) {
        on.add(link);
      }
    }
    return on;
  }

  private static Map<Long, Integer> distances(
      Collection<Link> links,
      List<Long> start,
      Function<Link, Long> near,
      Function<Link, Long> far) {
    var next = new LinkedHashMap<Long, List<Long>>();
    for (var link : links) {
      next.computeIfAbsent(near.apply(link), n -> new ArrayList<>()).add(far.apply(link));
    }
    var distances = new LinkedHashMap<Long, Integer>();
    start.forEach(s -> distances.put(s, 0));
    var open = new ArrayList<>(distances.keySet());
    for (int i = 0; i < open.size(); i++) {
      var node = open.get(i);
      int further = distances.getOrDefault(node, 0) + 1;
      for (var other : next.getOrDefault(node, List.of())) {
        if (distances.putIfAbsent(other, further) == null) {
          open.add(other);
        }
      }
    }
    return distances;
  }
}
