package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of a model file.
 *
 * @param name of the definition that the schema refers to first, or empty
 * @param description what stands there, or empty
 */
record Slot(Grammar grammar, Map<String, Object> piece, String name, String description) {

  private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf");

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  /** The keys that may stand there and what each means; none where names are free. */
  Map<String, Slot> keys() {
    var keys = new LinkedHashMap<String, Slot>();
    for (var choice : choices()) {
      map(choice.piece.get("properties"))
          .forEach((key, value) -> keys.put(key, grammar.slot(map(value))));
    }
    return keys;
  }

  /** Whether that key must be there. */
  boolean requires(String key) {
    return piece.get("required") instanceof List<?> all && all.contains(key);
  }

  Optional<Slot> field(String key) {
    for (var choice : choices()) {
      var value = map(choice.piece.get("properties")).get(key);
      value = value == null ? choice.piece.get("additionalProperties") : value;
      if (value instanceof Map) {
        return Optional.of(grammar.slot(map(value)));
      }
    }
    return Optional.empty();
  }

  Optional<Slot> item() {
    for (var choice : choices()) {
      if (choice.piece.get("items") instanceof Map<?, ?> items) {
        return Optional.of(grammar.slot(map(items)));
      }
    }
    return Optional.empty();
  }

  /** What a free key stands for. */
  Optional<Slot> nameOfKeys() {
    return piece.get("propertyNames") instanceof Map<?, ?> names
        ? Optional.of(grammar.slot(map(names)))
        : Optional.empty();
  }

  /** The words of which one stands there; older ones are left out. */
  List<String> words() {
    var words = new ArrayList<String>();
    for (var choice : choices()) {
      if (choice.piece.get("enum") instanceof List<?> all
          && !Boolean.TRUE.equals(choice.piece.get("deprecated"))) {
        all.forEach(word -> words.add(String.valueOf(word)));
      }
      if (choice.piece.containsKey("const")) {
        words.add(String.valueOf(choice.piece.get("const")));
      }
      if ("boolean".equals(choice.piece.get("type"))) {
        words.addAll(List.of("true", "false"));
      }
    }
    return words;
  }

  /** Whether it holds keys or items and no single value. */
  boolean isGroupOrList() {
    return "object".equals(piece.get("type")) || "array".equals(piece.get("type"));
  }

  /** The names of the definitions that its one value may have. */
  List<String> names() {
    return choices().stream().map(Slot::name).toList();
  }

  /** Itself, or what it may be one of. */
  private List<Slot> choices() {
    for (var alternatives : ALTERNATIVES) {
      if (piece.get(alternatives) instanceof List<?> all) {
        return all.stream().map(one -> grammar.slot(map(one))).toList();
      }
    }
    return List.of(this);
  }
}
