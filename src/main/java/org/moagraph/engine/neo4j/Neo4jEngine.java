package org.moagraph.engine.neo4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.moagraph.engine.Engine;
import org.moagraph.engine.Mapping;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A database of Neo4j. Its numbers are those that it gives nodes and relationships itself. */
final class Neo4jEngine implements Engine {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

  private final Driver driver;
  private final Requests requests;
  private final Mapping mapping;
  private List<String> keys = List.of();

  Neo4jEngine(Driver driver, Requests requests, Mapping mapping) {
    this.driver = driver;
    this.requests = requests;
    this.mapping = mapping;
  }

  /** Asks for something that costs nothing, to see whether it answers at all. */
  void greet() {
    requests.list("RETURN 1 AS one", Map.of(), r -> r.get("one").asLong());
  }

  @Override
  public Size size() {
    return new Size(count(Cypher.NODE_COUNT), count(Cypher.EDGE_COUNT));
  }

  private long count(String query) {
    return requests.list(query, Map.of(), r -> r.get("count").asLong()).get(0);
  }

  @Override
  public List<String> words() {
    return mapping
        .predicate()
        .map(
            p ->
                requests.list(
                    Cypher.PREDICATES, Collections.singletonMap("predicate", p), Neo4jEngine::word))
        .orElseGet(() -> requests.list(Cypher.TYPES, Map.of(), Neo4jEngine::word));
  }

  private static String word(Record found) {
    return found.get("word").asString();
  }

  @Override
  public List<Node> identified(List<String> ids) {
    if (mapping.ofNode("id").equals("id")) {
      var found =
          requests.list(
              Cypher.IDENTIFIED_IN_KGX, Collections.singletonMap("ids", ids), Neo4jEngine::node);
      if (!found.isEmpty()) {
        return found;
      }
    }
    var wanted = new ArrayList<Object>(ids);
    ids.stream().filter(i -> NUMBER.matcher(i).matches()).map(Long::valueOf).forEach(wanted::add);
    return requests.list(
        Cypher.IDENTIFIED, values("id", mapping.ofNode("id"), "ids", wanted), Neo4jEngine::node);
  }

  @Override
  public List<Node> named(List<String> parts, int most) {
    var parameters = values("parts", parts, "most", most);
    for (var value : List.of("id", "name", "synonym", "xref")) {
      parameters.put(value, mapping.ofNode(value));
    }
    return requests.list(Cypher.NAMED, parameters, Neo4jEngine::node);
  }

  @Override
  public List<Link> links(
      List<Long> nodes, Known known, List<String> words, boolean qualified, int most) {
    var parameters = values("ids", nodes, "words", words);
    parameters.put("qualified", qualified ? mapping.ofEdge("qualified_predicate") : "");
    parameters.put("most", most);
    mapping.predicate().ifPresent(p -> parameters.put("predicate", p));
    boolean byType = mapping.predicate().isEmpty();
    var query =
        switch (known) {
          case SOURCES -> byType ? Cypher.FROM_BY_TYPE : Cypher.FROM_BY_PROPERTY;
          case TARGETS -> byType ? Cypher.INTO_BY_TYPE : Cypher.INTO_BY_PROPERTY;
        };
    var links = new ArrayList<Link>();
    requests.list(query, parameters, r -> add(r, known, links));
    return links;
  }

  private static boolean add(Record found, Known known, List<Link> links) {
    long near = found.get("near").asLong();
    var edges = found.get("edges");
    var far = found.get("far");
    for (int i = 0; i < edges.size(); i++) {
      long edge = edges.get(i).asLong();
      long other = far.get(i).asLong();
      links.add(known == Known.SOURCES ? new Link(edge, near, other) : new Link(edge, other, near));
    }
    return true;
  }

  @Override
  public List<Link> around(List<Long> nodes, int most) {
    return requests.list(
        Cypher.AROUND,
        values("ids", nodes, "most", most),
        r -> new Link(r.get("edge").asLong(), r.get("source").asLong(), r.get("target").asLong()));
  }

  @Override
  public List<Edge> edges(List<Long> numbers) {
    return requests.list(Cypher.EDGES, Collections.singletonMap("ids", numbers), this::edge);
  }

  private Edge edge(Record found) {
    var properties = properties(found);
    var word =
        mapping
            .predicate()
            .map(properties::get)
            .map(String::valueOf)
            .orElseGet(() -> found.get("type").asString());
    return new Edge(
        found.get("number").asLong(),
        found.get("source").asLong(),
        found.get("target").asLong(),
        word,
        properties);
  }

  @Override
  public List<Node> nodes(List<Long> numbers) {
    return requests.list(Cypher.NODES, Collections.singletonMap("ids", numbers), Neo4jEngine::node);
  }

  @Override
  public List<Briefly> briefly(List<Long> numbers) {
    var parameters = values("ids", numbers, "id", mapping.ofNode("id"));
    parameters.put("name", mapping.ofNode("name"));
    parameters.put("category", mapping.ofNode("category"));
    return requests.list(
        Cypher.BRIEFLY,
        parameters,
        r ->
            new Briefly(
                r.get("categories").asList(v -> String.valueOf(v.asObject())),
                r.get("numbers").asList(Value::asLong),
                r.get("ids").asList(Value::asString),
                r.get("names").asList(Value::asString)));
  }

  @Override
  public List<Saying> sayings(List<Long> numbers) {
    var present = keys();
    var names = Mapping.SAYING.stream().filter(n -> present.contains(mapping.ofEdge(n))).toList();
    var asked = new ArrayList<>(names.stream().map(mapping::ofEdge).toList());
    mapping.predicate().ifPresent(asked::add);
    return requests.list(
        Cypher.SAYINGS, values("ids", numbers, "names", asked), r -> saying(r, names));
  }

  private List<String> keys() {
    if (keys.isEmpty()) {
      keys = requests.list(Cypher.KEYS, Collections.emptyMap(), Neo4jEngine::word);
    }
    return keys;
  }

  private Saying saying(Record found, List<String> names) {
    var said = found.get("said");
    var known = new LinkedHashMap<String, Object>();
    for (int i = 0; i < names.size(); i++) {
      if (!said.get(i).isNull()) {
        known.put(names.get(i), plain(said.get(i).asObject()));
      }
    }
    boolean told = mapping.predicate().isPresent() && !said.get(names.size()).isNull();
    var word = told ? said.get(names.size()).asObject() : found.get("type").asString();
    return new Saying(String.valueOf(word), known, found.get("edges").asList(Value::asLong));
  }

  private static Node node(Record found) {
    return new Node(
        found.get("number").asLong(),
        found.get("labels").asList(Value::asString),
        properties(found));
  }

  private static Map<String, Object> properties(Record found) {
    var properties = new LinkedHashMap<String, Object>();
    var map = found.get("properties");
    for (var name : map.keys()) {
      properties.put(name, plain(map.get(name).asObject()));
    }
    return properties;
  }

  /** Texts, numbers, truth values and lists of them; anything else as the driver writes it. */
  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Neo4jEngine::plain).toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  private static Map<String, Object> values(
      String name, Object value, String other, Object another) {
    var values = new LinkedHashMap<String, Object>();
    values.put(name, value);
    values.put(other, another);
    return values;
  }

  @Override
  public void close() {
    driver.closeAsync();
  }
}
