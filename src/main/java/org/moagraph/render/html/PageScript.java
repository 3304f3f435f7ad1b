package org.moagraph.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.moagraph.text.Resources;

/** The script of interactive pages: a file for each of its jobs, in one scope of their own. */
final class PageScript {

  /** In the order in which they build on each other. */
  private static final List<String> JOBS =
      List.of(
          "data", "picture", "reach", "panel", "keys", "search", "steps", "whatif", "predict",
          "link", "tools");

  private PageScript() {}

  static String text() {
    return JOBS.stream()
        .map(job -> Resources.withoutIndents(PageScript.class, "script/" + job + ".js"))
        .collect(Collectors.joining("\n", "\n(() => {\n\"use strict\";\n\n", "})();\n"));
  }
}
