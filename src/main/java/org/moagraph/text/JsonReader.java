package org.moagraph.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One reading of JSON text. */
final class JsonReader {

  private static final int DEPTH = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Optional<Object> read(String text) {
    var reader = new JsonReader(text);
    try {
      var value = reader.value(0);
      reader.skipSpace();
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private Object value(int depth) throws Malformed {
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
