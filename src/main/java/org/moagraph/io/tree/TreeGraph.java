package org.moagraph.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Span;
import org.moagraph.io.NamedGraph;

/** Values of a tree as nodes and edges have them: texts, lists and maps with names. */
public final class TreeGraph {

  private TreeGraph() {}

  /** The value: a text as it is written, a list or a map of such; nothing where there is none. */
  public static Optional<Object> value(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.kind() == ScalarKind.NOTHING ? Optional.empty() : Optional.of(scalar.value());
    }
    if (node instanceof YamlNode.Items items) {
      var list = new ArrayList<Object>();
      for (var item : items.items()) {
        value(item).ifPresent(list::add);
      }
      return Optional.of(list);
    }
    return Optional.of(map((YamlNode.Fields) node));
  }

  /** The values of that group under their names. */
  public static Map<String, Object> map(YamlNode.Fields fields) {
    var map = new LinkedHashMap<String, Object>();
    fields
        .fields()
        .forEach((name, field) -> value(field.value()).ifPresent(value -> map.put(name, value)));
    return map;
  }

  /** The values of that group under their names, with the place of each. */
  public static NamedGraph.Values values(YamlNode.Fields fields, Span place) {
    var places = new LinkedHashMap<String, Span>();
    fields.fields().forEach((name, field) -> places.put(name, field.value().span()));
    return new NamedGraph.Values(map(fields), places, place);
  }

  /** The text of the value of that name; nothing where it is blank or no text. */
  public static Optional<String> text(YamlNode.Fields fields, String name) {
    return fields
        .value(name)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).value())
        .filter(text -> !text.isBlank());
  }

  /** The group of that name. */
  public static Optional<YamlNode.Fields> group(YamlNode.Fields fields, String name) {
    return fields
        .value(name)
        .filter(YamlNode.Fields.class::isInstance)
        .map(YamlNode.Fields.class::cast);
  }

  /** The items of the list of that name; none where it is no list. */
  public static List<YamlNode> items(YamlNode.Fields fields, String name) {
    return fields.value(name).map(TreeGraph::items).orElse(List.of());
  }

  /** The items of a list; none of what is no list. */
  public static List<YamlNode> items(YamlNode node) {
    return node instanceof YamlNode.Items list ? list.items() : List.of();
  }
}
