package org.moagraph.io.edgelist;

import java.util.List;
import java.util.Optional;

/**
 * Where source, relation and target stand in a table. The columns may be in any order and have the
 * names that others give them; names are in lower case.
 */
record EdgeColumns(int source, int relation, int target) {

  private static final List<String> SOURCES =
      List.of("source", "from", "source name", "source node", "node1", "node_1");
  private static final List<String> RELATIONS =
      List.of(
          "relation",
          "relationship",
          "interaction",
          "interaction type",
          "interaction_type",
          "effect",
          "predicate",
          "edge type",
          "sign");
  private static final List<String> TARGETS =
      List.of("target", "to", "target name", "target node", "node2", "node_2");

  /** The columns of a header, where it has all three. */
  static Optional<EdgeColumns> of(List<String> header) {
    var columns =
        new EdgeColumns(first(SOURCES, header), first(RELATIONS, header), first(TARGETS, header));
    boolean whole = columns.source >= 0 && columns.relation >= 0 && columns.target >= 0;
    return whole ? Optional.of(columns) : Optional.empty();
  }

  private static int first(List<String> names, List<String> header) {
    for (var name : names) {
      int at = header.indexOf(name);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** The three columns in the order of an edge list. */
  List<Integer> places() {
    return List.of(source, relation, target);
  }
}
