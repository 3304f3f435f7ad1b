package org.moagraph.text;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** One reading of JSON text, whose values are made by whoever asked for it. */
final class JsonReader<T> {

  private static final int DEPTH = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final String text;
  private final JsonMaker<T> maker;
  private int at;

  private JsonReader(String text, JsonMaker<T> maker) {
    this.text = text;
    this.maker = maker;
  }

  static <T> T read(String text, JsonMaker<T> maker) throws JsonFault {
    var reader = new JsonReader<>(text, maker);
    var value = reader.value(0);
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw new JsonFault(reader.at, "something follows the end of the value");
    }
    return value;
  }

  private T value(int depth) throws JsonFault {
    if (depth > DEPTH) {
      throw new JsonFault(at, "values are nested more than 64 levels deep");
    }
    skipSpace();
    int start = at;
    return switch (peek()) {
      case '{' -> map(depth);
      case '[' -> list(depth);
      case '"' -> maker.text(string(), start, at);
      case 't' -> word("true", maker.truth(true, start));
      case 'f' -> word("false", maker.truth(false, start));
      case 'n' -> word("null", maker.nothing(start));
      default -> number();
    };
  }

  private T map(int depth) throws JsonFault {
    int start = at;
    var fields = new ArrayList<JsonField<T>>();
    at++;
    skipSpace();
    if (peek() == '}') {
      at++;
      return maker.map(fields, start);
    }
    do {
      skipSpace();
      int key = at;
      var name = string();
      int end = at;
      skipSpace();
      expect(':');
      fields.add(new JsonField<>(name, key, end, value(depth + 1)));
      skipSpace();
    } while (more('}'));
    return maker.map(fields, start);
  }

  private T list(int depth) throws JsonFault {
    int start = at;
    var items = new ArrayList<T>();
    at++;
    skipSpace();
    if (peek() == ']') {
      at++;
      return maker.list(items, start);
    }
    do {
      items.add(value(depth + 1));
      skipSpace();
    } while (more(']'));
    return maker.list(items, start);
  }

  private boolean more(char end) throws JsonFault {
    char next = peek();
    if (next != ',' && next != end) {
      throw new JsonFault(at, "a comma or \"" + end + "\" is missing here");
    }
    at++;
    return next == ',';
  }

  private String string() throws JsonFault {
    expect('"');
    int start = at;
    while (peek() != '"' && text.charAt(at) != '\\') {
      refuseControl();
      at++;
    }
    if (text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    var value = new StringBuilder(text.substring(start, at));
    while (peek() != '"') {
      refuseControl();
      char c = text.charAt(at++);
      value.append(c == '\\' ? escaped() : c);
    }
    at++;
    return value.toString();
  }

  private void refuseControl() throws JsonFault {
    if (text.charAt(at) < ' ') {
      throw new JsonFault(at, "a text ends at its line: a line break in it is written \\n");
    }
  }

  private char escaped() throws JsonFault {
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
      default -> throw new JsonFault(at - 2, "there is no escape \"\\" + c + "\"");
    };
  }

  private char hex() throws JsonFault {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw new JsonFault(at, "\\u needs four digits");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private T word(String word, T value) throws JsonFault {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return value;
  }

  private T number() throws JsonFault {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    var digits = text.substring(start, at);
    if (digits.isEmpty()) {
      throw unexpected();
    }
    try {
      if (NUMBER.matcher(digits).matches()) {
        return maker.number(digits, start, at);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new JsonFault(start, "\"" + digits + "\" is no number");
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws JsonFault {
    if (at >= text.length()) {
      throw new JsonFault(text.length(), "the text breaks off");
    }
    return text.charAt(at);
  }

  private void expect(char wanted) throws JsonFault {
    if (peek() != wanted) {
      throw new JsonFault(at, (wanted == '"' ? "a name in quotes" : "\":\"") + " is missing here");
    }
    at++;
  }

  private JsonFault unexpected() {
    return new JsonFault(at, "no value begins here");
  }
}
