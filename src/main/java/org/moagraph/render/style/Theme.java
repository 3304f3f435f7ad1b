package org.moagraph.render.style;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/**
 * The colours of a picture, each {@code #rrggbb}. Every {@link Fill} and {@link Influence} has one;
 * {@code hypotheses} stand in the order of the legend and again from its start. {@code quiet} draws
 * what is dimmed, {@code glow} what is brought out. Kinds of nodes that are not in {@code kinds}
 * have the fill of their group and the one border.
 */
public record Theme(
    String name,
    String paper,
    String ink,
    String quiet,
    String glow,
    String border,
    List<String> regions,
    String regionBorder,
    Map<Fill, String> fills,
    Map<Influence, String> lines,
    List<String> hypotheses,
    Map<NodeKind, Shade> kinds,
    Typeface typeface) {

  /** The fill and the outline of a kind of node. */
  public record Shade(String fill, String border) {}

  public Theme {
    kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
    regions = List.copyOf(regions);
    fills = complete(Fill.class, fills);
    lines = complete(Influence.class, lines);
    hypotheses = List.copyOf(hypotheses);
  }

  private static <K extends Enum<K>> Map<K, String> complete(Class<K> kinds, Map<K, String> given) {
    var colours = new EnumMap<K, String>(kinds);
    colours.putAll(given);
    if (colours.size() < kinds.getEnumConstants().length) {
      throw new IllegalArgumentException("a colour is missing: " + given.keySet());
    }
    return Collections.unmodifiableMap(colours);
  }

  /** Those colours, in the order of the kinds. */
  private static <K extends Enum<K>> Map<K, String> each(Class<K> kinds, String... inOrder) {
    var colours = new EnumMap<K, String>(kinds);
    var colour = Arrays.asList(inOrder).iterator();
    for (var kind : kinds.getEnumConstants()) {
      colours.put(kind, colour.next());
    }
    return colours;
  }

  /** Pale fills after Paul Tol, lines after Okabe and Ito, on white. */
  public static final Theme LIGHT =
      builder("light")
          .paper("#ffffff")
          .ink("#111111")
          .quiet("#6b6b6b")
          .glow("#aa3377")
          .border("#3a3a3a")
          .regions(List.of("#f4f6f8", "#e9edf2", "#f4f6f8"))
          .regionBorder("#6f7c8c")
          .fills(
              each(
                  Fill.class,
                  "#eeeebb",
                  "#bbccee",
                  "#cceeff",
                  "#ccddaa",
                  "#e3eed0",
                  "#ffffff",
                  "#e4e4e4",
                  "#e6dcf0",
                  "#ffe6b3",
                  "#ffcccc"))
          .lines(
              each(
                  Influence.class,
                  "#0072b2",
                  "#c04a00",
                  "#111111",
                  "#00785a",
                  "#555555",
                  "#6b6b6b"))
          .hypotheses(List.of("#332288", "#882255", "#117733", "#7a5c00", "#0072b2", "#aa3377"))
          .build();

  /** Light on dark, for dark slides. */
  public static final Theme DARK =
      builder("dark")
          .paper("#14181d")
          .ink("#f5f5f5")
          .quiet("#9aa3ad")
          .glow("#ff9ad5")
          .border("#d5dae0")
          .regions(List.of("#1d242c", "#262f39", "#1d242c"))
          .regionBorder("#8795a5")
          .fills(
              each(
                  Fill.class,
                  "#4d4a1c",
                  "#26395e",
                  "#1c4a5c",
                  "#36471f",
                  "#2d3b27",
                  "#14181d",
                  "#3a3f45",
                  "#3f3056",
                  "#5e4313",
                  "#5e2727"))
          .lines(
              each(
                  Influence.class,
                  "#6cc0f0",
                  "#ff9e5e",
                  "#f5f5f5",
                  "#4fd6ae",
                  "#b9c0c8",
                  "#9aa3ad"))
          .hypotheses(List.of("#b3a6f5", "#f09bc0", "#7ed492", "#e6c65c", "#6cc0f0", "#ff9ad5"))
          .build();

  /** White fills and strong lines: little toner, safe on any printer. */
  public static final Theme PRINT =
      builder("print")
          .paper("#ffffff")
          .ink("#000000")
          .quiet("#666666")
          .glow("#882255")
          .border("#000000")
          .regions(List.of("#ffffff", "#ffffff", "#ffffff"))
          .regionBorder("#666666")
          .fills(
              each(
                  Fill.class,
                  "#f7f7dd",
                  "#e2e9f8",
                  "#e8f7ff",
                  "#e8f1d8",
                  "#f2f7e9",
                  "#ffffff",
                  "#f1f1f1",
                  "#f1ebf7",
                  "#fff3d9",
                  "#ffd6d6"))
          .lines(
              each(
                  Influence.class,
                  "#005a8c",
                  "#a83e00",
                  "#000000",
                  "#00664d",
                  "#444444",
                  "#666666"))
          .hypotheses(List.of("#332288", "#882255", "#117733", "#6b5100", "#005a8c", "#aa3377"))
          .build();

  /** Greys only. */
  public static final Theme GREYSCALE =
      builder("greyscale")
          .paper("#ffffff")
          .ink("#000000")
          .quiet("#6b6b6b")
          .glow("#000000")
          .border("#333333")
          .regions(List.of("#f7f7f7", "#eeeeee", "#f7f7f7"))
          .regionBorder("#777777")
          .fills(
              each(
                  Fill.class,
                  "#f2f2f2",
                  "#c4c4c4",
                  "#dadada",
                  "#d0d0d0",
                  "#e6e6e6",
                  "#ffffff",
                  "#dedede",
                  "#cacaca",
                  "#c8c8c8",
                  "#9c9c9c"))
          .lines(
              each(
                  Influence.class,
                  "#333333",
                  "#000000",
                  "#333333",
                  "#4d4d4d",
                  "#6b6b6b",
                  "#6b6b6b"))
          .hypotheses(List.of("#000000", "#333333", "#4d4d4d", "#222222", "#595959", "#111111"))
          .build();

  /** Black on white, borders and lines at the full contrast. */
  public static final Theme HIGH_CONTRAST =
      builder("high-contrast")
          .paper("#ffffff")
          .ink("#000000")
          .quiet("#595959")
          .glow("#7a0050")
          .border("#000000")
          .regions(List.of("#ffffff", "#ffffff", "#ffffff"))
          .regionBorder("#333333")
          .fills(
              each(
                  Fill.class,
                  "#ffffcc",
                  "#dfe8ff",
                  "#dff6ff",
                  "#e6f5cc",
                  "#f2faea",
                  "#ffffff",
                  "#f0f0f0",
                  "#efe4fa",
                  "#ffefcc",
                  "#ffcccc"))
          .lines(
              each(
                  Influence.class,
                  "#00447a",
                  "#8a2e00",
                  "#000000",
                  "#00553f",
                  "#333333",
                  "#595959"))
          .hypotheses(List.of("#221166", "#660033", "#00551f", "#4d3a00", "#00447a", "#7a0050"))
          .build();

  /** All themes. */
  public static List<Theme> all() {
    return List.of(LIGHT, DARK, PRINT, GREYSCALE, HIGH_CONTRAST);
  }

  /** The theme of that name. */
  public static Optional<Theme> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return all().stream().filter(t -> t.name.equals(wanted)).findFirst();
  }

  /** The fill of a kind of node. */
  public String fill(NodeKind kind) {
    return shade(kind).fill();
  }

  /** The outline of a kind of node. */
  public String border(NodeKind kind) {
    return shade(kind).border();
  }

  private Shade shade(NodeKind kind) {
    Shade own = kinds.get(kind);
    return own != null ? own : new Shade(colour(Fill.of(kind)), border);
  }

  /** The colour of a fill. */
  public String colour(Fill fill) {
    return Objects.requireNonNull(fills.get(fill));
  }

  /** The same theme with fills and outlines of their own for those kinds of nodes. */
  public Theme withKinds(Map<NodeKind, Shade> kinds) {
    return toBuilder(name).kinds(kinds).build();
  }

  /** A theme of that name, to be told its colours. */
  public static ThemeBuilder builder(String name) {
    return new ThemeBuilder(name);
  }

  /** The same theme under that name, to be told otherwise. */
  public ThemeBuilder toBuilder(String other) {
    return new ThemeBuilder(other, this);
  }

  /** Whether it is light on dark. */
  public boolean isDark() {
    return Contrast.luminance(paper) < 0.2;
  }

  /** The line of an edge. */
  public String line(Influence influence) {
    return Objects.requireNonNull(lines.get(influence));
  }

  /** The fill of a region inside so many others. */
  public String region(int depth) {
    return regions.get(depth % regions.size());
  }

  /** The colour of one of two sides that are compared: dark blue and ochre, or lighter ones. */
  public String side(Emphasis side) {
    return hypotheses.get(place(side));
  }

  /** Which of the colours of hypotheses that is. */
  int place(Emphasis side) {
    return side == Emphasis.FIRST ? 0 : Math.min(3, hypotheses.size() - 1);
  }

  /** The colour of a hypothesis by its place in the legend. */
  public String hypothesis(int place) {
    return hypotheses.get(place % hypotheses.size());
  }
}
