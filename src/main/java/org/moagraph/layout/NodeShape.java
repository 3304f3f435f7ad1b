package org.moagraph.layout;

import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Material;
import org.moagraph.view.diagram.NodeKind;

/**
 * The outline of a node. Each knows how much room it takes beside its text, in em on the left and
 * right and above and below.
 */
public enum NodeShape {
  PILL(0.45, 0.45, 0, 0),
  DOUBLE_PILL(0.6, 0.6, 0.12, 0.12),
  STACKED_PILL(0.45, 0.65, 0, 0.2),

  /** Sheets that lie on each other. */
  STACKED_SHEETS(0, 0.4, 0, 0.35),
  ELLIPSE(0.75, 0.75, 0.2, 0.2),
  DOUBLE_ELLIPSE(0.85, 0.85, 0.35, 0.35),
  ROUNDED(0, 0, 0, 0),
  RECTANGLE(0, 0, 0, 0),
  SIDE_BARS(0.35, 0.35, 0, 0),
  FOOT_ROUNDED(0, 0, 0, 0.1),
  POCKET(0.5, 0, 0, 0),
  PORE(0.4, 0.4, 0, 0),
  CARRIER(0.5, 0.4, 0, 0),
  ACTIVE_SITE(0, 0.5, 0, 0),
  SLANTED(0.5, 0.5, 0, 0),
  TAPERED(0.45, 0.45, 0, 0),
  FUNNEL(0.45, 0.45, 0, 0),
  CUT_CORNERS(0.1, 0.1, 0.05, 0.05),
  STOP_SIGN(0.35, 0.35, 0.1, 0.1),
  HEXAGON(0.6, 0.6, 0, 0),
  INVERTED_HEXAGON(0.55, 0.55, 0, 0),
  DOUBLE_ROUNDED(0.15, 0.15, 0.15, 0.15),
  WAVE(0, 0, 0, 0.35),

  /** A rectangle that leaves room for a unit of information on its upper border. */
  UNIT_BEARER(0, 0, UnitOfInformation.ROOM, 0);

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;

  NodeShape(double left, double right, double top, double bottom) {
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }

  /** The shape of that node. */
  public static NodeShape of(Diagram.Node node) {
    return node.unit().isPresent() ? UNIT_BEARER : of(node.kind());
  }

  /** The shape of a unit of information that names this. */
  public static NodeShape of(Material material) {
    return switch (material) {
      case MACROMOLECULE -> ROUNDED;
      case SIMPLE_CHEMICAL -> PILL;
      case NUCLEIC_ACID_FEATURE -> FOOT_ROUNDED;
      case COMPLEX -> CUT_CORNERS;
      case UNSPECIFIED_ENTITY -> ELLIPSE;
      case PERTURBATION -> INVERTED_HEXAGON;
    };
  }

  /** The shape of that kind of node. */
  public static NodeShape of(NodeKind kind) {
    return switch (kind) {
      case DRUG -> PILL;
      case TOOL_COMPOUND -> DOUBLE_PILL;
      case DRUG_CLASS -> STACKED_PILL;
      case GROUP -> STACKED_SHEETS;
      case METABOLITE -> DOUBLE_ELLIPSE;
      case SMALL_MOLECULE, ION -> ELLIPSE;
      case RECEPTOR -> POCKET;
      case CHANNEL -> PORE;
      case TRANSPORTER -> CARRIER;
      case KINASE, ENZYME -> ACTIVE_SITE;
      case TRANSCRIPTION_FACTOR -> SLANTED;
      case GROWTH_FACTOR -> TAPERED;
      case PROTEIN, ENTITY -> ROUNDED;
      case GENE -> FOOT_ROUNDED;
      case COMPLEX -> CUT_CORNERS;
      case PROCESS, ACTIVITY -> RECTANGLE;
      case PATHWAY -> SIDE_BARS;
      case CELL_ACTIVITY -> WAVE;
      case CELL, CELLULAR_COMPONENT, ORGANISM -> DOUBLE_ROUNDED;
      case CIRCUIT, REGION -> FUNNEL;
      case OUTCOME, DISEASE, PHENOTYPE -> HEXAGON;
      case ADVERSE_EFFECT -> STOP_SIGN;
      case EXPOSURE -> INVERTED_HEXAGON;
    };
  }

