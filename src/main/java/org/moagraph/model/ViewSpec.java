package org.moagraph.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of part of a model: what it shows, how it is grouped, and in which order it builds.
 * {@code together} draws things of one type that have the same neighbours by the same signs in one
 * box. {@code pins} keep boxes in cells of the grid; the rest is laid out around them.
 */
public record ViewSpec(
    String id,
    Text title,
    Optional<Text> summary,
    Direction direction,
    Selection include,
    Selection exclude,
    Map<EntityId, Text> labels,
    boolean observations,
    boolean nullResults,
    boolean together,
    Grouping grouping,
    List<Step> steps,
    Map<EntityId, Cell> pins) {

  public ViewSpec {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    steps = List.copyOf(steps);
    pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
  }

  /** A view of all entities of a model and the steps between them. */
  public static ViewSpec whole(Model model) {
    return of(model, model.entities().stream().map(Entity::id).toList(), List.of());
  }

  /** A view of a model's entities and the steps between them, or of some of its claims. */
  public static ViewSpec of(Model model, List<EntityId> entities, List<ClaimId> claims) {
    return builder("whole", model.header().title())
        .summary(model.header().summary())
        .include(new Selection(entities, claims, List.of(), List.of(), List.of()))
        .build();
  }

  /** A view of that title, to be told what it shows. */
  public static ViewBuilder builder(String id, Text title) {
    return new ViewBuilder(id, title);
  }

  /** The same view, to be told otherwise. */
  public ViewBuilder toBuilder() {
    return new ViewBuilder(this);
  }

  /** The same view with observations drawn too. */
  public ViewSpec withObservations() {
    return toBuilder().observations(true).build();
  }

  /** Which way a picture runs. */
  public enum Direction {
    AUTO("auto"),
    RIGHT("right"),
    DOWN("down");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    /** The word in files. */
    public String word() {
      return word;
    }

    /** The direction of that word. */
    public static Optional<Direction> parse(String word) {
      return Arrays.stream(values()).filter(d -> d.word.equals(word)).findFirst();
    }
  }

  /** What a picture's regions stand for. */
  public enum Grouping {
    COMPARTMENTS("compartments"),
    HYPOTHESES("hypotheses"),
    TIME("time"),
    NONE("none");

    private final String word;

    Grouping(String word) {
      this.word = word;
    }

    /** The word in files. */
    public String word() {
      return word;
    }

    /** The grouping of that word. */
    public static Optional<Grouping> parse(String word) {
      return Arrays.stream(values()).filter(g -> g.word.equals(word)).findFirst();
    }
  }

  /** A union of what is named and what lies on the routes named. */
  public record Selection(
      List<EntityId> entities,
      List<ClaimId> claims,
      List<HypothesisId> hypotheses,
      List<EntityType> types,
      List<RouteEnds> routes) {

    /** The selection of nothing. */
    public static final Selection NOTHING =
        new Selection(List.of(), List.of(), List.of(), List.of(), List.of());

    public Selection {
      entities = List.copyOf(entities);
      claims = List.copyOf(claims);
      hypotheses = List.copyOf(hypotheses);
      types = List.copyOf(types);
      routes = List.copyOf(routes);
    }

    /** Whether it names nothing at all. */
    public boolean isEmpty() {
      return equals(NOTHING);
    }
  }

  /** All that lies on a route between two entities. */
  public record RouteEnds(EntityId from, EntityId to) {}

  /** A cell of a picture's grid: columns from the left, rows from the top, both from 0 on. */
  public record Cell(int column, int row) {

    /** The last column and row that a file may name. */
    public static final int MOST = 99;

    /** Whether a file may name it. */
    public boolean isNameable() {
      return column >= 0 && row >= 0 && column <= MOST && row <= MOST;
    }
  }

  /** One step of a lecture's build: what appears, by entity or claim id. */
  public record Step(Text title, List<String> show) {

    public Step {
      show = List.copyOf(show);
    }
  }
}
