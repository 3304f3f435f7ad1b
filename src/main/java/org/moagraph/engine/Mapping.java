package org.moagraph.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.RelationTable;
import org.moagraph.io.kgx.KgxNodes;
import org.moagraph.model.EntityType;

/**
 * What a database calls the values of nodes and edges that KGX has names for, what its kinds of
 * nodes are, and what its relations mean.
 *
 * @param nodes the property for each value of a node that is called otherwise than in KGX
 * @param edges the property for each value of an edge that is called otherwise than in KGX
 * @param kinds what a label or category is, before the table of the Biolink model
 */
public record Mapping(
    Map<String, String> nodes,
    Map<String, String> edges,
    Map<String, EntityType> kinds,
    RelationTable relations) {

  /** The values of a node that KGX has names for. */
  static final List<String> NODE =
      List.of("id", "name", "category", "synonym", "xref", "description");

  /** The values of an edge that KGX has names for and that a claim is made of. */
  static final List<String> EDGE =
      List.of(
          "id",
          "predicate",
          "qualified_predicate",
          "subject_direction_qualifier",
          "subject_aspect_qualifier",
          "object_direction_qualifier",
          "object_aspect_qualifier",
          "causal_mechanism_qualifier",
          "negated",
          "publications",
          "primary_knowledge_source",
          "agent_type",
          "knowledge_level");

  /** Those of an edge by which it says what it says. */
  public static final List<String> SAYING =
      List.of(
          "qualified_predicate",
          "subject_direction_qualifier",
          "subject_aspect_qualifier",
          "object_direction_qualifier",
          "object_aspect_qualifier",
          "causal_mechanism_qualifier",
          "negated",
          "subject_form_or_variant_qualifier",
          "object_form_or_variant_qualifier",
          "subject_derivative_qualifier",
          "object_derivative_qualifier",
          "agent_type",
          "knowledge_level");

  private static final String PREDICATE = "predicate";

  /** A graph that was loaded as KGX has it: its relationships are called after predicates. */
  public static final Mapping KGX = kgx(RelationTable.PRINTED);

  public Mapping {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /** A graph that was loaded as KGX has it, whose relations mean that. */
  public static Mapping kgx(RelationTable relations) {
    var none = Collections.<String, String>emptyMap();
    return new Mapping(none, none, Collections.emptyMap(), relations);
  }

  /** The same where relations mean that. */
  public Mapping withRelations(RelationTable others) {
    return new Mapping(nodes, edges, kinds, others);
  }

  /** The property that holds a value of a node. */
  public String ofNode(String value) {
    return nodes.getOrDefault(value, value);
  }

  /** The property that holds a value of an edge. */
  public String ofEdge(String value) {
    return edges.getOrDefault(value, value);
  }

  /** The property that holds the predicate of an edge, where its type does not. */
  public Optional<String> predicate() {
    return Optional.ofNullable(edges.get(PREDICATE));
  }

  /** The id of a node; one without is called by its number in the database. */
  String id(Engine.Node node) {
    var id = node.values().get(ofNode("id"));
    return id(id == null ? "" : String.valueOf(id), node.number());
  }

  /** The id of the node of that number, which has that text for one. */
  static String id(String text, long number) {
    var plain = text.strip();
    return plain.isEmpty() ? "node:" + number : plain;
  }

  /** What a node of those categories is. */
  EntityType type(List<String> categories) {
    return kind(categories).orElseGet(() -> KgxNodes.type(categories));
  }

  /** Whether the node has an id of its own. */
  boolean hasId(Engine.Node node) {
    return !id(node).equals("node:" + node.number());
  }

  /** The values of a node as KGX names them. */
  Map<String, Object> values(Engine.Node node) {
    var values = renamed(node.values(), nodes, NODE);
    if (!values.containsKey("category")) {
      values.put("category", node.labels());
    }
    kind(values.get("category")).ifPresent(type -> values.put("moa_type", type.word()));
    values.put("id", id(node));
    return values;
  }

  private Optional<EntityType> kind(@Nullable Object category) {
    var categories = category instanceof List<?> list ? list : Collections.singletonList(category);
    return categories.stream()
        .flatMap(c -> Optional.ofNullable(kinds.get(String.valueOf(c))).stream())
        .findFirst();
  }

  /** The values of an edge between those ends as KGX names them. */
  Map<String, Object> values(Engine.Edge edge, String subject, String object) {
    var values = renamed(edge.values(), edges, EDGE);
    values.put("subject", subject);
    values.put(PREDICATE, edge.word());
    values.put("object", object);
    return values;
  }

  /** Properties under their names in KGX: those first, in its order, then others by their names. */
  private static Map<String, Object> renamed(
      Map<String, Object> properties, Map<String, String> names, List<String> order) {
    var rest = new TreeMap<>(properties);
    rest.keySet().removeAll(names.values());
    var values = new LinkedHashMap<String, Object>();
    for (var name : order) {
      var value = properties.get(names.getOrDefault(name, name));
      if (value != null) {
        values.put(name, value);
      }
      rest.remove(name);
    }
    values.putAll(rest);
    return values;
  }
}
