package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityType;

/**
 * What graph programs call the values that {@link AttributeReader} knows: Cytoscape has {@code
 * name} and {@code shared interaction}, NDEx {@code represents}, networkx whatever its user chose.
 * What a program keeps for itself, such as which node was selected, says nothing and is dropped.
 */
final class ForeignNames {

  private static final List<String> LABELS =
      List.of("label", "name", "shared name", "shared_name", "title", "bel");

  private static final List<String> RELATIONS =
      List.of(
          "relation",
          "interaction",
          "shared interaction",
          "shared_interaction",
          "predicate",
          "label",
          "Edge Label",
          "effect",
          "EndArrow",
          "key",
          "type");

  private static final List<String> HOUSEKEEPING =
      List.of("SUID", "selected", "shared name", "shared_name", "isExcludedFromPaths");

  private static final String SIGN = "sign";

  private ForeignNames() {}

  /** The values of a node under the names that we write. */
  static Map<String, Object> ofNode(Map<String, Object> written) {
    var named = plain(written);
    var label = first(named, LABELS);
    label.ifPresent(
        text -> {
          LABELS.forEach(name -> removeSaid(named, name, text));
          named.put("label", text);
        });
    var represented = text(named, "represents");
    if (represented.isPresent() && !named.containsKey("xrefs")) {
      named.put("xrefs", represented.get());
    }
    represented.ifPresent(r -> named.remove("represents"));
    text(named, "type")
        .map(word -> word.strip().replace('_', ' ').toLowerCase(Locale.ROOT))
        .filter(word -> EntityType.parse(word).isPresent())
        .ifPresent(word -> named.put("type", word));
    return named;
  }

  /** What is known of a graph as a whole under the names that we write. */
  static Map<String, Object> ofGraph(Map<String, Object> written) {
    var named = new LinkedHashMap<>(written);
    named.remove("SUID");
    named.remove("selected");
    for (var name : List.of("name", "shared_name", "shared name", "label")) {
      var text = text(named, name);
      text.ifPresent(title -> named.putIfAbsent("title", title));
      text.filter(title -> title.equals(Attributes.text(named.getOrDefault("title", ""))))
          .ifPresent(title -> named.remove(name));
    }
    text(named, "description")
        .filter(words -> !named.containsKey("summary"))
        .ifPresent(
            words -> {
              named.put("summary", words);
              named.remove("description");
            });
    return named;
  }

  /**
   * The values of an edge under the names that we write; a sign that cannot be read is left out.
   */
  static Map<String, Object> ofEdge(Map<String, Object> written, RelationTable relations) {
    var named = plain(written);
    relation(named, relations)
        .ifPresent(
            word -> {
              RELATIONS.forEach(name -> removeSaid(named, name, word));
              text(named, "name")
                  .filter(n -> n.contains("(" + word + ")"))
                  .ifPresent(n -> named.remove("name"));
              named.put("relation", word);
            });
    if (text(named, SIGN).flatMap(Predicates::sign).isEmpty()) {
      named.remove(SIGN);
    }
    return named;
  }

  private static Map<String, Object> plain(Map<String, Object> written) {
    var named = new LinkedHashMap<>(written);
    if (!isOurs(written)) {
      HOUSEKEEPING.stream().filter(name -> written.containsKey("name")).forEach(named::remove);
      named.remove("SUID");
    }
    return named;
  }

  /** Whether we wrote these values: what we say of a claim always includes whether it is direct. */
  private static boolean isOurs(Map<String, Object> written) {
    return written.containsKey("direct") && written.containsKey("status");
  }

  /** The first word that the table of relations knows, else the first that there is. */
  private static Optional<String> relation(Map<String, Object> named, RelationTable relations) {
    Optional<String> unknown = Optional.empty();
    for (var name : RELATIONS) {
      var word = text(named, name);
      if (word.isPresent() && (name.equals("relation") || relations.read(word.get()).known())) {
        return word;
      }
      boolean isWord = !name.equals("key") && !name.equals("type");
      unknown = unknown.isEmpty() && isWord ? word : unknown;
    }
    return unknown;
  }

  private static void removeSaid(Map<String, Object> named, String name, String text) {
    if (text(named, name).filter(text::equals).isPresent()) {
      named.remove(name);
    }
  }

  private static Optional<String> first(Map<String, Object> named, List<String> names) {
    for (var name : names) {
      var text = text(named, name);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Map<String, Object> named, String name) {
    return Optional.ofNullable(named.get(name)).map(Attributes::text).filter(t -> !t.isBlank());
  }
}
