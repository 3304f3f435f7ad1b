package org.moagraph.render;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Path;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.StyledPath;

/** What a scene is painted on: one for each target that draws. */
public interface Canvas {
  /** Begins a part of the picture; parts nest. */
  void open(PictureGroup part);

  /** Ends the part begun last. */
  void close();

  void path(Path path, Pen pen);

  /** Paths that look alike and do not overlap: as one, where the target can. */
  default void paths(List<Path> paths, Pen pen) {
    paths.forEach(path -> path(path, pen));
  }

  void text(TextBlock text, String colour);

  /**
   * Paints what belongs to a region or a node and stands apart from it, such as the name of a
   * region above the lines.
   */
  default void apart(String id, Runnable painted) {
    painted.run();
  }

  /**
   * A part of the picture.
   *
   * @param role what it is, in one word: node, edge, region, legend
   * @param id the id of the entity, claim or region that it draws, or nothing
   * @param name what it is called for a reader
   */
  record PictureGroup(String role, Optional<String> id, String name) {

    static PictureGroup of(String role) {
      return new PictureGroup(role, Optional.empty(), "");
    }
  }

  /** How a path is filled and stroked; {@code dashes} is empty for a line without gaps. */
  record Pen(Optional<String> fill, Optional<String> stroke, double width, List<Double> dashes) {

    public Pen {
      dashes = List.copyOf(dashes);
    }

    /** A path as it is styled. */
    static Pen of(StyledPath path) {
      return new Pen(
          path.fill(),
          path.line().map(LineStyle::colour),
          path.line().map(LineStyle::width).orElse(0.0),
          path.line().map(line -> line.dash().lengths()).orElse(List.of()));
    }

    /** A line as its style says. */
    static Pen of(LineStyle line) {
      return new Pen(
          Optional.empty(), Optional.of(line.colour()), line.width(), line.dash().lengths());
    }

    /** A filled shape with its outline as the style says. */
    static Pen of(String fill, LineStyle line) {
      return new Pen(
          Optional.of(fill), Optional.of(line.colour()), line.width(), line.dash().lengths());
    }

    static Pen fill(String fill) {
      return new Pen(Optional.of(fill), Optional.empty(), 0, List.of());
    }

    static Pen stroke(String stroke, double width) {
      return new Pen(Optional.empty(), Optional.of(stroke), width, List.of());
    }

    static Pen both(String fill, String stroke, double width) {
      return new Pen(Optional.of(fill), Optional.of(stroke), width, List.of());
    }
  }
}
