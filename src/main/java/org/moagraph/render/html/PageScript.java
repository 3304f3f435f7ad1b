package org.moagraph.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.moagraph.text.Resources;

/** The script of interactive pages: its jobs, in one scope of their own, without their comments. */
final class PageScript {

  /** In the order in which they build on each other. */
  private static final List<String> JOBS =
      List.of(
          "data", "picture", "map", "reach", "panel", "keys", "search", "steps", "whatif",
          "predict", "link", "views", "tools");

  private PageScript() {}

  static String text() {
    return JOBS.stream()
        .flatMap(job -> Resources.text(PageScript.class, "script/" + job + ".js").lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/**"))
        .collect(Collectors.joining("\n", "\n(() => {\n\"use strict\";\n", "\n})();\n"));
  }
}
