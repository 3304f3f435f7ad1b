package org.moagraph.layout;

import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;

/** The two strokes over what is lost: their middle, and how far they reach across and down. */
public record Cross(Point at, double reach) {

  /** The strokes. */
  public List<Path> strokes() {
    return List.of(
        new Path.Builder(at.plus(-reach, -reach)).line(at.x() + reach, at.y() + reach).open(),
        new Path.Builder(at.plus(-reach, reach)).line(at.x() + reach, at.y() - reach).open());
  }

  /** The room of the strokes. */
  public Box box() {
    return Box.around(at, 2 * reach, 2 * reach);
  }
}
