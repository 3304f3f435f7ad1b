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
public final class YamlText {

  /** A map or list that stands on one line. */
  public record OneLine(Object value) {}

  /** A text that is written exactly so, quotes and all. */
  public record Spelled(String value, String written) {}

  /**
   * How far to the right of a key its keys, of a key its dashes, and of a dash what it marks stand.
   */
  public record Indents(int keys, int dashes, int behindDash) {

    /** Two a level. */
    public static final Indents USUAL = new Indents(2, 2, 2);
  }

  private static final List<String> OLD_BOOLEANS = List.of("y", "n", "yes", "no", "on", "off");
  private static final String SAFE_SIGNS = " -_./()+%";

  private final StringBuilder text = new StringBuilder();
  private final Indents indents;

  private YamlText(Indents indents) {
    this.indents = indents;
  }

  /** The keys of a whole file, with an empty line before each group. */
  static String of(Map<String, Object> file) {
    var yaml = new YamlText(Indents.USUAL);
    file.forEach(
        (key, value) -> {
          if (!isOneLine(value)) {
            yaml.text.append('\n');
          }
          yaml.field(key, value, 0);
        });
    return yaml.text.toString();
  }

  /** A key and its value, which stand so far to the right; the last line has its break too. */
  public static String field(String key, Object value, int column, Indents indents) {
    var yaml = new YamlText(indents);
    yaml.field(key, value, column);
    return yaml.text.toString();
  }

  /** A part of a list behind its dash, which stands so far to the right. */
  public static String item(Object item, int column, Indents indents) {
    var yaml = new YamlText(indents);
    yaml.item(item, column);
    return yaml.text.toString();
  }

  private void field(String key, Object value, int indent) {
    text.append(" ".repeat(indent)).append(scalar(key)).append(':');
    value(value, indent);
  }

  private void value(Object value, int indent) {
    if (value instanceof String s && isBlock(s)) {
      text.append(" |-\n");
      s.lines().forEach(l -> line(l.isEmpty() ? "" : " ".repeat(indent + indents.keys()) + l));
    } else if (isOneLine(value)) {
      line(" " + inLine(value));
    } else if (value instanceof Map<?, ?> map) {
      text.append('\n');
      map.forEach((k, v) -> field(String.valueOf(k), v, indent + indents.keys()));
    } else if (value instanceof List<?> list) {
      text.append('\n');
      list.forEach(item -> item(item, indent + indents.dashes()));
    }
  }

  private void item(Object item, int indent) {
    int inside = indent + indents.behindDash();
    text.append(" ".repeat(indent)).append('-').append(" ".repeat(indents.behindDash() - 1));
    if (item instanceof Map<?, ?> map) {
      int start = text.length();
      map.forEach((k, v) -> field(String.valueOf(k), v, inside));
      // The first key stands behind the dash.
      text.delete(start, start + inside);
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
    return !(value instanceof List<?> list) || list.stream().allMatch(YamlText::isWord);
  }

  private static boolean isWord(Object value) {
    return value instanceof String || value instanceof Spelled;
  }

  /** Whether a text is written as lines of its own where there is room for them. */
  public static boolean isBlock(String value) {
    return value.indexOf('\n') >= 0
        && value.lines().noneMatch(l -> l.startsWith(" "))
        && Characters.forbidden(value, true).isEmpty();
  }

  /** A value on one line. */
  public static String inLine(Object value) {
    if (value instanceof OneLine line) {
      return inLine(line.value());
    }
    if (value instanceof Spelled word) {
      return word.written();
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
  public static String scalar(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  /** Whether a text means the same without quotes, to readers old and new. */
  public static boolean isPlain(String value) {
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

  /** A text in double quotes. */
  public static String quoted(String value) {
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
