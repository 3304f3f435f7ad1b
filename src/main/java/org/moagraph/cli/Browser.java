package org.moagraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.moagraph.serve.LoopbackServer;

/** The browser that this machine opens addresses with. */
final class Browser {

  private Browser() {}

  /** Says where a server is and lets it answer until the command is ended. */
  static int serve(LoopbackServer server, boolean opens, Terminal terminal) {
    terminal.out().println(server.address());
    terminal.out().flush();
    Interruption.expect();
    if (opens) {
      open(server.address());
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /** Opens an address there; where there is none, whoever reads the address opens it. */
  private static void open(String address) {
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
