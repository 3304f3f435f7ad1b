package org.moagraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a browser gets.
 *
 * @param code the HTTP status
 * @param type the media type, without its character set
 * @param policy the Content-Security-Policy, where the body does not state its own
 */
public record Reply(int code, String type, byte[] body, Optional<String> policy) {

  /** Bytes of that media type. */
  public static Reply of(String type, byte[] body) {
    return new Reply(200, type, body, Optional.empty());
  }

  /** Text of that media type. */
  public static Reply of(String type, String body) {
    return of(type, bytes(body));
  }

  /** A line of plain text with a status that is no success. */
  public static Reply refused(int code, String line) {
    return new Reply(code, "text/plain", bytes(line + "\n"), Optional.empty());
  }

  /** There is nothing of that name. */
  public static Reply nothingHere() {
    return refused(404, "nothing here");
  }

  /** The same under that Content-Security-Policy. */
  public Reply under(String other) {
    return new Reply(code, type, body, Optional.of(other));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