  /** How wide the shape is beside its text, in em. */
  public double extraWidth() {
    return left + right;
  }

  /** How high the shape is beside its text, in em. */
  public double extraHeight() {
    return top + bottom;
  }

  /** The middle of the room for text in a box of this shape. */
  public Point textCentre(Box box, double em) {
    return box.centre().plus((left - right) / 2 * em, (top - bottom) / 2 * em);
  }

  /** The closed outline in that box; {@code em} is the font size that sets the size of details. */
  public Path outline(Box b, double em) {
    double x = b.x();
    double y = b.y();
    double r = b.right();
    double d = b.bottom();
    double h = b.height();
    double cy = b.centre().y();
    return switch (this) {
      case PILL, DOUBLE_PILL -> rounded(b, h / 2);
      case STACKED_PILL -> rounded(front(b, em), front(b, em).height() / 2);
      case STACKED_SHEETS -> rounded(b, 0.2 * em);
      case ELLIPSE, DOUBLE_ELLIPSE -> ellipse(b);
      case ROUNDED, DOUBLE_ROUNDED -> rounded(b, 0.45 * em);
      case RECTANGLE, SIDE_BARS -> Path.polygon(at(x, y), at(r, y), at(r, d), at(x, d));
      case FOOT_ROUNDED -> footRounded(b, 0.5 * em);
      case POCKET -> Path.polygon(at(x, y), at(r, y), at(r, d), at(x, d), at(x + 0.45 * em, cy));
      case ACTIVE_SITE ->
          Path.polygon(at(x, y), at(r, y), at(r - 0.45 * em, cy), at(r, d), at(x, d));
      case CARRIER ->
          Path.polygon(
              at(x, y),
              at(r - 0.4 * em, y),
              at(r, cy),
              at(r - 0.4 * em, d),
              at(x, d),
              at(x + 0.4 * em, cy));
      case PORE -> pore(b, 0.4 * em);
      case SLANTED -> Path.polygon(at(x + 0.5 * em, y), at(r, y), at(r - 0.5 * em, d), at(x, d));
      case TAPERED -> Path.polygon(at(x + 0.45 * em, y), at(r - 0.45 * em, y), at(r, d), at(x, d));
      case FUNNEL -> Path.polygon(at(x, y), at(r, y), at(r - 0.45 * em, d), at(x + 0.45 * em, d));
      case CUT_CORNERS -> cut(b, 0.35 * em);
      case STOP_SIGN -> cut(b, Math.min(0.7 * em, h / 3));
      case HEXAGON ->
          Path.polygon(
              at(x + 0.6 * em, y),
              at(r - 0.6 * em, y),
              at(r, cy),
              at(r - 0.6 * em, d),
              at(x + 0.6 * em, d),
              at(x, cy));
      case INVERTED_HEXAGON ->
          Path.polygon(
              at(x, y), at(r, y), at(r - 0.5 * em, cy), at(r, d), at(x, d), at(x + 0.5 * em, cy));
      case WAVE -> wave(b, 0.25 * em);
      case UNIT_BEARER -> {
        double top = y + UnitOfInformation.ABOVE * em;
        yield Path.polygon(at(x, top), at(r, top), at(r, d), at(x, d));
      }
    };
  }

