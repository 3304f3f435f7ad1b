package org.moagraph.render.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/**
 * Two colours of a theme that meet in a picture, and the contrast they need: 4.5 for text, 3 for
 * lines and borders. Parts are called as theme files call them.
 */
public record Meeting(NamedColour part, NamedColour ground, double needed) {

  static final double TEXT = 4.5;
  static final double LINE = 3;

  /** A part of a theme and its colour. */
  public record NamedColour(String name, String colour) {}

  /** The contrast of the two. */
  public double contrast() {
    return Contrast.between(part.colour(), ground.colour());
  }

  /** Whether they have the contrast they need. */
  public boolean isClear() {
    return contrast() >= needed;
  }

  /** Whether one of the two is text. */
  public boolean isText() {
    return needed == TEXT;
  }

  /** Every two colours of a theme that meet. */
  public static List<Meeting> of(Theme theme) {
    List<Meeting> meetings = new ArrayList<>();
    List<NamedColour> grounds = grounds(theme);
    for (NamedColour text :
        List.of(new NamedColour("text", theme.ink()), new NamedColour("quiet", theme.quiet()))) {
      grounds.forEach(ground -> meetings.add(new Meeting(text, ground, TEXT)));
    }
    // the letter of a hypothesis has the colour of the background
    hypotheses(theme).forEach(h -> meetings.add(new Meeting(h, grounds.get(0), TEXT)));
    for (NamedColour line : lines(theme)) {
      grounds.forEach(ground -> meetings.add(new Meeting(line, ground, LINE)));
    }
    for (NodeKind kind : NodeKind.values()) {
      node(theme, kind, grounds, meetings);
    }
    return List.copyOf(meetings);
  }

  private static void node(
      Theme theme, NodeKind kind, List<NamedColour> grounds, List<Meeting> meetings) {
    NamedColour fill = new NamedColour(fillOf(kind), theme.fill(kind));
    boolean usual = theme.border(kind).equals(theme.border());
    NamedColour border = new NamedColour(usual ? "border" : borderOf(kind), theme.border(kind));
    meetings.add(new Meeting(new NamedColour("text", theme.ink()), fill, TEXT));
    meetings.add(new Meeting(border, fill, LINE));
    grounds.forEach(ground -> meetings.add(new Meeting(border, ground, LINE)));
    for (Emphasis side : List.of(Emphasis.FIRST, Emphasis.SECOND)) {
      meetings.add(new Meeting(hypotheses(theme).get(theme.place(side)), fill, LINE));
    }
  }

  private static List<NamedColour> grounds(Theme theme) {
    List<NamedColour> grounds =
        new ArrayList<>(List.of(new NamedColour("background", theme.paper())));
    theme.regions().forEach(r -> grounds.add(new NamedColour("regions.fill", r)));
    return grounds;
  }

  private static List<NamedColour> lines(Theme theme) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Influence influence : Influence.values()) {
      lines.put(lineOf(influence), theme.line(influence));
    }
    lines.put("border", theme.border());
    lines.put("regions.border", theme.regionBorder());
    lines.put("highlight", theme.glow());
    List<NamedColour> parts = new ArrayList<>();
    lines.forEach((name, colour) -> parts.add(new NamedColour(name, colour)));
    parts.addAll(hypotheses(theme));
    return parts;
  }

  private static List<NamedColour> hypotheses(Theme theme) {
    return theme.hypotheses().stream().map(h -> new NamedColour("hypotheses", h)).toList();
  }

  /** What a theme file calls the line of an edge. */
  public static String lineOf(Influence influence) {
    return "lines."
        + switch (influence) {
          case RAISES -> "raises";
          case LOWERS -> "lowers";
          case UNKNOWN -> "unknown";
          case NEEDED -> "needed";
          case STRUCTURE -> "structure";
          case NO_EFFECT -> "no effect";
        };
  }

  /** What a theme file calls the fill of a kind of node. */
  public static String fillOf(NodeKind kind) {
    return "nodes." + kind.label() + ".fill";
  }

  /** What a theme file calls the outline of a kind of node. */
  public static String borderOf(NodeKind kind) {
    return "nodes." + kind.label() + ".border";
  }
}
