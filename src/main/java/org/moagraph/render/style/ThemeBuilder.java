package org.moagraph.render.style;

import java.util.List;
import java.util.Map;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/** A theme in the making: black on white until more is said, but for fills and lines. */
public final class ThemeBuilder {

  private final String name;
  private String paper = "#ffffff";
  private String ink = "#000000";
  private String quiet = "#666666";
  private String glow = "#000000";
  private String border = "#000000";
  private List<String> regions = List.of("#ffffff");
  private String regionBorder = "#666666";
  private Map<Fill, String> fills = Map.of();
  private Map<Influence, String> lines = Map.of();
  private List<String> hypotheses = List.of("#000000");
  private Map<NodeKind, Theme.Shade> kinds = Map.of();
  private Typeface typeface = Typeface.ARIAL;

  ThemeBuilder(String name) {
    this.name = name;
  }

  /** All of that theme but its name. */
  ThemeBuilder(String name, Theme theme) {
    this(name);
    paper(theme.paper());
    ink(theme.ink());
    quiet(theme.quiet());
    glow(theme.glow());
    border(theme.border());
    regions(theme.regions());
    regionBorder(theme.regionBorder());
    fills(theme.fills());
    lines(theme.lines());
    hypotheses(theme.hypotheses());
    kinds(theme.kinds());
    typeface(theme.typeface());
  }

  /** What it is drawn on. */
  public ThemeBuilder paper(String colour) {
    paper = colour;
    return this;
  }

  /** Text. */
  public ThemeBuilder ink(String colour) {
    ink = colour;
    return this;
  }

  /** What is dimmed. */
  public ThemeBuilder quiet(String colour) {
    quiet = colour;
    return this;
  }

  /** What is brought out. */
  public ThemeBuilder glow(String colour) {
    glow = colour;
    return this;
  }

  /** The outlines of nodes. */
  public ThemeBuilder border(String colour) {
    border = colour;
    return this;
  }

  /** The fills of regions, from the outermost inwards and again. */
  public ThemeBuilder regions(List<String> colours) {
    regions = colours;
    return this;
  }

  /** The outlines of regions. */
  public ThemeBuilder regionBorder(String colour) {
    regionBorder = colour;
    return this;
  }

  /** The fills of nodes; every one is needed. */
  public ThemeBuilder fills(Map<Fill, String> colours) {
    fills = colours;
    return this;
  }

  /** The lines of edges; every one is needed. */
  public ThemeBuilder lines(Map<Influence, String> colours) {
    lines = colours;
    return this;
  }

  /** Those of hypotheses, in the order of the legend. */
  public ThemeBuilder hypotheses(List<String> colours) {
    hypotheses = colours;
    return this;
  }

  /** What kinds of nodes have for themselves. */
  public ThemeBuilder kinds(Map<NodeKind, Theme.Shade> colours) {
    kinds = colours;
    return this;
  }

  /** The letters. */
  public ThemeBuilder typeface(Typeface letters) {
    typeface = letters;
    return this;
  }

  /** The theme as said so far. */
  public Theme build() {
    return new Theme(
        name,
        paper,
        ink,
        quiet,
        glow,
        border,
        regions,
        regionBorder,
        fills,
        lines,
        hypotheses,
        kinds,
        typeface);
  }
}
