package org.moagraph.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;

/** What an edge of a legend explains: one thing that an edge says, by an edge that says it. */
public sealed interface EdgeSample {

  /** What an edge does. */
  record Doing(Influence influence) implements EdgeSample {}

  /** How sure it is. */
  record Sure(Certainty certainty) implements EdgeSample {}

  /** That it is an observation across steps. */
  record Observed() implements EdgeSample {}

  /** What it means that parts stand out so. */
  record Marked(Emphasis emphasis) implements EdgeSample {}

  /** What the function for this case makes of it. */
  default <T> T fold(
      Function<Influence, T> doing,
      Function<Certainty, T> sure,
      Supplier<T> observed,
      Function<Emphasis, T> marked) {
    if (this instanceof Doing d) {
      return doing.apply(d.influence());
    }
    if (this instanceof Sure s) {
      return sure.apply(s.certainty());
    }
    if (this instanceof Marked m) {
      return marked.apply(m.emphasis());
    }
    return observed.get();
  }

  /** The edge in the room of a sample. */
  default Miniature in(Box sample) {
    return fold(
        influence -> Miniature.of(sample, Marker.of(influence)),
        certainty ->
            certainty == Certainty.DISPUTED
                ? Miniature.of(sample, Marker.NONE).questioned(sample)
                : Miniature.of(sample, Marker.NONE),
        () -> Miniature.of(sample, Marker.NONE),
        emphasis -> Miniature.marked(sample, emphasis));
  }

  /**
   * A small edge with places.
   *
   * @param ring the middle of the ring of an observation
   * @param cross the place of the strokes that cross it out
   * @param label what is written at it
   * @param tag the letter of a side that is compared
   */
  record Miniature(
      Path line,
      Scene.Tip tip,
      Point ring,
      Cross cross,
      Optional<TextBlock> label,
      Optional<Scene.Tag> tag) {
    private static final double SCALE = 0.8;

    private static Miniature of(Box sample, Marker marker) {
      double y = sample.centre().y();
      Scene.Tip tip = new Scene.Tip(new Point(sample.right() - 1, y), 1, 0, SCALE);
      return of(sample, tip, tip.at().x() - marker.length(SCALE));
    }

    private static Miniature of(Box sample, Scene.Tip tip, double end) {
      double y = sample.centre().y();
      return new Miniature(
          new Path.Builder(new Point(sample.x(), y)).line(end, y).open(),
          tip,
          new Point(sample.x() + 5, y),
          new Cross(sample.centre(), 0.36 * sample.height()),
          Optional.empty(),
          Optional.empty());
    }

    private static Miniature marked(Box sample, Emphasis emphasis) {
      Point end = new Point(sample.right(), sample.centre().y());
      Miniature whole = of(sample, new Scene.Tip(end, 1, 0, SCALE), end.x());
      double side = 0.85 * sample.height();
      Scene.Tag letter = Scene.Tag.of(emphasis, Box.around(sample.centre(), side, side));
      return emphasis.isSide()
          ? new Miniature(
              whole.line, whole.tip, whole.ring, whole.cross, whole.label, Optional.of(letter))
          : whole;
    }

    private Miniature questioned(Box sample) {
      TextBlock question =
          TextBlock.at(
              List.of("?"),
              0.62 * sample.height(),
              true,
              TextBlock.Anchor.MIDDLE,
              sample.centre().x(),
              sample.y() - 2);
      return new Miniature(line, tip, ring, cross, Optional.of(question), tag);
    }
  }
}
