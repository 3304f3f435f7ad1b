package org.moagraph.serve;

import java.io.IOException;
import java.util.function.Supplier;

/** Shows a preview to the browsers of this machine. There are three addresses and no files. */
public final class PreviewServer {

  private PreviewServer() {}

  /** A server on a free port; the preview is asked for at each request. */
  public static LoopbackServer start(Supplier<Preview> preview) throws IOException {
    return LoopbackServer.toLookAt(request -> answer(request.path(), preview));
  }

  private static Reply answer(String path, Supplier<Preview> preview) {
    return switch (path) {
      case "/" -> Reply.of("text/html", preview.get().around());
      case "/page" -> Reply.of("text/html", preview.get().page());
      case "/version" -> Reply.of("text/plain", preview.get().version());
      default -> Reply.nothingHere();
    };
  }
}
