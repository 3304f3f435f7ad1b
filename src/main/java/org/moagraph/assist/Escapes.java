package org.moagraph.assist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between quotes, without the signs that YAML needs to write it. */
final class Escapes {

  private static final Pattern ESCAPE =
      Pattern.compile("(?s)\\\\(x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");

  private Escapes() {}

  static String unquoted(String raw, char quote) {
    if (quote == '\'') {
      return raw.replace("''", "'");
    }
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    var value = new StringBuilder();
    var escape = ESCAPE.matcher(raw);
    while (escape.find()) {
      escape.appendReplacement(value, Matcher.quoteReplacement(meant(escape.group())));
    }
    return escape.appendTail(value).toString();
  }

  /** What stands behind a backslash; what is no escape of YAML stays as it is. */
  private static String meant(String escape) {
    return switch (escape.charAt(1)) {
      case 'x', 'u', 'U' -> letter(escape);
      case 'n' -> "\n";
      case 't' -> "\t";
      case '"', '\\', '/', ' ' -> escape.substring(1);
      default -> escape;
    };
  }

  private static String letter(String escape) {
    int point = escape.length() < 3 ? -1 : Integer.parseUnsignedInt(escape.substring(2), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : escape;
  }
}
