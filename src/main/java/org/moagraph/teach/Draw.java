package org.moagraph.teach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moagraph.model.HypothesisId;

/**
 * The order in which candidates are drawn. Those that rest on one hypothesis come up by the
 * strength of its evidence, however many there are of each.
 */
final class Draw {

  /** How often what rests on no single hypothesis comes up, beside a hypothesis without flaw. */
  private static final int COMMON = 300;

  private static final int PERCENT = 100;

  private final Lesson lesson;
  private final Map<HypothesisId, Integer> weights = new LinkedHashMap<>();

  Draw(Lesson lesson) {
    this.lesson = lesson;
  }

  /** All candidates, the first to be drawn last. */
  List<Candidate> order(List<Candidate> some, Dice dice) {
    Map<String, List<Candidate>> groups = new TreeMap<>();
    for (var candidate : dice.shuffled(some)) {
      var group = candidate.rests().map(h -> h.value()).orElse("");
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(candidate);
    }
    var order = new ArrayList<Candidate>();
    while (groups.size() > 1) {
      int total = groups.values().stream().mapToInt(this::weight).sum();
      int left = dice.below(total);
      for (var group : groups.entrySet()) {
        left -= weight(group.getValue());
        if (left < 0) {
          var list = group.getValue();
          order.add(list.remove(list.size() - 1));
          break;
        }
      }
      groups.values().removeIf(List::isEmpty);
    }
    groups.values().forEach(order::addAll);
    Collections.reverse(order);
    return order;
  }

  private int weight(HypothesisId hypothesis) {
    int share = lesson.strength(hypothesis);
    return 1 + share * share / PERCENT;
  }

  private int weight(List<Candidate> group) {
    return group.get(0).rests().map(h -> weights.computeIfAbsent(h, this::weight)).orElse(COMMON);
  }
}
