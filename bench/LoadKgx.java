import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Loads tables of KGX into an empty database of Neo4j, for measuring: as KGX has it, categories are
 * labels and predicates types. Who asks is in MOA_NEO4J_USER and MOA_NEO4J_PASSWORD.
 *
 * <pre>java -cp 'target/lib/*' bench/LoadKgx.java bolt://localhost:7687 NODES.tsv EDGES.tsv</pre>
 */
public class LoadKgx {
  private static final int ROWS = 20_000;

  private final Driver driver;

  LoadKgx(Driver driver) {
    this.driver = driver;
  }

  public static void main(String[] args) throws Exception {
    var token =
        AuthTokens.basic(System.getenv("MOA_NEO4J_USER"), System.getenv("MOA_NEO4J_PASSWORD"));
    try (var driver = GraphDatabase.driver(args[0], token)) {
      var load = new LoadKgx(driver);
      load.run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:`biolink:NamedThing`) REQUIRE n.id IS UNIQUE", null);
      load.table(
          Path.of(args[1]),
          "category",
          "UNWIND $rows AS row CREATE (n:`biolink:NamedThing`%s) SET n = row");
      load.table(
          Path.of(args[2]),
          "predicate",
          """
          UNWIND $rows AS row
          MATCH (s:`biolink:NamedThing` {id: row.subject})
          MATCH (o:`biolink:NamedThing` {id: row.object})
          CREATE (s)-[r%s]->(o) SET r = row
          """);
    }
  }

  private void run(String query, List<Map<String, Object>> rows) {
    try (var session = driver.session()) {
      session.run(query, rows == null ? Map.of() : Map.of("rows", rows)).consume();
    }
  }

  /** Rows wait by their kind, since labels and types stand in the text of a query. */
  private void table(Path file, String kind, String query) throws Exception {
    var waiting = new TreeMap<String, List<Map<String, Object>>>();
    try (var lines = Files.newBufferedReader(file)) {
      var columns = lines.readLine().split("\t", -1);
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t", -1);
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < columns.length; i++) {
          if (!cells[i].isEmpty()) {
            boolean list = List.of("category", "publications").contains(columns[i]);
            row.put(columns[i], list ? Arrays.asList(cells[i].split("\\|")) : cells[i]);
          }
        }
        var words = row.get(kind) instanceof List<?> all ? all : List.of(row.get(kind));
        var text = new StringBuilder();
        words.forEach(w -> text.append(":`").append(w).append('`'));
        var rows = waiting.computeIfAbsent(text.toString(), t -> new ArrayList<>());
        rows.add(row);
        if (rows.size() == ROWS) {
          run(query.formatted(text), rows);
          rows.clear();
        }
      }
    }
    waiting.forEach((text, rows) -> run(query.formatted(text), rows));
  }
}
