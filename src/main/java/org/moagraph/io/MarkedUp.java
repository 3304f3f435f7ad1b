package org.moagraph.io;

import java.util.regex.Pattern;

/** Labels that drawing programs keep as HTML, as plain text on one line. */
public final class MarkedUp {

  private static final Pattern BREAK =
      Pattern.compile("(?i)<(br|/tr|/td|hr|vr|/p|/div|/li)\\b[^<>]*+>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");

  private MarkedUp() {}

  /** The text without its tags; what ends a line becomes a space. */
  public static String plain(String text) {
    return entities(TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll(""));
  }

  /** The text with the commonest entities of HTML as their letters. */
  public static String entities(String text) {
    var letters =
        text.indexOf('&') < 0
            ? text
            : text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    return SPACES.matcher(letters).replaceAll(" ").strip();
  }
}