  /** Lines inside or beside the outline that tell shapes apart further. */
  public List<Path> details(Box b, double em) {
    return switch (this) {
      case DOUBLE_PILL -> List.of(rounded(b.grown(-0.16 * em), b.height() / 2 - 0.16 * em));
      case DOUBLE_ELLIPSE -> List.of(ellipse(b.grown(-0.16 * em)));
      case DOUBLE_ROUNDED -> List.of(rounded(b.grown(-0.16 * em), 0.35 * em));
      case STACKED_PILL -> {
        Box front = front(b, em);
        double h = front.height() / 2;
        Path back =
            new Path.Builder(at(b.x() + h, b.bottom()))
                .line(b.right() - h, b.bottom())
                .quarter(b.right(), b.bottom() - h, true)
                .open();
        yield List.of(back);
      }
      case STACKED_SHEETS -> List.of(sheet(b, 0.17 * em), sheet(b, 0.34 * em));
      case SIDE_BARS -> List.of(bar(b, b.x() + 0.3 * em), bar(b, b.right() - 0.3 * em));
      default -> List.of();
    };
  }

  private static Box front(Box b, double em) {
    return new Box(b.x(), b.y(), b.width() - 0.2 * em, b.height() - 0.2 * em);
  }

  /** What is seen of a sheet that lies so many em before the last. */
  private static Path sheet(Box b, double em) {
    return new Path.Builder(at(b.x(), b.bottom() - em))
        .line(b.right() - em, b.bottom() - em)
        .line(b.right() - em, b.y())
        .open();
  }

  private static Path bar(Box b, double x) {
    return new Path.Builder(at(x, b.y())).line(x, b.bottom()).open();
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  /** A rectangle with round corners. */
  public static Path rounded(Box b, double radius) {
    double k = Math.min(radius, Math.min(b.width(), b.height()) / 2);
    return new Path.Builder(at(b.x() + k, b.y()))
        .line(b.right() - k, b.y())
        .quarter(b.right(), b.y() + k, true)
        .line(b.right(), b.bottom() - k)
        .quarter(b.right() - k, b.bottom(), false)
        .line(b.x() + k, b.bottom())
        .quarter(b.x(), b.bottom() - k, true)
        .line(b.x(), b.y() + k)
        .quarter(b.x() + k, b.y(), false)
        .close();
  }

  private static Path ellipse(Box b) {
    Point c = b.centre();
    return new Path.Builder(at(c.x(), b.y()))
        .quarter(b.right(), c.y(), true)
        .quarter(c.x(), b.bottom(), false)
        .quarter(b.x(), c.y(), true)
        .quarter(c.x(), b.y(), false)
        .close();
  }

  private static Path footRounded(Box b, double k) {
    return new Path.Builder(at(b.x(), b.y()))
        .line(b.right(), b.y())
        .line(b.right(), b.bottom() - k)
        .quarter(b.right() - k, b.bottom(), false)
        .line(b.x() + k, b.bottom())
        .quarter(b.x(), b.bottom() - k, true)
        .close();
  }

  private static Path cut(Box b, double k) {
    return Path.polygon(
        at(b.x() + k, b.y()),
        at(b.right() - k, b.y()),
        at(b.right(), b.y() + k),
        at(b.right(), b.bottom() - k),
        at(b.right() - k, b.bottom()),
        at(b.x() + k, b.bottom()),
        at(b.x(), b.bottom() - k),
        at(b.x(), b.y() + k));
  }

  private static Path pore(Box b, double k) {
    double cy = b.centre().y();
    return new Path.Builder(at(b.x(), b.y()))
        .line(b.right(), b.y())
        .curve(at(b.right() - k, cy - k), at(b.right() - k, cy + k), at(b.right(), b.bottom()))
        .line(b.x(), b.bottom())
        .curve(at(b.x() + k, cy + k), at(b.x() + k, cy - k), at(b.x(), b.y()))
        .close();
  }

  private static Path wave(Box b, double k) {
    double d = b.bottom() - k;
    double third = b.width() / 3;
    return new Path.Builder(at(b.x(), b.y()))
        .line(b.right(), b.y())
        .line(b.right(), d)
        .curve(at(b.right() - third, d - 3 * k), at(b.x() + third, d + 3 * k), at(b.x(), d))
        .close();
  }
}
