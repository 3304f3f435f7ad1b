package org.moagraph.serve;

import java.nio.charset.StandardCharsets;

/**
 * What a browser of this machine asks.
 *
 * @param path without the server's token, beginning with a slash
 * @param body of a POST, else empty
 */
public record Request(String path, byte[] body) {

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
