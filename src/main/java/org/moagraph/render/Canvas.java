package org.moagraph.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moagraph.layout.Path;
import org.moagraph.layout.TextBlock;

/** What a scene is painted on: one for each target that draws. */
public interface Canvas {
  /** Begins a part of the picture; parts nest. */
  void open(Part part);

  /** Ends the part begun last. */
  void close();

  void path(Path path, Pen pen);

  void text(TextBlock text, String colour);

  /**
   * A part of the picture.
   *
   * @param role what it is, in one word: node, edge, region, legend
   * @param id the id of the entity, claim or region that it draws, or nothing
   * @param name what it is called for a reader
   */
  record Part(String role, Optional<String> id, String name) {

    static Part of(String role) {
      return new Part(role, Optional.empty(), "");
    }
  }

  /** How a path is filled and stroked; {@code dashes} is empty for a line without gaps. */
  record Pen(Optional<String> fill, Optional<String> stroke, double width, List<Double> dashes) {

    public Pen {
      dashes = List.copyOf(dashes);
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

    Pen dashed(double... lengths) {
      return new Pen(fill, stroke, width, Arrays.stream(lengths).boxed().toList());
    }
  }
}
