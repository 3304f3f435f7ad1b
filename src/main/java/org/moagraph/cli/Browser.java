package org.moagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that this machine opens addresses with. */
final class Browser {

  private Browser() {}

  /** Opens it there; where there is none, whoever reads the address opens it. */
  static void open(String address) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var opener =
        system.contains("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(opener)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // the address stands on the terminal
    }
  }
}
