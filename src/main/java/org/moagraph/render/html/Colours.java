package org.moagraph.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.render.Theme;
import org.moagraph.view.diagram.NodeKind;

/** Style rules that turn a picture's colours into those of the dark theme on a dark page. */
final class Colours {
  private Colours() {}

  /** The dark colour of each colour of a theme, by the part that both play. */
  static Map<String, String> pairs(Theme theme) {
    Theme dark = theme.isDark() ? theme : Theme.DARK;
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put(theme.paper(), dark.paper());
    pairs.putIfAbsent(theme.ink(), dark.ink());
    pairs.putIfAbsent(theme.quiet(), dark.quiet());
    pairs.putIfAbsent(theme.glow(), dark.glow());
    pairs.putIfAbsent(theme.border(), dark.border());
    pairs.putIfAbsent(theme.regionBorder(), dark.regionBorder());
    pair(pairs, theme.regions(), dark.regions());
    pair(pairs, theme.fills(), dark.fills());
    pair(pairs, theme.lines(), dark.lines());
    pair(pairs, theme.hypotheses(), dark.hypotheses());
    for (NodeKind kind : theme.kinds().keySet()) {
      pairs.putIfAbsent(theme.fill(kind), dark.fill(kind));
      pairs.putIfAbsent(theme.border(kind), dark.border(kind));
    }
    return pairs;
  }

  private static void pair(Map<String, String> pairs, List<String> light, List<String> dark) {
    for (int i = 0; i < light.size(); i++) {
      pairs.putIfAbsent(light.get(i), dark.get(i % dark.size()));
    }
  }

  /** The rules; on paper the picture keeps its own colours. */
  static String rules(Theme theme) {
    var rules = new StringBuilder();
    var dark = new StringBuilder();
    int number = 0;
    for (var pair : pairs(theme).entrySet()) {
      var own = pair.getKey();
      var variable = "--c" + number++;
      rules.append(".frame [fill=\"").append(own).append("\"]{fill:var(").append(variable);
      rules.append(',').append(own).append(")}");
      rules.append(".frame [stroke=\"").append(own).append("\"]{stroke:var(").append(variable);
      rules.append(',').append(own).append(")}\n");
      dark.append(variable).append(':').append(pair.getValue()).append(';');
    }
    rules.append("@media screen and (prefers-color-scheme:dark){:root:not(.light){");
    rules.append(dark).append("}}\n@media screen{:root.dark{").append(dark).append("}}\n");
    return rules.toString();
  }
}
