package org.moagraph.view.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a mechanism is told: causes before effects, one branch after the other. Arcs
 * that close a loop, seen from the starts, are feedback and do not count for the order. Linear
 * time, no recursion.
 */
public final class CausalOrder {
  /** An arc between two names; {@code id} tells parallel arcs apart. */
  public record Arc(String id, String from, String to) {}

  private final Map<String, List<Arc>> leaving = new LinkedHashMap<>();
  private final Set<String> feedback = new LinkedHashSet<>();
  private final List<String> order;

  /**
   * @param names the nodes, in the order that decides where causes leave a choice
   * @param starts where the story starts if it can, before nodes that nothing leads to
   */
  public CausalOrder(List<String> names, List<Arc> arcs, List<String> starts) {
    names.forEach(n -> leaving.put(n, new ArrayList<>()));
    Set<String> entered = new LinkedHashSet<>();
    for (Arc arc : arcs) {
      leaving.getOrDefault(arc.from(), new ArrayList<>()).add(arc);
      if (!arc.from().equals(arc.to())) {
        entered.add(arc.to());
      }
    }
    List<String> roots = roots(names, entered, starts);
    Set<String> trees = new LinkedHashSet<>();
    visit(roots, true, trees);
    roots = new ArrayList<>(trees);
    Collections.reverse(roots);
    leaving.values().forEach(Collections::reverse);
    List<String> finished = visit(roots, false, new LinkedHashSet<>());
    Collections.reverse(finished);
    order = List.copyOf(finished);
  }

  /** The nodes, causes before effects. */
  public List<String> nodes() {
    return order;
  }

  /** Whether the arc of that id closes a loop. */
  public boolean isFeedback(String arc) {
    return feedback.contains(arc);
  }

  /** The order of arcs: by where they start, then by where they end. */
  public Comparator<Arc> arcs() {
    Map<String, Integer> place = new LinkedHashMap<>();
    order.forEach(n -> place.put(n, place.size()));
    return Comparator.<Arc>comparingInt(a -> place.getOrDefault(a.from(), 0))
        .thenComparingInt(a -> place.getOrDefault(a.to(), 0));
  }

  private static List<String> roots(List<String> names, Set<String> entered, List<String> starts) {
    Set<String> roots = new LinkedHashSet<>();
    starts.stream().filter(n -> !entered.contains(n)).forEach(roots::add);
    names.stream().filter(n -> !entered.contains(n)).forEach(roots::add);
    roots.addAll(starts);
    roots.addAll(names);
    return new ArrayList<>(roots);
  }

  /** Depth first; returns the nodes as they are finished and adds the roots that were new. */
  private List<String> visit(List<String> roots, boolean findFeedback, Set<String> trees) {
    List<String> finished = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Set<String> open = new LinkedHashSet<>();
    Deque<Visit> path = new ArrayDeque<>();
    for (String root : roots) {
      if (!seen.contains(root)) {
        trees.add(root);
        enter(root, seen, open, path);
      }
      while (!path.isEmpty()) {
        Visit visit = path.peek();
        if (visit.next == visit.arcs.size()) {
          path.pop();
          open.remove(visit.name);
          finished.add(visit.name);
        } else {
          Arc arc = visit.arcs.get(visit.next++);
          if (findFeedback && open.contains(arc.to())) {
            feedback.add(arc.id());
          } else if (!feedback.contains(arc.id())) {
            enter(arc.to(), seen, open, path);
          }
        }
      }
    }
    return finished;
  }

  private void enter(String name, Set<String> seen, Set<String> open, Deque<Visit> path) {
    List<Arc> arcs = leaving.get(name);
    if (arcs != null && seen.add(name)) {
      open.add(name);
      path.push(new Visit(name, arcs));
    }
  }

  /** A node under way and which of its arcs is next. */
  private static final class Visit {
    final String name;
    final List<Arc> arcs;
    int next;

    Visit(String name, List<Arc> arcs) {
      this.name = name;
      this.arcs = arcs;
    }
  }
}
