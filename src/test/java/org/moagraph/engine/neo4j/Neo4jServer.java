package org.moagraph.engine.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.text.Json;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The server that a run was given by {@code MOA_TEST_NEO4J}, with what tests put into it. */
final class Neo4jServer implements AutoCloseable {

  static final String VARIABLE = "MOA_TEST_NEO4J";

  private static final int ROWS = 10_000;

  private final Driver driver;

  Neo4jServer() {
    this.driver =
        GraphDatabase.driver(
            address(),
            AuthTokens.basic(System.getenv("MOA_NEO4J_USER"), System.getenv("MOA_NEO4J_PASSWORD")));
  }

  /** Its address, {@code bolt://HOST:PORT}. */
  static String address() {
    return System.getenv(VARIABLE).strip().replaceAll("/$", "");
  }

  /** Loads a graph as the writer of KGX for Neo4j does: labels are categories, types predicates. */
  void load(List<Map<String, Object>> nodes, List<Map<String, Object>> edges) {
    run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:`biolink:NamedThing`) REQUIRE n.id IS UNIQUE");
    by(nodes, "category")
        .forEach(
            (categories, rows) ->
                rows(
                    "UNWIND $rows AS row CREATE (n:`biolink:NamedThing`%s) SET n = row"
                        .formatted(labels(categories)),
                    rows));
    by(edges, "predicate")
        .forEach(
            (predicate, rows) ->
                rows(
                    """
                    UNWIND $rows AS row
                    MATCH (s:`biolink:NamedThing` {id: row.subject})
                    MATCH (o:`biolink:NamedThing` {id: row.object})
                    CREATE (s)-[r:`%s`]->(o) SET r = row
                    """
                        .formatted(predicate),
                    rows));
  }

  private static String labels(Object categories) {
    return ((List<?>) categories).stream().map(c -> ":`" + c + "`").collect(Collectors.joining());
  }

  /** Rows by a value, in the order of its text. */
  private static Map<Object, List<Map<String, Object>>> by(
      List<Map<String, Object>> rows, String name) {
    return rows.stream()
        .sorted(Comparator.comparing(row -> String.valueOf(row.get(name))))
        .collect(
            Collectors.groupingBy(
                row -> row.getOrDefault(name, List.of()), LinkedHashMap::new, Collectors.toList()));
  }

  private void rows(String query, List<Map<String, Object>> rows) {
    for (int from = 0; from < rows.size(); from += ROWS) {
      var part = rows.subList(from, Math.min(rows.size(), from + ROWS));
      run(query, Collections.singletonMap("rows", part));
    }
  }

  void run(String query) {
    run(query, Collections.emptyMap());
  }

  void run(String query, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      session.run(query, parameters).consume();
    }
  }

  /** The rows of a file of KGX in lines of JSON. */
  static List<Map<String, Object>> rows(Path file) throws IOException {
    var rows = new ArrayList<Map<String, Object>>();
    for (var line : Files.readAllLines(file)) {
      var row = new LinkedHashMap<String, Object>();
      ((Map<?, ?>) Json.read(line).orElseThrow())
          .forEach((name, value) -> row.put(String.valueOf(name), value));
      rows.add(row);
    }
    return rows;
  }

  @Override
  public void close() {
    driver.close();
  }
}
