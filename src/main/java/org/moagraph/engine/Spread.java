package org.moagraph.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.engine.Engine.Known;
import org.moagraph.engine.Engine.Link;

/**
 * Everything that some nodes act on by way of others, or that acts on them, found a step at a time:
 * each step is one request, or several for a frontier that is too large for one.
 */
final class Spread {

  /** Nodes of one request. */
  static final int BATCH = 5_000;

  private final Engine engine;
  private final Words words;
  private final boolean down;
  private final Set<Long> reached;
  private List<Long> frontier;
  private int steps;

  Spread(Engine engine, Words words, boolean down, List<Long> start) {
    this.engine = engine;
    this.words = words;
    this.down = down;
    this.reached = new LinkedHashSet<>(start);
    this.frontier = List.copyOf(reached);
  }

  /** Whether there is nothing further. */
  boolean isDone() {
    return frontier.isEmpty();
  }

  /** How many nodes the next step starts from. */
  int width() {
    return frontier.size();
  }

  /** How many steps were taken. */
  int steps() {
    return steps;
  }

  /**
   * Takes a step and adds its links, each from what acts to what it acts on; false where all would
   * be more than so many, and none is added.
   */
  boolean advance(Map<Long, Link> links, int most) {
    var found = new LinkedHashMap<Long, Link>();
    int known = 0;
    for (int from = 0; from < frontier.size(); from += BATCH) {
      var batch = frontier.subList(from, Math.min(frontier.size(), from + BATCH));
      int left = most - links.size() - found.size() + known;
      var step = acting(engine, words, down, batch, left + 1);
      // what the other side has found already costs nothing, so that limit was none
      if (step.size() > left && step.stream().anyMatch(l -> links.containsKey(l.edge()))) {
        step = acting(engine, words, down, batch, most + 1);
      }
      for (var link : step) {
        if (found.put(link.edge(), link) == null && links.containsKey(link.edge())) {
          known++;
        }
      }
      if (links.size() + found.size() - known > most) {
        return false;
      }
    }
    var next = new ArrayList<Long>();
    for (var link : found.values()) {
      links.putIfAbsent(link.edge(), link);
      long end = down ? link.target() : link.source();
      if (reached.add(end)) {
        next.add(end);
      }
    }
    frontier = next;
    steps++;
    return true;
  }

  /** The links by which nodes act, or are acted on, whichever way their edges run. */
  static List<Link> acting(Engine engine, Words words, boolean down, List<Long> nodes, int most) {
    var ahead = down ? Known.SOURCES : Known.TARGETS;
    var back = down ? Known.TARGETS : Known.SOURCES;
    var links = new ArrayList<>(engine.links(nodes, ahead, words.along(), true, most));
    if (!words.against().isEmpty()) {
      for (var link : engine.links(nodes, back, words.against(), false, most)) {
        links.add(new Link(link.edge(), link.target(), link.source(), true));
      }
    }
    return links;
  }
}
