package org.moagraph.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser lets a page do: run its own script, use its own style, and nothing else. */
public final class Policy {
  private Policy() {}

  /** The policy of a page with that script and style, and with what it may do besides. */
  public static String of(String script, String style, String besides) {
    return "default-src 'none'; script-src '"
        + hash(script)
        + "'; style-src '"
        + hash(style)
        + "'; "
        + besides
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
