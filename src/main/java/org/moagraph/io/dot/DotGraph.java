package org.moagraph.io.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.diag.Span;

/** A graph as DOT text has it, each part with all attributes that hold for it. */
final class DotGraph {

  final String name;
  final boolean directed;
  final boolean strict;
  final Map<String, DotToken> attributes = new LinkedHashMap<>();
  final Map<String, Node> nodes = new LinkedHashMap<>();
  final List<Edge> edges = new ArrayList<>();
  final Map<String, Cluster> clusters = new LinkedHashMap<>();

  DotGraph(String name, boolean directed, boolean strict) {
    this.name = name;
    this.directed = directed;
    this.strict = strict;
  }

  /** A node: where it is first named, and the innermost cluster of its first that names it. */
  static final class Node {
    final Span place;
    final Map<String, DotToken> attributes;
    Optional<Cluster> cluster = Optional.empty();

    Node(Span place, Map<String, DotToken> attributes) {
      this.place = place;
      this.attributes = new LinkedHashMap<>(attributes);
    }

    /** Moves into a cluster, unless it is in another that does not hold that one. */
    void enter(Cluster into) {
      if (cluster.isEmpty() || into.isIn(cluster.get())) {
        cluster = Optional.of(into);
      }
    }
  }

  /** A line from one node to another. */
  record Edge(String from, String to, Map<String, DotToken> attributes, Span place) {}

  /** A subgraph that is drawn as a region. */
  static final class Cluster {
    final String id;
    final Optional<Cluster> parent;
    final Map<String, DotToken> attributes = new LinkedHashMap<>();

    Cluster(String id, Optional<Cluster> parent) {
      this.id = id;
      this.parent = parent;
    }

    boolean isIn(Cluster other) {
      return parent.filter(p -> p == other || p.isIn(other)).isPresent();
    }
  }

  /** Adds an edge; a strict graph has one between two nodes, which takes all attributes. */
  void add(Edge edge) {
    if (strict) {
      for (var other : edges) {
        if (other.from().equals(edge.from()) && other.to().equals(edge.to())) {
          other.attributes().putAll(edge.attributes());
          return;
        }
      }
    }
    edges.add(edge);
  }
}
