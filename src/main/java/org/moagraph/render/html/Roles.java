package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moagraph.render.style.Fill;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.NodeKind;

/**
 * The colours of a page's picture by the roles they play: a picture that is painted in the names of
 * the roles gets its colours from the page's style, which has those of the dark theme too.
 */
record Roles(Theme names, Map<String, RoleColour> colours) {

  /** The colour of a role as the theme has it, and on a dark page. */
  record RoleColour(String own, String dark) {}

  /** The roles of a theme. */
  static Roles of(Theme theme) {
    Theme dark = theme.isDark() ? theme : Theme.DARK;
    var colours = new LinkedHashMap<String, RoleColour>();
    colours.put("paper", new RoleColour(theme.paper(), dark.paper()));
    colours.put("ink", new RoleColour(theme.ink(), dark.ink()));
    colours.put("quiet", new RoleColour(theme.quiet(), dark.quiet()));
    colours.put("glow", new RoleColour(theme.glow(), dark.glow()));
    colours.put("border", new RoleColour(theme.border(), dark.border()));
    colours.put("wall", new RoleColour(theme.regionBorder(), dark.regionBorder()));
    var regions = list("region", theme.regions(), dark.regions(), colours);
    var fills = each("fill", Fill.class, theme.fills(), dark.fills(), colours);
    var lines = each("line", Influence.class, theme.lines(), dark.lines(), colours);
    var hypotheses = list("hypothesis", theme.hypotheses(), dark.hypotheses(), colours);
    var kinds = new LinkedHashMap<NodeKind, Theme.Shade>();
    for (var kind : theme.kinds().keySet()) {
      var name = "kind" + kinds.size();
      colours.put(name, new RoleColour(theme.fill(kind), dark.fill(kind)));
      colours.put(name + "-border", new RoleColour(theme.border(kind), dark.border(kind)));
      kinds.put(kind, new Theme.Shade(name, name + "-border"));
    }
    var names =
        Theme.builder("roles")
            .paper("paper")
            .ink("ink")
            .quiet("quiet")
            .glow("glow")
            .border("border")
            .regions(regions)
            .regionBorder("wall")
            .fills(fills)
            .lines(lines)
            .hypotheses(hypotheses)
            .kinds(kinds)
            .typeface(theme.typeface())
            .build();
    return new Roles(names, colours);
  }

  private static <K extends Enum<K>> Map<K, String> each(
      String name,
      Class<K> kinds,
      Map<K, String> own,
      Map<K, String> dark,
      Map<String, RoleColour> colours) {
    var names = new EnumMap<K, String>(kinds);
    own.forEach(
        (kind, colour) -> {
          var role = name + names.size();
          colours.put(role, new RoleColour(colour, Objects.requireNonNull(dark.get(kind))));
          names.put(kind, role);
        });
    return names;
  }

  private static List<String> list(
      String name, List<String> own, List<String> dark, Map<String, RoleColour> colours) {
    var names = new ArrayList<String>();
    for (int i = 0; i < own.size(); i++) {
      colours.put(name + i, new RoleColour(own.get(i), dark.get(i % dark.size())));
      names.add(name + i);
    }
    return names;
  }

  /** The class of what is filled with the colour of that role. */
  static String fill(String role) {
    return "f-" + role;
  }

  /** The class of what is stroked with the colour of that role. */
  static String stroke(String role) {
    return "s-" + role;
  }

  /** The style rules; on paper the picture keeps its own colours. */
  String rules() {
    var rules = new StringBuilder();
    var dark = new StringBuilder();
    colours.forEach(
        (role, colour) -> {
          rule(rules, fill(role), "fill", role, colour);
          rule(rules, stroke(role), "stroke", role, colour);
          dark.append("--c-").append(role).append(':').append(colour.dark()).append(';');
        });
    rules.append("@media screen and (prefers-color-scheme:dark){:root:not(.light){");
    rules.append(dark).append("}}\n@media screen{:root.dark{").append(dark).append("}}\n");
    return rules.toString();
  }

  private static void rule(
      StringBuilder rules, String name, String property, String role, RoleColour colour) {
    rules.append(".frame .").append(name).append('{').append(property).append(":var(--c-");
    rules.append(role).append(',').append(colour.own()).append(")}\n");
  }
}
