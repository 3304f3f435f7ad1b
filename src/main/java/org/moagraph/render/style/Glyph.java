package org.moagraph.render.style;

import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.NodeShape;
import org.moagraph.view.diagram.Move;
import org.moagraph.view.diagram.NodeKind;

/**
 * Small signs that tell kinds of nodes apart at a glance, drawn as lines within a circle. Sizes are
 * parts of the circle's radius.
 */
public enum Glyph {
  CAPSULE,
  RECEPTOR,
  PORE,
  CARRIER,
  ENZYME,

  /** The phosphate that it carries over. */
  PHOSPHATE,
  HELIX,
  NEURON,
  BRAIN,
  WARNING,
  FLASK,
  UP,
  DOWN,
  QUESTION;

  /** The sign of that kind of node, if it has one. */
  public static Optional<Glyph> of(NodeKind kind) {
    return switch (kind) {
      case DRUG, DRUG_CLASS -> Optional.of(CAPSULE);
      case TOOL_COMPOUND -> Optional.of(FLASK);
      case RECEPTOR -> Optional.of(RECEPTOR);
      case CHANNEL -> Optional.of(PORE);
      case TRANSPORTER -> Optional.of(CARRIER);
      case KINASE -> Optional.of(PHOSPHATE);
      case ENZYME -> Optional.of(ENZYME);
      case TRANSCRIPTION_FACTOR, GENE -> Optional.of(HELIX);
      case CELL_ACTIVITY -> Optional.of(NEURON);
      case CIRCUIT, REGION -> Optional.of(BRAIN);
      case ADVERSE_EFFECT -> Optional.of(WARNING);
      case METABOLITE,
          GROWTH_FACTOR,
          PROTEIN,
          COMPLEX,
          SMALL_MOLECULE,
          ION,
          PROCESS,
          PATHWAY,
          CELL,
          CELLULAR_COMPONENT,
          OUTCOME,
          DISEASE,
          EXPOSURE,
          ORGANISM,
          ENTITY,
          GROUP,
          ACTIVITY,
          PHENOTYPE ->
          Optional.empty();
    };
  }

  /** The sign of which way something goes. */
  public static Glyph of(Move move) {
    return switch (move) {
      case UP -> UP;
      case DOWN -> DOWN;
      case UNDECIDED -> QUESTION;
    };
  }

  /** The lines of the sign in a circle. */
  public List<Path> lines(Point c, double r) {
    return switch (this) {
      case CAPSULE ->
          List.of(
              NodeShape.rounded(Box.around(c, 1.3 * r, 0.62 * r), 0.31 * r),
              open(c, r, 0, -0.31, 0, 0.31));
      case FLASK ->
          List.of(
              open(c, r, -0.2, -0.65, -0.2, -0.15, -0.6, 0.6, 0.6, 0.6, 0.2, -0.15, 0.2, -0.65),
              open(c, r, -0.4, 0.2, 0.4, 0.2));
      case RECEPTOR -> List.of(open(c, r, -0.5, -0.6, 0, 0, 0.5, -0.6), open(c, r, 0, 0, 0, 0.7));
      case PORE ->
          List.of(
              NodeShape.rounded(Box.around(c.plus(-0.38 * r, 0), 0.4 * r, 1.2 * r), 0.2 * r),
              NodeShape.rounded(Box.around(c.plus(0.38 * r, 0), 0.4 * r, 1.2 * r), 0.2 * r));
      case CARRIER ->
          List.of(
              open(c, r, -0.65, -0.2, 0.6, -0.2, 0.3, -0.5),
              open(c, r, 0.65, 0.2, -0.6, 0.2, -0.3, 0.5));
      case ENZYME -> List.of(mouth(c, 0.62 * r));
      case PHOSPHATE -> List.of(phosphate(c, r));
      case HELIX -> List.of(strand(c, r, 1), strand(c, r, -1));
      case NEURON ->
          List.of(
              NodeShape.rounded(Box.around(c.plus(-0.2 * r, 0), 0.62 * r, 0.62 * r), 0.31 * r),
              open(c, r, 0.1, 0, 0.75, 0),
              open(c, r, -0.42, -0.22, -0.68, -0.5),
              open(c, r, -0.42, 0.22, -0.68, 0.5));
      case BRAIN -> List.of(brain(c, r), open(c, r, -0.4, -0.1, 0, -0.28, 0.2, 0.02, 0.5, -0.1));
      case WARNING -> List.of(open(c, r, 0, -0.55, 0, 0.15), open(c, r, 0, 0.42, 0, 0.58));
      case UP -> arrow(c, r, -1);
      case DOWN -> arrow(c, r, 1);
      case QUESTION -> List.of(hook(c, r), open(c, r, 0, 0.5, 0, 0.66));
    };
  }

