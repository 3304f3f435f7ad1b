package org.moagraph.teach.grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.teach.grade.Judged.Kind;

/**
 * A map against what it was asked for.
 *
 * @param map what the map is called
 * @param arrows its arrows, each judged once
 * @param unnamed its things that the model does not know, with what they may have meant
 * @param taken its things that were taken for one of the model though only part of a name agrees
 * @param things the things of the model that it has
 */
public record Graded(
    String map,
    Asked asked,
    List<Judged> arrows,
    List<Unnamed> unnamed,
    List<Taken> taken,
    List<EntityId> things) {

  /** A thing that the model does not know. */
  public record Unnamed(String label, List<EntityId> near) {

    public Unnamed {
      near = List.copyOf(near);
    }
  }

  /** A thing that was taken for one of the model by part of its name. */
  public record Taken(String label, EntityId entity) {}

  public Graded {
    taken = List.copyOf(taken);
    arrows = List.copyOf(arrows);
    unnamed = List.copyOf(unnamed);
    things = List.copyOf(things);
  }

  /** The arrows of that kind. */
  public List<Judged> of(Kind kind) {
    return arrows.stream().filter(a -> a.kind() == kind).toList();
  }

  /** How many arrows the model says are not so. */
  public int wrong() {
    return (int) arrows.stream().filter(a -> a.kind().isWrong()).count();
  }

  /** The steps that were asked for and that no arrow of the map stands for, right or wrong. */
  public List<Step> missing() {
    return asked.steps().stream()
        .filter(s -> credit(s) == 0 && arrows.stream().noneMatch(a -> joins(a, s)))
        .toList();
  }

  /** The things on the steps asked for that the map does not have. */
  public List<EntityId> missingThings() {
    Set<EntityId> missing = new LinkedHashSet<>();
    for (var step : asked.steps()) {
      missing.add(step.from());
      missing.add(step.to());
    }
    missing.removeAll(new LinkedHashSet<>(things));
    return List.copyOf(missing);
  }

  /** How many of the steps asked for it has, as they are. */
  public int steps() {
    return (int) asked.steps().stream().filter(s -> credit(s) == 1).count();
  }

  /** How many of the ways asked for it has whole. */
  public int ways() {
    return (int)
        asked.ways().stream().filter(w -> w.steps().stream().allMatch(s -> credit(s) == 1)).count();
  }

  /**
   * Of a hundred: the mean over the ways of the share of their steps that the map has, or over the
   * steps where there are no ways; less a step for each arrow that the model says is not so. A step
   * whose effect is left out counts half; a shortcut counts as one of the steps that it passes
   * over.
   */
  public int points() {
    if (asked.steps().isEmpty()) {
      return 0;
    }
    double reached =
        asked.ways().isEmpty()
            ? asked.steps().stream().mapToDouble(this::credit).average().orElse(0)
            : asked.ways().stream().mapToDouble(this::credit).average().orElse(0);
    double lost = (double) wrong() / asked.steps().size();
    return (int) Math.round(100 * Math.max(0, reached - lost));
  }

  private double credit(Way way) {
    double credit = way.steps().stream().mapToDouble(this::credit).sum();
    for (var arrow : of(Kind.SHORTCUT)) {
      credit += shortcut(arrow, way);
    }
    return Math.min(1, credit / way.steps().size());
  }

  /** One step's worth where it passes over steps of the way of which the map has none. */
  private double shortcut(Judged arrow, Way way) {
    int first = -1;
    for (int i = 0; i < way.steps().size(); i++) {
      var step = way.steps().get(i);
      if (step.from().equals(arrow.from())) {
        first = i;
      }
      if (first >= 0 && credit(step) > 0) {
        return 0;
      }
      if (first >= 0 && step.to().equals(arrow.to())) {
        return agrees(way.sign(first, i + 1), arrow.sign()) ? 1 : 0;
      }
    }
    return 0;
  }

  private static boolean agrees(Sign way, Sign arrow) {
    return way == arrow || way == Sign.UNKNOWN;
  }

  private double credit(Step step) {
    return arrows.stream()
        .filter(a -> isOn(a, step))
        .mapToDouble(a -> a.kind() == Kind.RIGHT ? 1 : a.kind() == Kind.UNSIGNED ? 0.5 : 0)
        .max()
        .orElse(0);
  }

  private static boolean isOn(Judged arrow, Step step) {
    return arrow.from().equals(step.from()) && arrow.to().equals(step.to());
  }

  /** Whether it is on the two things of a step, whichever way it points. */
  private static boolean joins(Judged arrow, Step step) {
    return isOn(arrow, step) || arrow.from().equals(step.to()) && arrow.to().equals(step.from());
  }
}
