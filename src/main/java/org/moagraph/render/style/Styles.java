package org.moagraph.render.style;

import java.util.Optional;
import org.moagraph.layout.EdgeSample;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Certainty;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;

/**
 * What the parts of one diagram look like in a theme: the one place that turns roles into colours
 * and lines.
 *
 * @param colourless whether colours say nothing of what an edge does: Activity Flow gives them no
 *     meaning, and in a comparison they say whose a line is
 */
public record Styles(Theme theme, Notation notation, boolean colourless) {
  private static final double LINE = 2.6;
  private static final double BRIGHT_LINE = 5;
  private static final double SIDE_LINE = 4.4;
  private static final double HALO = 9;
  private static final double BORDER = 2;
  private static final double OUTCOME_BORDER = 3.6;
  private static final double SIDE_BORDER = 5;
  private static final double SAMPLE_LINE = 2.4;

  /** Thicker than the border of any node, as SBGN wants it. */
  private static final double COMPARTMENT_BORDER = 4;

  /** The styles of a diagram's parts. */
  public static Styles of(Diagram diagram, Theme theme) {
    boolean colourless = diagram.notation() == Notation.SBGN_AF || diagram.isComparison();
    return new Styles(theme, diagram.notation(), colourless);
  }

  /**
   * How an edge is drawn.
   *
   * @param scale how large its marker is, where 1 is the size on a slide
   */
  public EdgeStyle of(Diagram.Edge edge, double scale) {
    Emphasis emphasis = edge.emphasis();
    LineStyle line =
        LineStyle.of(colour(edge), width(emphasis, scale))
            .with(dash(edge.influence(), edge.certainty()))
            .twice(emphasis == Emphasis.SECOND);
    EdgeStyle style =
        EdgeStyle.plain(line, theme)
            .with(Marker.of(edge.influence(), notation))
            .inInk(words(emphasis));
    style = edge.observation() ? style.ringed() : style;
    return switch (emphasis) {
      case HIGHLIGHT -> style.shining(halo()).bright();
      case FIRST, SECOND -> style.bright();
      case LOST -> style.crossed(cross());
      case NORMAL, DIM, SHARED -> style;
    };
  }

  private static double width(Emphasis emphasis, double scale) {
    return switch (emphasis) {
      case HIGHLIGHT -> BRIGHT_LINE;
      case FIRST, SECOND -> SIDE_LINE;
      case NORMAL, DIM, LOST, SHARED -> LINE * Math.sqrt(scale);
    };
  }

  private String colour(Diagram.Edge edge) {
    if (edge.emphasis().isSide()) {
      return theme.side(edge.emphasis());
    }
    return edge.emphasis().isQuiet() ? theme.quiet() : colour(edge.influence());
  }

  private String colour(Influence influence) {
    return colourless ? theme.border() : theme.line(influence);
  }

  private static Dash dash(Influence influence, Certainty certainty) {
    if (Marker.of(influence) == Marker.NONE) {
      return Dash.DOTS;
    }
    return certainty.isSolid() ? Dash.NONE : Dash.DASHES;
  }

  private String words(Emphasis emphasis) {
    return emphasis.isQuiet() ? theme.quiet() : theme.ink();
  }

  private LineStyle halo() {
    return LineStyle.of(theme.glow(), HALO);
  }

  private LineStyle cross() {
    return LineStyle.of(theme.line(Influence.LOWERS), 3.5);
  }

  /** How the miniature of an edge is drawn. */
  public EdgeStyle of(EdgeSample sample) {
    return sample.fold(
        influence ->
            sample(colour(influence), dash(influence, Certainty.SUPPORTED))
                .with(Marker.of(influence, notation)),
        certainty -> sample(theme.ink(), certainty.isSolid() ? Dash.NONE : Dash.DASHES),
        () -> sample(theme.ink(), Dash.NONE).ringed(),
        this::mark);
  }

