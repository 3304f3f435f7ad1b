package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.text.Json;

/**
 * A node or an edge as named values in the order of its file: texts, and in JSON lists as well. In
 * a table several values stand in one cell with bars between. A blank value is none.
 */
final class Fields {

  private static final char BAR = '|';

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** The fields of a row of a table. */
  static Fields ofRow(List<String> columns, List<String> cells) {
    var fields = new Fields();
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      if (!cells.get(i).isBlank()) {
        fields.values.put(columns.get(i), cells.get(i).strip());
      }
    }
    return fields;
  }

  /** The fields of an object of JSON; null is no value. */
  static Fields ofObject(Map<?, ?> object) {
    var fields = new Fields();
    object.forEach(
        (name, value) -> {
          boolean blank = value instanceof String text ? text.isBlank() : isNothing(value);
          if (!blank) {
            fields.values.put(String.valueOf(name), value);
          }
        });
    return fields;
  }

  private static boolean isNothing(Object value) {
    return value instanceof Optional<?> || value instanceof List<?> list && list.isEmpty();
  }

  /** The names of all, in order. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The value of that name as one text, or nothing at all. */
  String text(String name) {
    var value = values.get(name);
    if (value == null) {
      return "";
    }
    return value instanceof List<?> list
        ? String.join(String.valueOf(BAR), texts(list))
        : one(value);
  }

  /** Whether there is a value of that name. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The values of that name. */
  List<String> list(String name) {
    var value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? texts(list) : parts(one(value));
  }

  private static List<String> texts(List<?> list) {
    return list.stream().map(Fields::one).filter(t -> !t.isBlank()).toList();
  }

  private static String one(Object value) {
    return value instanceof String text ? text : Json.line(value);
  }

  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == BAR) {
        var part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return List.copyOf(parts);
  }
}
