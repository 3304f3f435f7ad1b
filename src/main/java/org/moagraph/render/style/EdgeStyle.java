package org.moagraph.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.EdgeEnds;
import org.moagraph.layout.Marker;
import org.moagraph.layout.NodeShape;
import org.moagraph.layout.Scene;

/**
 * How an edge, or its miniature in a legend, is drawn.
 *
 * @param halo what shines behind the line of an edge that is brought out
 * @param larger how much larger its marker is than the place at its end says
 * @param ring the ring at the start of an observation
 * @param cross the strokes that cross out what is lost
 * @param paper what hollow markers and the ring are filled with
 * @param ink its words
 */
public record EdgeStyle(
    LineStyle line,
    Optional<LineStyle> halo,
    Marker marker,
    double larger,
    Optional<LineStyle> ring,
    Optional<LineStyle> cross,
    String paper,
    String ink) {
  private static final double HOLLOW = 2;

  /** How far a marker stands back from a node that shines. */
  private static final double BESIDE_HALO = 3;

  /** A line with nothing at its ends. */
  static EdgeStyle plain(LineStyle line, Theme theme) {
    return new EdgeStyle(
        line,
        Optional.empty(),
        Marker.NONE,
        1,
        Optional.empty(),
        Optional.empty(),
        theme.paper(),
        theme.ink());
  }

  EdgeStyle with(Marker other) {
    return new EdgeStyle(line, halo, other, larger, ring, cross, paper, ink);
  }

  EdgeStyle ringed() {
    LineStyle around = LineStyle.of(line.colour(), 2);
    return new EdgeStyle(line, halo, marker, larger, Optional.of(around), cross, paper, ink);
  }

  EdgeStyle crossed(LineStyle out) {
    return new EdgeStyle(line, halo, marker, larger, ring, Optional.of(out), paper, ink);
  }

  EdgeStyle shining(LineStyle behind) {
    return new EdgeStyle(line, Optional.of(behind), marker, larger, ring, cross, paper, ink);
  }

  EdgeStyle bright() {
    return new EdgeStyle(line, halo, marker, 1.3, ring, cross, paper, ink);
  }

  EdgeStyle inInk(String words) {
    return new EdgeStyle(line, halo, marker, larger, ring, cross, paper, words);
  }

  /** The shapes of the marker at the end of an edge, as large as they are drawn. */
  public List<StyledPath> head(Scene.Tip end) {
    Scene.Tip clear = halo.isPresent() ? end.back(BESIDE_HALO) : end;
    Scene.Tip tip = larger == 1 ? clear : clear.larger(larger);
    List<StyledPath> shapes = new ArrayList<>();
    for (Path path : marker.shapes(tip)) {
      boolean filled = marker.isFilled() || !shapes.isEmpty();
      LineStyle outline = LineStyle.of(line.colour(), HOLLOW * tip.scale());
      shapes.add(
          filled ? StyledPath.filled(path, line.colour()) : StyledPath.both(path, paper, outline));
    }
    return shapes;
  }

  /** The ring around the start of an observation. */
  public Optional<StyledPath> ring(Point start, double scale) {
    double radius = EdgeEnds.RING * scale;
    Box box = Box.around(start, 2 * radius, 2 * radius);
    return ring.map(line -> StyledPath.both(NodeShape.rounded(box, radius), paper, line));
  }
}