  private EdgeStyle sample(String colour, Dash dash) {
    return EdgeStyle.plain(LineStyle.of(colour, SAMPLE_LINE).with(dash), theme);
  }

  private EdgeStyle mark(Emphasis emphasis) {
    return switch (emphasis) {
      case HIGHLIGHT -> EdgeStyle.plain(LineStyle.of(theme.ink(), 4), theme).shining(halo());
      case LOST -> sample(theme.quiet(), Dash.NONE).crossed(cross());
      case FIRST, SECOND ->
          EdgeStyle.plain(
              LineStyle.of(theme.side(emphasis), SIDE_BORDER).twice(emphasis == Emphasis.SECOND),
              theme);
      case SHARED, NORMAL -> sample(theme.border(), Dash.NONE);
      case DIM -> sample(theme.quiet(), Dash.NONE);
    };
  }

  /** How a node is drawn. */
  public NodeStyle of(Diagram.Node node) {
    return node(node.kind(), node.emphasis());
  }

  private NodeStyle node(NodeKind kind, Emphasis emphasis) {
    boolean quiet = emphasis.isQuiet();
    boolean side = emphasis.isSide();
    String usual = quiet ? theme.quiet() : theme.border(kind);
    String border = side ? theme.side(emphasis) : usual;
    double width = side ? SIDE_BORDER : kind.isOutcome() ? OUTCOME_BORDER : BORDER;
    return new NodeStyle(
        quiet ? theme.paper() : theme.fill(kind),
        LineStyle.of(border, width)
            .with(emphasis == Emphasis.LOST ? Dash.SHORT_DASHES : Dash.NONE)
            .twice(emphasis == Emphasis.SECOND),
        LineStyle.of(border, 1.4),
        emphasis == Emphasis.HIGHLIGHT ? Optional.of(halo()) : Optional.empty(),
        LineStyle.of(usual, 1.6),
        LineStyle.of(quiet ? theme.quiet() : theme.border(), 1.6),
        emphasis == Emphasis.LOST ? Optional.of(cross()) : Optional.empty(),
        theme.paper(),
        words(emphasis));
  }

  /** How the miniature of a kind of node is drawn. */
  public SampleStyle of(NodeKind kind) {
    return new SampleStyle(node(kind, Emphasis.NORMAL), LineStyle.of(theme.border(kind), 1.3));
  }

  /** The outline of a unit of information in a legend, which is filled with paper. */
  public LineStyle unitSample() {
    return LineStyle.of(theme.border(), 1.6);
  }

  /** The ground of a letter beside an edge or a node that stands out so. */
  public String letter(Scene.Tag tag, Emphasis emphasis) {
    if (emphasis.isQuiet()) {
      return theme.quiet();
    }
    return emphasis.isSide() ? theme.side(emphasis) : theme.hypothesis(tag.hypothesis());
  }

  /** How an area of a region is drawn. */
  public RegionStyle of(Scene.Area area) {
    String fill = theme.region(area.shade());
    RegionKind kind = area.region().kind();
    if (area.form().isBand()) {
      LineStyle heads = LineStyle.of(theme.regionBorder(), 4).with(Dash.HEADS);
      return new RegionStyle(
          fill, Optional.empty(), Optional.empty(), Optional.of(heads), theme.ink());
    }
    LineStyle border =
        LineStyle.of(
                theme.regionBorder(), kind == RegionKind.COMPARTMENT ? COMPARTMENT_BORDER : 1.6)
            .with(kind.isOpen() ? Dash.LOOSE_DASHES : Dash.NONE);
    boolean walled = kind == RegionKind.NUCLEUS || kind == RegionKind.MEMBRANE;
    Optional<LineStyle> inner =
        walled ? Optional.of(LineStyle.of(theme.regionBorder(), 1.2)) : Optional.empty();
    return new RegionStyle(fill, Optional.of(border), inner, Optional.empty(), theme.ink());
  }
}
