package org.moagraph.text;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** One writing of JSON values. */
final class JsonWriter {

  private static final int ONE_LINE = -1;
  private static final String HEX = "0123456789abcdef";

  /** How values are set. */
  enum Style {
    LINE,
    PAGE,
    SCRIPT
  }

  private final Appendable out;
  private final Style style;
  private final String comma;
  private final String colon;

  JsonWriter(Appendable out, Style style) {
    this.out = out;
    this.style = style;
    this.comma = style == Style.SCRIPT ? "," : ", ";
    this.colon = style == Style.SCRIPT ? ":" : ": ";
  }

  void write(Object value) throws IOException {
    write(value, style == Style.PAGE ? 0 : ONE_LINE);
  }

  private void write(Object value, int indent) throws IOException {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, indent < 0 || isFlat(map.values()) ? ONE_LINE : indent);
    } else if (value instanceof Iterable<?> list) {
      writeList(list, indent < 0 || isFlat(list) ? ONE_LINE : indent);
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get(), indent);
      } else {
        out.append("null");
      }
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(String.valueOf(value));
    } else {
      quote(String.valueOf(value));
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

  private void writeMap(Map<?, ?> map, int indent) throws IOException {
    int inner = indent < 0 ? indent : indent + 2;
    var between = "{";
    for (var entry : map.entrySet()) {
      out.append(between);
      newLine(inner);
      quote(String.valueOf(entry.getKey()));
      out.append(colon);
      write(entry.getValue(), inner);
      between = indent < 0 ? comma : ",";
    }
    if (map.isEmpty()) {
      out.append('{');
    } else {
      newLine(indent);
    }
    out.append('}');
  }

  private void writeList(Iterable<?> list, int indent) throws IOException {
    int inner = indent < 0 ? indent : indent + 2;
    boolean empty = true;
    out.append('[');
    for (var value : list) {
      if (!empty) {
        out.append(indent < 0 ? comma : ",");
      }
      newLine(inner);
      write(value, inner);
      empty = false;
    }
    if (!empty) {
      newLine(indent);
    }
    out.append(']');
  }

  private void newLine(int indent) throws IOException {
    if (indent >= 0) {
      out.append('\n');
      for (int i = 0; i < indent; i++) {
        out.append(' ');
      }
    }
  }

  /** Writes what needs no escape in runs, since a text is escaped rarely. */
  private void quote(String text) throws IOException {
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || mustBeEscaped(text, i)) {
        out.append(text, start, i);
        escape(c);
        start = i + 1;
      }
    }
    out.append(text, start, text.length()).append('"');
  }

  private boolean mustBeEscaped(String text, int i) {
    char c = text.charAt(i);
    return style == Style.SCRIPT
        ? "<>&'".indexOf(c) >= 0 || Character.isSurrogate(c) || isUnseen(c)
        : isUnseen(c) || isHalf(text, i);
  }

  /** Control characters, line separators that break scripts, and what turns the text around. */
  private static boolean isUnseen(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private void escape(char c) throws IOException {
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
