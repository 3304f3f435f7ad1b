package org.moagraph.io.tree;

import java.util.List;
import java.util.stream.Collectors;

/** Values of a file as plain text. */
public final class PlainValues {

  private PlainValues() {}

  /** The value as one text; a list joined by semicolons, a group as its keys and values. */
  public static String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.value().strip();
    }
    if (node instanceof YamlNode.Items items) {
      return items.items().stream().map(PlainValues::text).collect(Collectors.joining("; "));
    }
    return ((YamlNode.Fields) node)
        .fields().entrySet().stream()
            .map(e -> e.getKey() + ": " + text(e.getValue().value()))
            .collect(Collectors.joining(", "));
  }

  /** The values of a list, or the value itself. */
  public static List<YamlNode> items(YamlNode node) {
    return node instanceof YamlNode.Items items ? items.items() : List.of(node);
  }
}
