package org.moagraph.cli;

import org.moagraph.app.Drawing;
import org.moagraph.layout.Scene;

/** Asks for the places of a drawing, which a user's diagram may be too large for. */
final class Places {

  private Places() {}

  /** The drawing's scene; fails with that help where the diagram is too large. */
  static Scene require(Drawing drawing, String help) {
    return drawing
        .laid()
        .fold(
            scene -> scene,
            tooLarge -> {
              throw Failure.usage(
                  drawing.diagram().id() + " cannot be laid out: " + tooLarge.told(), help);
            });
  }
}
