package org.moagraph.assist;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.yaml.YamlResources;
import org.moagraph.text.Json;

/** What a model file may hold in which place, as its JSON Schema says. */
final class Grammar {

  private static final String DEFINITIONS = "#/$defs/";

  /** Read when the first place is asked for. */
  private static final class Read {
    static final Grammar GRAMMAR =
        new Grammar(
            Slot.map(
                Json.read(new String(YamlResources.schema(), StandardCharsets.UTF_8))
                    .orElseThrow()));
  }

  private final Map<String, Object> schema;

  private Grammar(Map<String, Object> schema) {
    this.schema = schema;
  }

  /** The place that the way leads to; nothing where the schema has none there. */
  static Optional<Slot> at(Way way) {
    var slot = Optional.of(Read.GRAMMAR.slot(Read.GRAMMAR.schema));
    for (var key : way.keys()) {
      slot = slot.flatMap(s -> key.equals(Way.ITEM) ? s.item() : s.field(key));
    }
    return slot;
  }

  /** A piece of the schema, with what it refers to. */
  Slot slot(Map<String, Object> piece) {
    var name = "";
    var description = Optional.ofNullable(piece.get("description")).map(String::valueOf);
    var target = piece;
    while (target.get("$ref") instanceof String ref && ref.startsWith(DEFINITIONS)) {
      var definition = ref.substring(DEFINITIONS.length());
      name = name.isEmpty() ? definition : name;
      target = Slot.map(Slot.map(schema.get("$defs")).get(definition));
      var own = Optional.ofNullable(target.get("description")).map(String::valueOf);
      description = description.or(() -> own);
    }
    return new Slot(this, target, name, description.orElse(""));
  }
}
