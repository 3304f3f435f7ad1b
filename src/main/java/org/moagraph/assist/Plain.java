package org.moagraph.assist;

import java.util.List;

/** How a name or a text is written in YAML. */
final class Plain {

  private static final String FIRST = "-?:,[]{}#&*!|>'\"%@`";
  private static final List<String> WORDS =
      List.of("true", "false", "null", "~", "yes", "no", "on", "off");

  private Plain() {}

  /** The value, in quotes where it would not read as itself without. */
  static String written(String value, boolean flow) {
    return isPlain(value, flow) ? value : quoted(value);
  }

  private static boolean isPlain(String value, boolean flow) {
    return !value.isEmpty()
        && FIRST.indexOf(value.charAt(0)) < 0
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.endsWith(":")
        && !value.endsWith(" ")
        && (!flow || value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0))
        && !value.matches("[0-9.eE+-]*")
        && WORDS.stream().noneMatch(value::equalsIgnoreCase);
  }

  static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
