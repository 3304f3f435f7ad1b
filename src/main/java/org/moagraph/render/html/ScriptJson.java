package org.moagraph.render.html;

import java.util.List;
import java.util.Map;

/** JSON without any character that means something to the page around it. */
final class ScriptJson {
  private ScriptJson() {}

  static String write(Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      var between = "{";
      for (var entry : map.entrySet()) {
        out.append(between);
        quote(String.valueOf(entry.getKey()), out);
        out.append(':');
        write(entry.getValue(), out);
        between = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      var between = "[";
      for (var item : list) {
        out.append(between);
        write(item, out);
        between = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Integer number) {
      out.append(number.intValue());
    } else {
      quote(String.valueOf(value), out);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (isPlain(c)) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    out.append('"');
  }

  private static boolean isPlain(char c) {
    return c >= ' '
        && "<>&'".indexOf(c) < 0
        && !(c >= 0x7f && c < 0xa0)
        && !(c >= 0x2028 && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)
        && !Character.isSurrogate(c);
  }
}
