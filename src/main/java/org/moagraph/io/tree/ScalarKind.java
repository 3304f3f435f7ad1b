package org.moagraph.io.tree;

import java.util.regex.Pattern;

/** What a value without quotes is by the core schema of YAML 1.2. */
public enum ScalarKind {
  TEXT,
  NUMBER,
  BOOLEAN,
  NOTHING,
  /** A value that was reported already and counts as absent. */
  BROKEN;

  private static final Pattern NUMERIC =
      Pattern.compile(
          "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  /** The kind of a value that stands without quotes. */
  public static ScalarKind ofPlain(String value) {
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> NOTHING;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
      default -> mayBeNumber(value.charAt(0)) && isNumber(value) ? NUMBER : TEXT;
    };
  }

  private static boolean mayBeNumber(char first) {
    return first <= '9' && (first >= '0' || first == '-' || first == '+' || first == '.');
  }

  // The length guards the backtracking of the pattern.
  private static boolean isNumber(String value) {
    return value.length() <= 100 && NUMERIC.matcher(value).matches();
  }
}
