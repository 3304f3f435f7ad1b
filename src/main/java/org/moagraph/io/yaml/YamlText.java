package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.io.tree.Characters;
import org.moagraph.io.tree.ScalarKind;

/**
 * YAML as people write it: blocks of keys, with what fits on a line in one line. Maps and lists are
 * written in their order; {@link OneLine} asks for one line.
 */
final class YamlText {

  /** A map or list that stands on one line. */
  record OneLine(Object value) {}

  private static final List<String> OLD_BOOLEANS = List.of("y", "n", "yes", "no", "on", "off");
  private static final String SAFE_SIGNS = " -_./()+%";

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  /** The keys of a whole file, with an empty line before each group. */
  static String of(Map<String, Object> file) {
    var yaml = new YamlText();
    file.forEach(
        (key, value) -> {
          if (!isOneLine(value)) {
            yaml.text.append('\n');
          }
          yaml.field(key, value, 0);
        });
    return yaml.text.toString();
  }

  private void field(String key, Object value, int indent) {
    text.append(" ".repeat(indent)).append(scalar(key)).append(':');
    value(value, indent);
  }

  private void value(Object value, int indent) {
    if (value instanceof String s && isBlock(s)) {
      text.append(" |-\n");
      s.lines().forEach(l -> line(l.isEmpty() ? "" : " ".repeat(indent + 2) + l));
    } else if (isOneLine(value)) {
      line(" " + inLine(value));
    } else if (value instanceof Map<?, ?> map) {
      text.append('\n');
      map.forEach((k, v) -> field(String.valueOf(k), v, indent + 2));
    } else if (value instanceof List<?> list) {
      text.append('\n');
      list.forEach(item -> item(item, indent + 2));
    }
  }

  private void item(Object item, int indent) {
    text.append(" ".repeat(indent)).append("- ");
    if (item instanceof Map<?, ?> map) {
      int start = text.length();
      map.forEach((k, v) -> field(String.valueOf(k), v, indent + 2));
      // The first key stands behind the dash.
      text.delete(start, start + indent + 2);
    } else {
      line(inLine(item));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static boolean isOneLine(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return !(value instanceof List<?> list) || list.stream().allMatch(String.class::isInstance);
  }

  private static boolean isBlock(String value) {
    return value.indexOf('\n') >= 0
        && value.lines().noneMatch(l -> l.startsWith(" "))
        && Characters.forbidden(value, true).isEmpty();
  }

  private static String inLine(Object value) {
    if (value instanceof OneLine line) {
      return inLine(line.value());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::inLine).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      var parts = new ArrayList<String>();
      map.forEach((k, v) -> parts.add(scalar(String.valueOf(k)) + ": " + inLine(v)));
      return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof String s ? scalar(s) : String.valueOf(value);
  }

  /** A text, in quotes where YAML or an older reader of YAML would take it for something else. */
  static String scalar(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && Character.isLetterOrDigit(value.codePointAt(0))
        && !value.endsWith(" ")
        && value
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || SAFE_SIGNS.indexOf(c) >= 0)
        && ScalarKind.ofPlain(value) == ScalarKind.TEXT
        && value.chars().anyMatch(Character::isLetter)
        && OLD_BOOLEANS.stream().noneMatch(value::equalsIgnoreCase);
  }

  private static String quoted(String value) {
    var quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
