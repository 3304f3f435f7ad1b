package org.moagraph.studio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.text.Json;

/** The named values that a page sends. */
record Fields(Map<?, ?> values) {

  /** The fields of a JSON text; a text that is none has no fields. */
  static Fields of(String json) {
    return Json.read(json).map(Fields::within).orElseGet(() -> new Fields(Map.of()));
  }

  private static Fields within(Object value) {
    return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
  }

  /** The text of that name, or an empty one. */
  String text(String name) {
    return values.get(name) instanceof String text ? text : "";
  }

  /** The text of that name, where it is there and not empty. */
  Optional<String> some(String name) {
    return Optional.of(text(name)).filter(t -> !t.isEmpty());
  }

  /** The whole number of that name, or a number that nothing has. */
  int number(String name) {
    return values.get(name) instanceof Number number ? number.intValue() : -1;
  }

  /** Whether that name is true. */
  boolean is(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /** The texts of that name. */
  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** The numbers of that name. */
  List<Double> numbers(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream()
            .filter(Number.class::isInstance)
            .map(n -> ((Number) n).doubleValue())
            .toList()
        : List.of();
  }

  /** The fields within that name. */
  Fields fields(String name) {
    return within(Optional.<Object>ofNullable(values.get(name)).orElse(""));
  }

  /** The list of fields within that name. */
  List<Fields> each(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(Fields::within).toList()
        : List.of();
  }
}
