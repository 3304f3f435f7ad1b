package org.moagraph.render.json;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.view.text.Answer;

/**
 * An answer as one JSON object, on one line or indented. Objects and lists of plain values stay on
 * a line in either form. Lists are written as they are made.
 */
public final class JsonRenderer implements AnswerRenderer {

  private static final int ONE_LINE = -1;
  private static final String HEX = "0123456789abcdef";

  private final boolean indented;

  /** A renderer that writes one line an answer, or an indented page. */
  public JsonRenderer(boolean indented) {
    this.indented = indented;
  }

  @Override
  public void render(Answer answer, Appendable out) throws IOException {
    render(answer.fields(), out);
  }

  /** Any object of named values. */
  public void render(Map<String, Object> fields, Appendable out) throws IOException {
    write(fields, out, indented ? 0 : ONE_LINE);
    out.append('\n');
  }

  private static void write(Object value, Appendable out, int indent) throws IOException {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, out, indent < 0 || isFlat(map.values()) ? ONE_LINE : indent);
    } else if (value instanceof Iterable<?> list) {
      writeList(list, out, indent < 0 || isFlat(list) ? ONE_LINE : indent);
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get(), out, indent);
      } else {
        out.append("null");
      }
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(String.valueOf(value));
    } else {
      quote(String.valueOf(value), out);
    }
  }

  /** Whether a container holds plain values only; looks no further than the first that is not. */
  private static boolean isFlat(Iterable<?> values) {
    for (var value : values) {
      if (value instanceof Map<?, ?> || value instanceof Iterable<?>) {
        return false;
      }
    }
    return true;
  }

  private static void writeMap(Map<?, ?> map, Appendable out, int indent) throws IOException {
    int inner = indent < 0 ? indent : indent + 2;
    var between = "{";
    for (var entry : map.entrySet()) {
      out.append(between);
      newLine(out, inner);
      quote(String.valueOf(entry.getKey()), out);
      out.append(": ");
      write(entry.getValue(), out, inner);
      between = indent < 0 ? ", " : ",";
    }
    if (map.isEmpty()) {
      out.append('{');
    } else {
      newLine(out, indent);
    }
    out.append('}');
  }

  private static void writeList(Iterable<?> list, Appendable out, int indent) throws IOException {
    int inner = indent < 0 ? indent : indent + 2;
    boolean empty = true;
    out.append('[');
    for (var value : list) {
      if (!empty) {
        out.append(indent < 0 ? ", " : ",");
      }
      newLine(out, inner);
      write(value, out, inner);
      empty = false;
    }
    if (!empty) {
      newLine(out, indent);
    }
    out.append(']');
  }

  private static void newLine(Appendable out, int indent) throws IOException {
    if (indent >= 0) {
      out.append('\n');
      for (int i = 0; i < indent; i++) {
        out.append(' ');
      }
    }
  }

  /** Writes what needs no escape in runs, since a text is escaped rarely. */
  private static void quote(String text, Appendable out) throws IOException {
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || (isUnusual(c) && mustBeEscaped(text, i))) {
        out.append(text, start, i);
        escape(c, out);
        start = i + 1;
      }
    }
    out.append(text, start, text.length()).append('"');
  }

  private static boolean isUnusual(char c) {
    return c < ' ' || c > '~';
  }

  /** Control characters, line separators that break scripts, and halves of characters. */
  private static boolean mustBeEscaped(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || isDirectional(c);
  }

  private static boolean isDirectional(char c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static void escape(char c, Appendable out) throws IOException {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt((c >> shift) & 0xf));
        }
      }
    }
  }
}
