package org.moagraph.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.Vocabulary;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.render.style.Meeting;
import org.moagraph.render.style.Theme;
import org.moagraph.render.style.Typeface;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/** Reads the keys of a theme: what a file does not say is as in the theme it is based on. */
final class ThemeReader {

  static final List<String> KEYS =
      List.of(
          "based-on",
          "name",
          "font",
          "background",
          "text",
          "quiet",
          "highlight",
          "border",
          "nodes",
          "lines",
          "regions",
          "hypotheses");

  private static final Vocabulary<Theme> BASES = Vocabulary.of("theme", Theme.all(), Theme::name);
  private static final List<String> KINDS =
      Arrays.stream(NodeKind.values()).map(NodeKind::label).toList();
  private static final List<String> LINES =
      Arrays.stream(Influence.values()).map(Meeting::lineOf).map(ThemeReader::lastWord).toList();
  private static final int MOST_IN_A_LIST = 12;

  private final Keys keys;
  private final Findings findings;
  private final Colours colours;
  private final Map<Meeting.NamedColour, Span> places = new LinkedHashMap<>();

  ThemeReader(Keys keys, Findings findings) {
    this.keys = keys;
    this.findings = findings;
    this.colours = new Colours(findings, places);
  }

  private static String lastWord(String part) {
    return part.substring(part.indexOf('.') + 1);
  }

  /** The theme, which is called that where it does not say. */
  Theme read(String name) {
    var base = keys.word("based-on", BASES).orElse(Theme.LIGHT);
    var regions = group("regions", List.of("fill", "border"));
    var theme =
        base.toBuilder(keys.line("name").orElse(name))
            .paper(colour("background", base.paper()))
            .ink(colour("text", base.ink()))
            .quiet(colour("quiet", base.quiet()))
            .glow(colour("highlight", base.glow()))
            .border(colour("border", base.border()))
            .regions(
                regions.flatMap(r -> list(r, "fill", "regions.fill", 1)).orElse(base.regions()))
            .regionBorder(
                regions
                    .flatMap(r -> colours.read(r, "border", "regions.border"))
                    .orElse(base.regionBorder()))
            .lines(lines(base))
            .hypotheses(list(keys, "hypotheses", "hypotheses", 2).orElse(base.hypotheses()))
            .typeface(typeface(base))
            .build();
    var whole = withKinds(theme);
    if (!findings.hasErrors()) {
      new Legibility(whole, places, findings).check();
    }
    return whole;
  }

  private Typeface typeface(Theme base) {
    return keys.scalar("font").flatMap(f -> Fonts.read(f, findings)).orElse(base.typeface());
  }

  private String colour(String key, String otherwise) {
    return colours.read(keys, key, key).orElse(otherwise);
  }

  private Optional<Keys> group(String key, List<String> known) {
    return keys.node(key)
        .flatMap(n -> Keys.of(n, n.span(), "\"" + key + "\"", known, "en", findings));
  }

  private Map<Influence, String> lines(Theme base) {
    var group = group("lines", LINES);
    var lines = new EnumMap<Influence, String>(Influence.class);
    for (Influence influence : Influence.values()) {
      String part = Meeting.lineOf(influence);
      lines.put(
          influence,
          group.flatMap(g -> colours.read(g, lastWord(part), part)).orElse(base.line(influence)));
    }
    return lines;
  }

  /** One colour, or a list of them; in messages about contrast they are one part. */
  private Optional<List<String>> list(Keys group, String key, String part, int least) {
    var node = group.written(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    var items =
        node.get() instanceof YamlNode.Items list ? list.items() : List.<YamlNode>of(node.get());
    if (items.size() < least || items.size() > MOST_IN_A_LIST) {
      findings.add(
          Code.E0108,
          node.get().span(),
          "\"%s\" takes %d to %d colours, not %d"
              .formatted(key, least, MOST_IN_A_LIST, items.size()),
          "write a list: [\"#rrggbb\", \"#rrggbb\"]");
      return Optional.empty();
    }
    var read = new ArrayList<String>();
    items.forEach(i -> colours.read(i, key, part).ifPresent(read::add));
    return Optional.of(read).filter(r -> r.size() == items.size()).map(List::copyOf);
  }

  private Theme withKinds(Theme theme) {
    var group = group("nodes", KINDS);
    var kinds = new LinkedHashMap<>(theme.kinds());
    for (NodeKind kind : NodeKind.values()) {
      group
          .flatMap(g -> g.written(kind.label()))
          .ifPresent(node -> kinds.put(kind, shade(node, kind, theme)));
    }
    return theme.withKinds(kinds);
  }

  private Theme.Shade shade(YamlNode node, NodeKind kind, Theme theme) {
    if (node instanceof YamlNode.Scalar) {
      var fill = colours.read(node, kind.label(), Meeting.fillOf(kind));
      return new Theme.Shade(fill.orElse(theme.fill(kind)), theme.border(kind));
    }
    var both =
        Keys.of(
            node,
            node.span(),
            "\"" + kind.label() + "\"",
            List.of("fill", "border"),
            "en",
            findings);
    return new Theme.Shade(
        both.flatMap(b -> colours.read(b, "fill", Meeting.fillOf(kind))).orElse(theme.fill(kind)),
        both.flatMap(b -> colours.read(b, "border", Meeting.borderOf(kind)))
            .orElse(theme.border(kind)));
  }
}
