package org.moagraph.io.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.diag.Span;
import org.moagraph.io.dot.DotGraph.Cluster;
import org.moagraph.io.dot.DotToken.Kind;

/**
 * Reads the graphs of a DOT text. What {@code node [..]} and {@code edge [..]} say holds for all
 * that follows, also in the subgraphs, since a bar that is lost there would turn its claim round.
 */
final class DotParser {

  private static final int DEPTH = 64;
  private static final int EDGES = 1_000_000;

  private final DotLexer lexer;
  private DotToken token;
  private DotGraph graph;

  /** What holds in a subgraph. */
  private static final class Scope {
    final Map<String, DotToken> nodes = new LinkedHashMap<>();
    final Map<String, DotToken> edges = new LinkedHashMap<>();
    final Map<String, DotToken> own;
    final Optional<Cluster> cluster;
    final int depth;

    /** The names of all nodes that it names, in order. */
    final Set<String> members = new LinkedHashSet<>();

    Scope(Map<String, DotToken> own, Optional<Cluster> cluster, int depth) {
      this.own = own;
      this.cluster = cluster;
      this.depth = depth;
    }

    Scope inner(Map<String, DotToken> attributes, Optional<Cluster> within) {
      var inner = new Scope(attributes, within, depth + 1);
      inner.nodes.putAll(nodes);
      inner.edges.putAll(edges);
      return inner;
    }
  }

  private DotParser(DotLexer lexer) throws DotFault {
    this.lexer = lexer;
    this.token = lexer.next();
    this.graph = new DotGraph("", true, false);
  }

  static List<DotGraph> parse(String text, String file) throws DotFault {
    var parser = new DotParser(new DotLexer(text, file));
    var graphs = new ArrayList<DotGraph>();
    do {
      graphs.add(parser.graph());
    } while (parser.token.kind() != Kind.END);
    return graphs;
  }

  private DotGraph graph() throws DotFault {
    boolean strict = acceptWord("strict");
    boolean directed = acceptWord("digraph");
    if (!directed && !acceptWord("graph")) {
      throw new DotFault(token.place(), "\"graph\" or \"digraph\" is missing here");
    }
    var name = token.isName() ? name() : "";
    graph = new DotGraph(name, directed, strict);
    expect("{");
    statements(new Scope(graph.attributes, Optional.empty(), 0));
    return graph;
  }

  private void advance() throws DotFault {
    token = lexer.next();
  }

  private boolean accept(String symbol) throws DotFault {
    if (token.is(symbol)) {
      advance();
      return true;
    }
    return false;
  }

  private boolean acceptWord(String word) throws DotFault {
    if (token.isWord(word)) {
      advance();
      return true;
    }
    return false;
  }

  private void expect(String symbol) throws DotFault {
    if (!accept(symbol)) {
      throw new DotFault(
          token.place(),
          token.kind() == Kind.END
              ? "the text breaks off: \"" + symbol + "\" is missing"
              : "\"" + symbol + "\" is missing before \"" + token.text() + "\"");
    }
  }

  /** A name; quoted pieces that are joined by a plus are one. */
  private String name() throws DotFault {
    return value().text();
  }

  private DotToken value() throws DotFault {
    if (!token.isName()) {
      throw new DotFault(token.place(), "a name is missing before \"" + token.text() + "\"");
    }
    var first = token;
    var text = new StringBuilder(first.text());
    advance();
    while (first.kind() == Kind.QUOTED && accept("+")) {
      if (token.kind() != Kind.QUOTED) {
        throw new DotFault(token.place(), "a quoted text is missing behind \"+\"");
      }
      text.append(token.text());
      advance();
    }
    return new DotToken(first.kind(), text.toString(), first.place());
  }

  private void statements(Scope scope) throws DotFault {
    while (!accept("}")) {
      if (token.kind() == Kind.END) {
        throw new DotFault(token.place(), "the text breaks off: \"}\" is missing");
      }
      statement(scope);
      while (accept(";") || accept(",")) {
        // between statements
      }
    }
  }

