package org.moagraph.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.render.Theme;

/** Style rules that turn a picture's colours into those of the dark theme on a dark page. */
final class Colours {
  private Colours() {}

  /** The dark colour of each colour of a theme, by the part that both play. */
  static Map<String, String> pairs(Theme theme) {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put(theme.paper(), Theme.DARK.paper());
    pairs.putIfAbsent(theme.ink(), Theme.DARK.ink());
    pairs.putIfAbsent(theme.quiet(), Theme.DARK.quiet());
    pairs.putIfAbsent(theme.glow(), Theme.DARK.glow());
    pairs.putIfAbsent(theme.border(), Theme.DARK.border());
    pairs.putIfAbsent(theme.regionBorder(), Theme.DARK.regionBorder());
    for (int i = 0; i < theme.regions().size(); i++) {
      pairs.putIfAbsent(theme.regions().get(i), Theme.DARK.regions().get(i));
    }
    for (int i = 0; i < theme.fills().size(); i++) {
      pairs.putIfAbsent(theme.fills().get(i), Theme.DARK.fills().get(i));
    }
    for (int i = 0; i < theme.lines().size(); i++) {
      pairs.putIfAbsent(theme.lines().get(i), Theme.DARK.lines().get(i));
    }
    for (int i = 0; i < theme.hypotheses().size(); i++) {
      pairs.putIfAbsent(theme.hypotheses().get(i), Theme.DARK.hypotheses().get(i));
    }
    return pairs;
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