  private static Path open(Point c, double r, double... places) {
    Path.Builder builder = new Path.Builder(c.plus(places[0] * r, places[1] * r));
    for (int i = 2; i < places.length; i += 2) {
      builder.line(c.x() + places[i] * r, c.y() + places[i + 1] * r);
    }
    return builder.open();
  }

  private static List<Path> arrow(Point c, double r, int way) {
    double tip = 0.65 * way;
    return List.of(
        open(c, r, 0, -tip, 0, tip), open(c, r, -0.42, 0.3 * tip, 0, tip, 0.42, 0.3 * tip));
  }

  /** A question mark without its dot. */
  private static Path hook(Point c, double r) {
    return new Path.Builder(c.plus(-0.38 * r, -0.3 * r))
        .curve(c.plus(-0.38 * r, -0.82 * r), c.plus(0.4 * r, -0.82 * r), c.plus(0.4 * r, -0.3 * r))
        .curve(c.plus(0.4 * r, 0), c.plus(0, -0.05 * r), c.plus(0, 0.28 * r))
        .open();
  }

  private static Path mouth(Point c, double r) {
    return new Path.Builder(c)
        .line(c.x() + 0.8 * r, c.y() - 0.6 * r)
        .curve(c.plus(0.4 * r, -1.1 * r), c.plus(-r, -1.15 * r), c.plus(-r, 0))
        .curve(c.plus(-r, 1.15 * r), c.plus(0.4 * r, 1.1 * r), c.plus(0.8 * r, 0.6 * r))
        .close();
  }

  /** The letter P. */
  private static Path phosphate(Point c, double r) {
    return new Path.Builder(c.plus(-0.28 * r, 0.65 * r))
        .line(c.x() - 0.28 * r, c.y() - 0.6 * r)
        .line(c.x() + 0.05 * r, c.y() - 0.6 * r)
        .curve(c.plus(0.55 * r, -0.6 * r), c.plus(0.55 * r, 0.1 * r), c.plus(0.05 * r, 0.1 * r))
        .line(c.x() - 0.28 * r, c.y() + 0.1 * r)
        .open();
  }

  private static Path strand(Point c, double r, int side) {
    double w = 0.45 * r * side;
    return new Path.Builder(c.plus(-w, -0.7 * r))
        .curve(c.plus(-w, -0.2 * r), c.plus(w, -0.2 * r), c.plus(w, 0.1 * r))
        .curve(c.plus(w, 0.45 * r), c.plus(-0.6 * w, 0.4 * r), c.plus(-w, 0.7 * r))
        .open();
  }

  /** From the side: the front to the left, the stem below. */
  private static Path brain(Point c, double r) {
    return new Path.Builder(c.plus(-0.62 * r, 0.22 * r))
        .curve(c.plus(-0.9 * r, -0.1 * r), c.plus(-0.6 * r, -0.6 * r), c.plus(-0.25 * r, -0.5 * r))
        .curve(c.plus(-0.1 * r, -0.8 * r), c.plus(0.4 * r, -0.75 * r), c.plus(0.45 * r, -0.45 * r))
        .curve(c.plus(0.85 * r, -0.4 * r), c.plus(0.85 * r, 0.2 * r), c.plus(0.5 * r, 0.22 * r))
        .line(c.x() + 0.28 * r, c.y() + 0.22 * r)
        .line(c.x() + 0.28 * r, c.y() + 0.7 * r)
        .line(c.x() + 0.02 * r, c.y() + 0.7 * r)
        .line(c.x() - 0.05 * r, c.y() + 0.3 * r)
        .curve(c.plus(-0.3 * r, 0.45 * r), c.plus(-0.5 * r, 0.4 * r), c.plus(-0.62 * r, 0.22 * r))
        .close();
  }
}
