package org.moagraph.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON as values: maps in their order, lists, strings, booleans, numbers, and the empty Optional
 * for null. What is written reads back equal.
 */
public final class Json {

  private static final int DEPTH = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private Json() {}

  /** The value on one line. */
  public static String line(Object value) {
    var text = new StringBuilder();
    write(value, text, -1);
    return text.toString();
  }

  /** The value on many lines, indented; lists of plain values stay on one. */
  public static String page(Object value) {
    var text = new StringBuilder();
    write(value, text, 0);
    return text.append('\n').toString();
  }

  /** The value of that text, or nothing where the text is not JSON or nests too deeply. */
  public static Optional<Object> read(String text) {
    var parser = new Parser(text);
    try {
      var value = parser.value(0);
      parser.skipSpace();
      return parser.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private static void write(@Nullable Object value, StringBuilder text, int indent) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, text, indent);
    } else if (value instanceof List<?> list) {
      writeList(list, text, indent);
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get(), text, indent);
      } else {
        text.append("null");
      }
    } else if (value instanceof Boolean || value instanceof Number) {
      text.append(value);
    } else {
      quote(String.valueOf(value), text);
    }
  }

  private static void writeMap(Map<?, ?> map, StringBuilder text, int indent) {
    int inner = indent < 0 ? indent : indent + 2;
    var between = "{";
    for (var entry : map.entrySet()) {
      text.append(between);
      newLine(text, inner);
      quote(String.valueOf(entry.getKey()), text);
      text.append(": ");
      write(entry.getValue(), text, inner);
      between = indent < 0 ? ", " : ",";
    }
    if (map.isEmpty()) {
      text.append('{');
    } else {
      newLine(text, indent);
    }
    text.append('}');
  }

  private static void writeList(List<?> list, StringBuilder text, int indent) {
    boolean plain = list.stream().noneMatch(v -> v instanceof Map || v instanceof List);
    int inner = plain || indent < 0 ? -1 : indent + 2;
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        text.append(inner < 0 ? ", " : ",");
      }
      newLine(text, inner);
      write(list.get(i), text, inner);
    }
    if (!list.isEmpty() && inner >= 0) {
      newLine(text, indent);
    }
    text.append(']');
  }

  private static void newLine(StringBuilder text, int indent) {
    if (indent >= 0) {
      text.append('\n').append(" ".repeat(indent));
    }
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || isLone(value, i)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isLone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Object value(int depth) throws Malformed {
      if (depth > DEPTH) {
        throw new Malformed();
      }
      skipSpace();
      return switch (peek()) {
        case '{' -> map(depth);
        case '[' -> list(depth);
        case '"' -> string();
        case 't' -> word("true", true);
        case 'f' -> word("false", false);
        case 'n' -> word("null", Optional.empty());
        default -> number();
      };
    }

    private Map<String, Object> map(int depth) throws Malformed {
      var map = new LinkedHashMap<String, Object>();
      at++;
      skipSpace();
      if (peek() == '}') {
        at++;
        return map;
      }
      do {
        skipSpace();
        var key = string();
        skipSpace();
        expect(':');
        map.put(key, value(depth + 1));
        skipSpace();
      } while (more('}'));
      return map;
    }

    private List<Object> list(int depth) throws Malformed {
      var list = new ArrayList<Object>();
      at++;
      skipSpace();
      if (peek() == ']') {
        at++;
        return list;
      }
      do {
        list.add(value(depth + 1));
        skipSpace();
      } while (more(']'));
      return list;
    }

    private boolean more(char end) throws Malformed {
      if (peek() == ',') {
        at++;
        return true;
      }
      expect(end);
      return false;
    }

    private String string() throws Malformed {
      expect('"');
      var value = new StringBuilder();
      while (peek() != '"') {
        char c = text.charAt(at++);
        if (c < ' ') {
          throw new Malformed();
        }
        value.append(c == '\\' ? escaped() : c);
      }
      at++;
      return value.toString();
    }

    private char escaped() throws Malformed {
      char c = peek();
      at++;
      return switch (c) {
        case '"', '\\', '/' -> c;
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'u' -> hex();
        default -> throw new Malformed();
      };
    }

    private char hex() throws Malformed {
      int value = 0;
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(peek(), 16);
        if (digit < 0) {
          throw new Malformed();
        }
        value = value * 16 + digit;
        at++;
      }
      return (char) value;
    }

    private Object word(String word, Object value) throws Malformed {
      if (!text.startsWith(word, at)) {
        throw new Malformed();
      }
      at += word.length();
      return value;
    }

    private Number number() throws Malformed {
      int start = at;
      while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      var digits = text.substring(start, at);
      if (!NUMBER.matcher(digits).matches()) {
        throw new Malformed();
      }
      if (WHOLE.matcher(digits).matches()) {
        return Long.valueOf(digits);
      }
      double value = Double.parseDouble(digits);
      if (Double.isInfinite(value)) {
        throw new Malformed();
      }
      return isExact(digits, value) ? (Number) value : new BigDecimal(digits);
    }

    /** What a double would round, such as a number of twenty digits, stays as it was written. */
    private static boolean isExact(String digits, double value) throws Malformed {
      try {
        return new BigDecimal(Double.toString(value)).compareTo(new BigDecimal(digits)) == 0;
      } catch (NumberFormatException e) {
        throw new Malformed();
      }
    }

    private void skipSpace() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private char peek() throws Malformed {
      if (at >= text.length()) {
        throw new Malformed();
      }
      return text.charAt(at);
    }

    private void expect(char wanted) throws Malformed {
      if (peek() != wanted) {
        throw new Malformed();
      }
      at++;
    }
  }
}
