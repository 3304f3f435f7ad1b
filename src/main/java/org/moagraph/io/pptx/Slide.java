package org.moagraph.io.pptx;

import java.util.ArrayList;
import java.util.List;

/** What stands on a slide, in the order of the file. */
final class Slide {

  /**
   * A shape or a connector.
   *
   * @param name what the selection pane of the program calls it
   * @param isOpen whether its outline is a line that encloses nothing
   * @param group the number of the group that it is in, 0 outside of all
   * @param head the kind of a connector's head at its end, or nothing
   * @param tail the kind of its head at its start, or nothing
   */
  record Shape(
      String id,
      String name,
      String text,
      boolean isLine,
      boolean isTextBox,
      boolean isOpen,
      int group,
      String from,
      String to,
      String head,
      String tail) {

    /** Whether it holds on to a shape at both ends. */
    boolean isGlued() {
      return isLine && !from.isEmpty() && !to.isEmpty();
    }
  }

  final List<Shape> shapes = new ArrayList<>();

  boolean hasLines() {
    return shapes.stream().anyMatch(Shape::isGlued);
  }
}
