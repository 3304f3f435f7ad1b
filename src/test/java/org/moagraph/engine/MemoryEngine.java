package org.moagraph.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database in memory, which counts what it is asked and can break off. */
final class MemoryEngine implements Engine {

  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Long> numbers = new LinkedHashMap<>();
  int requests;
  int largest;
  int breaksAt = Integer.MAX_VALUE;

  MemoryEngine(List<Map<String, Object>> nodeRecords, List<Map<String, Object>> edgeRecords) {
    for (var record : nodeRecords) {
      var number = Long.valueOf(nodes.size());
      numbers.put(String.valueOf(record.get("id")), number);
      nodes.add(new Node(number, List.of("biolink:NamedThing"), record));
    }
    for (var record : edgeRecords) {
      edges.add(
          new Edge(
              edges.size(),
              number(record.get("subject")),
              number(record.get("object")),
              String.valueOf(record.get("predicate")),
              record));
    }
  }

  private long number(@Nullable Object id) {
    return numbers.getOrDefault(String.valueOf(id), -1L);
  }

  private void ask(int size) {
    requests++;
    largest = Math.max(largest, size);
    if (requests > breaksAt) {
      throw EngineProblem.database("memory is gone", "");
    }
  }

  @Override
  public Size size() {
    return new Size(nodes.size(), edges.size());
  }

  @Override
  public List<String> words() {
    return edges.stream().map(Edge::word).distinct().sorted().toList();
  }

  @Override
  public List<Node> identified(List<String> ids) {
    return nodes.stream().filter(n -> ids.contains(String.valueOf(n.values().get("id")))).toList();
  }

  @Override
  public List<Node> named(List<String> parts, int most) {
    return nodes.stream()
        .filter(n -> spellings(n).anyMatch(s -> parts.stream().allMatch(s::contains)))
        .sorted(Comparator.comparingInt(n -> String.valueOf(n.values().get("name")).length()))
        .limit(most)
        .toList();
  }

  private static Stream<String> spellings(Node node) {
    return Stream.of("id", "name", "synonym", "xref")
        .map(node.values()::get)
        .flatMap(v -> v instanceof List<?> list ? list.stream() : Stream.ofNullable(v))
        .map(v -> String.valueOf(v).toLowerCase(Locale.ROOT));
  }

  @Override
  public List<Link> links(
      List<Long> near, Known known, List<String> words, boolean qualified, int most) {
    ask(near.size());
    var there = new HashSet<>(near);
    return edges.stream()
        .filter(e -> there.contains(known == Known.SOURCES ? e.source() : e.target()))
        .filter(
            e ->
                words.contains(e.word())
                    || qualified && e.values().containsKey("qualified_predicate"))
        .limit(most)
        .map(MemoryEngine::link)
        .toList();
  }

  private static Link link(Edge edge) {
    return new Link(edge.number(), edge.source(), edge.target());
  }

  @Override
  public List<Link> around(List<Long> near, int most) {
    ask(near.size());
    return edges.stream()
        .filter(e -> near.contains(e.source()) || near.contains(e.target()))
        .limit(most)
        .map(MemoryEngine::link)
        .toList();
  }

  @Override
  public List<Edge> edges(List<Long> wanted) {
    ask(wanted.size());
    var all = new HashSet<>(wanted);
    return edges.stream().filter(e -> all.contains(e.number())).toList();
  }

  @Override
  public List<Node> nodes(List<Long> wanted) {
    ask(wanted.size());
    var all = new HashSet<>(wanted);
    return nodes.stream().filter(n -> all.contains(n.number())).toList();
  }

  @Override
  public List<Briefly> briefly(List<Long> wanted) {
    return nodes(wanted).stream()
        .map(
            n ->
                new Briefly(
                    n.labels(),
                    List.of(n.number()),
                    List.of(String.valueOf(n.values().get("id"))),
                    List.of(String.valueOf(n.values().getOrDefault("name", "")))))
        .toList();
  }

  @Override
  public List<Saying> sayings(List<Long> wanted) {
    var sayings = new ArrayList<Saying>();
    for (var edge : edges(wanted)) {
      var values = new LinkedHashMap<>(edge.values());
      values.keySet().retainAll(Mapping.SAYING);
      sayings.add(new Saying(edge.word(), values, List.of(edge.number())));
    }
    return sayings;
  }

  @Override
  public void close() {}
}
