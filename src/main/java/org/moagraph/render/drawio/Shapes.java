package org.moagraph.render.drawio;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Decimal;
import org.moagraph.render.style.Dash;
import org.moagraph.render.style.EdgeStyle;
import org.moagraph.render.style.LineStyle;
import org.moagraph.render.style.NodeStyle;
import org.moagraph.render.style.RegionStyle;
import org.moagraph.render.style.Styles;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/**
 * What draw.io has for the styles of a diagram. A label is plain text there, not HTML, so that none
 * can be taken for markup.
 */
record Shapes(Styles styles) {

  /** The style as draw.io writes it: words and values, each ended by a semicolon. */
  static String text(Map<String, String> style) {
    var text = new StringBuilder();
    style.forEach(
        (name, value) -> {
          text.append(name);
          if (!value.isEmpty()) {
            text.append('=').append(value);
          }
          text.append(';');
        });
    return text.toString();
  }

  Map<String, String> of(Scene.PlacedNode placed) {
    NodeStyle look = styles.of(placed.node());
    var style = shape(placed.node().kind());
    style.put("html", "0");
    style.put("whiteSpace", "wrap");
    style.put("fillColor", look.fill());
    line(style, look.halo().orElse(look.border()));
    letters(style, placed.label(), look.ink());
    return style;
  }

  private static Map<String, String> shape(NodeKind kind) {
    var style = new LinkedHashMap<String, String>();
    switch (kind) {
      case DRUG, TOOL_COMPOUND, DRUG_CLASS, EXPOSURE -> {
        style.put("rounded", "1");
        style.put("arcSize", "50");
      }
      case METABOLITE, SMALL_MOLECULE, ION, ENTITY -> style.put("ellipse", "");
      case RECEPTOR, CHANNEL, TRANSPORTER -> {
        style.put("shape", "process");
        style.put("size", "0.06");
      }
      case KINASE, ENZYME, TRANSCRIPTION_FACTOR, GROWTH_FACTOR, PROTEIN, COMPLEX ->
          style.put("rounded", "1");
      case OUTCOME, ADVERSE_EFFECT, DISEASE, PHENOTYPE -> {
        style.put("shape", "hexagon");
        style.put("perimeter", "hexagonPerimeter2");
        style.put("fixedSize", "1");
        style.put("size", "14");
      }
      case GENE,
          PROCESS,
          PATHWAY,
          CELL_ACTIVITY,
          CELL,
          CELLULAR_COMPONENT,
          CIRCUIT,
          REGION,
          ORGANISM,
          ACTIVITY ->
          style.put("rounded", "0");
    }
    return style;
  }

  Map<String, String> of(Scene.Area area) {
    RegionStyle look = styles.of(area);
    var style = new LinkedHashMap<String, String>();
    style.put("rounded", area.form().isBand() ? "0" : "1");
    style.put("absoluteArcSize", "1");
    style.put("arcSize", Decimal.of(2 * RegionStyle.CORNER));
    style.put("container", "1");
    style.put("collapsible", "0");
    style.put("recursiveResize", "0");
    style.put("html", "0");
    style.put("whiteSpace", "wrap");
    style.put("verticalAlign", "top");
    style.put("align", "left");
    style.put("spacingLeft", "8");
    style.put("fillColor", look.fill());
    look.border().or(look::sides).ifPresent(border -> line(style, border));
    style.put("fontColor", look.ink());
    style.put("fontFamily", styles.theme().typeface().first());
    area.label().ifPresent(label -> style.put("fontSize", Decimal.of(label.size())));
    return style;
  }

  Map<String, String> of(Scene.Route route) {
    EdgeStyle look = styles.of(route.edge(), route.tip().scale());
    var style = new LinkedHashMap<String, String>();
    style.put("html", "0");
    style.put("rounded", "1");
    style.put("endArrow", head(route.edge().influence()));
    style.put("endFill", route.edge().influence() == Influence.UNKNOWN ? "0" : "1");
    style.put("endSize", Decimal.of(10 * route.tip().scale()));
    if (route.edge().observation()) {
      style.put("startArrow", "oval");
      style.put("startFill", "0");
    }
    line(style, look.line());
    style.put("fontColor", look.ink());
    style.put("fontFamily", styles.theme().typeface().first());
    style.put("labelBackgroundColor", styles.theme().paper());
    route.label().ifPresent(label -> style.put("fontSize", Decimal.of(label.size())));
    return style;
  }

  private static String head(Influence influence) {
    return switch (influence) {
      case RAISES -> "block";
      case LOWERS -> "baseDash";
      case UNKNOWN -> "diamond";
      case NEEDED -> "doubleBlock";
      case STRUCTURE, NO_EFFECT -> "none";
    };
  }

  Map<String, String> of(TextBlock block) {
    var style = new LinkedHashMap<String, String>();
    style.put("text", "");
    style.put("html", "0");
    style.put("strokeColor", "none");
    style.put("fillColor", "none");
    style.put("verticalAlign", "middle");
    style.put("spacing", "0");
    style.put(
        "align",
        switch (block.anchor()) {
          case START -> "left";
          case MIDDLE -> "center";
          case END -> "right";
        });
    letters(style, block, styles.theme().ink());
    return style;
  }

  private void letters(Map<String, String> style, TextBlock block, String ink) {
    style.put("fontFamily", styles.theme().typeface().first());
    style.put("fontSize", Decimal.of(block.size()));
    style.put("fontStyle", block.bold() ? "1" : "0");
    style.put("fontColor", ink);
  }

  private static void line(Map<String, String> style, LineStyle line) {
    style.put("strokeColor", line.colour());
    style.put("strokeWidth", Decimal.of(line.width()));
    if (line.dash() != Dash.NONE) {
      style.put("dashed", "1");
      style.put("dashPattern", line.dash() == Dash.DOTS ? "1 3" : "6 4");
    }
  }
}
