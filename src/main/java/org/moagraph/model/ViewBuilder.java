package org.moagraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A view in the making: of nothing, grouped by compartments, until more is said. */
public final class ViewBuilder {

  private final String id;
  private final Text title;
  private Optional<Text> summary = Optional.empty();
  private ViewSpec.Direction direction = ViewSpec.Direction.AUTO;
  private ViewSpec.Selection include = ViewSpec.Selection.NOTHING;
  private ViewSpec.Selection exclude = ViewSpec.Selection.NOTHING;
  private Map<EntityId, Text> labels = Map.of();
  private boolean observations;
  private boolean nullResults;
  private boolean together;
  private ViewSpec.Grouping grouping = ViewSpec.Grouping.COMPARTMENTS;
  private List<ViewSpec.Step> steps = List.of();
  private Map<EntityId, ViewSpec.Cell> pins = Map.of();

  ViewBuilder(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  ViewBuilder(ViewSpec view) {
    this(view.id(), view.title());
    summary(view.summary());
    direction(view.direction());
    include(view.include());
    exclude(view.exclude());
    labels(view.labels());
    observations(view.observations());
    nullResults(view.nullResults());
    together(view.together());
    grouping(view.grouping());
    steps(view.steps());
    pins(view.pins());
  }

  /** What it shows, in words. */
  public ViewBuilder summary(Optional<Text> words) {
    summary = words;
    return this;
  }

  /** Which way it runs. */
  public ViewBuilder direction(ViewSpec.Direction way) {
    direction = way;
    return this;
  }

  /** What it shows. */
  public ViewBuilder include(ViewSpec.Selection shown) {
    include = shown;
    return this;
  }

  /** What it leaves out of that. */
  public ViewBuilder exclude(ViewSpec.Selection hidden) {
    exclude = hidden;
    return this;
  }

  /** Labels of its own. */
  public ViewBuilder labels(Map<EntityId, Text> words) {
    labels = words;
    return this;
  }

  /** Whether it shows observations too. */
  public ViewBuilder observations(boolean shown) {
    observations = shown;
    return this;
  }

  /** Whether it shows claims of no effect too. */
  public ViewBuilder nullResults(boolean shown) {
    nullResults = shown;
    return this;
  }

  /** Whether things that do the same share a box. */
  public ViewBuilder together(boolean one) {
    together = one;
    return this;
  }

  /** What its regions stand for. */
  public ViewBuilder grouping(ViewSpec.Grouping meaning) {
    grouping = meaning;
    return this;
  }

  /** The order in which it builds. */
  public ViewBuilder steps(List<ViewSpec.Step> order) {
    steps = order;
    return this;
  }

  /** The cells in which boxes are kept. */
  public ViewBuilder pins(Map<EntityId, ViewSpec.Cell> cells) {
    pins = cells;
    return this;
  }

  /** The view as said so far. */
  public ViewSpec build() {
    return new ViewSpec(
        id,
        title,
        summary,
        direction,
        include,
        exclude,
        labels,
        observations,
        nullResults,
        together,
        grouping,
        steps,
        pins);
  }
}