  private void statement(Scope scope) throws DotFault {
    if (token.isWord("node")) {
      advance();
      scope.nodes.putAll(lists());
    } else if (token.isWord("edge")) {
      advance();
      scope.edges.putAll(lists());
    } else if (token.isWord("graph")) {
      advance();
      scope.own.putAll(lists());
    } else {
      chain(scope);
    }
  }

  private Map<String, DotToken> lists() throws DotFault {
    var attributes = new LinkedHashMap<String, DotToken>();
    while (accept("[")) {
      while (!accept("]")) {
        var key = name();
        var value = accept("=") ? value() : new DotToken(Kind.ID, "true", token.place());
        attributes.put(key, value);
        while (accept(";") || accept(",")) {
          // between attributes
        }
      }
    }
    return attributes;
  }

  /** A node, a subgraph, an attribute of the graph, or nodes and subgraphs joined by lines. */
  private void chain(Scope scope) throws DotFault {
    var place = token.place();
    var named =
        token.isName() && !token.isWord("subgraph")
            ? Optional.of(name())
            : Optional.<String>empty();
    if (named.isPresent() && token.is("=")) {
      advance();
      scope.own.put(named.get(), value());
      return;
    }
    var ends = named.isPresent() ? node(named.get(), place, scope) : subgraph(scope);
    if (!token.is("->") && !token.is("--")) {
      if (named.isPresent()) {
        mention(named.get(), place, scope).attributes.putAll(lists());
      }
      return;
    }
    var groups = new ArrayList<Set<String>>();
    var places = new ArrayList<Span>();
    groups.add(ends);
    while (token.is("->") || token.is("--")) {
      advance();
      places.add(token.place());
      var at = token.place();
      groups.add(
          token.isName() && !token.isWord("subgraph") ? node(name(), at, scope) : subgraph(scope));
    }
    var attributes = new LinkedHashMap<>(scope.edges);
    attributes.putAll(lists());
    for (int i = 0; i + 1 < groups.size(); i++) {
      join(groups.get(i), groups.get(i + 1), attributes, i == 0 ? place : places.get(i - 1));
    }
  }

  private void join(Set<String> from, Set<String> to, Map<String, DotToken> attributes, Span place)
      throws DotFault {
    if (graph.edges.size() + (long) from.size() * to.size() > EDGES) {
      throw new DotFault(place, "the graph has more than a million edges");
    }
    for (var start : from) {
      for (var end : to) {
        graph.add(new DotGraph.Edge(start, end, new LinkedHashMap<>(attributes), place));
      }
    }
  }

  /** A node of that name, whose ports say only where a line meets it. */
  private Set<String> node(String name, Span place, Scope scope) throws DotFault {
    while (accept(":")) {
      name();
    }
    mention(name, place, scope);
    var set = new LinkedHashSet<String>();
    set.add(name);
    return set;
  }

  private DotGraph.Node mention(String name, Span place, Scope scope) {
    scope.members.add(name);
    var node = graph.nodes.computeIfAbsent(name, n -> new DotGraph.Node(place, scope.nodes));
    scope.cluster.ifPresent(node::enter);
    return node;
  }

  /** The names of the nodes of a subgraph that begins here. */
  private Set<String> subgraph(Scope scope) throws DotFault {
    var id = "";
    if (!token.isWord("subgraph") && !token.is("{")) {
      throw new DotFault(token.place(), "a name is missing before \"" + token.text() + "\"");
    }
    if (acceptWord("subgraph") && token.isName()) {
      id = name();
    }
    if (scope.depth >= DEPTH) {
      throw new DotFault(token.place(), "subgraphs are nested more than 64 levels deep");
    }
    expect("{");
    boolean isCluster = id.startsWith("cluster");
    var cluster = isCluster ? Optional.of(cluster(id, scope)) : scope.cluster;
    var own = isCluster ? cluster.orElseThrow().attributes : new LinkedHashMap<String, DotToken>();
    var inner = scope.inner(own, cluster);
    statements(inner);
    scope.members.addAll(inner.members);
    return inner.members;
  }

  private Cluster cluster(String id, Scope scope) {
    return graph.clusters.computeIfAbsent(id, i -> new Cluster(i, scope.cluster));
  }
}
