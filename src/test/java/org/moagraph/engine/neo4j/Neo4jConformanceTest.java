package org.moagraph.engine.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.engine.Credentials;
import org.moagraph.engine.Engine;
import org.moagraph.engine.EngineAddress;
import org.moagraph.engine.EngineProblem;
import org.moagraph.engine.Mapping;
import org.moagraph.engine.MappingFile;
import org.moagraph.engine.RandomRecords;
import org.moagraph.engine.SameAnswers;
import org.moagraph.engine.StoredGraph;
import org.moagraph.engine.Wanted;
import org.moagraph.io.Source;

/** What a real server answers, held against files: run by {@code .ci/neo4j}, which starts one. */
@EnabledIfEnvironmentVariable(
    named = Neo4jServer.VARIABLE,
    matches = ".+",
    disabledReason = "no server of Neo4j: .ci/neo4j starts one")
class Neo4jConformanceTest {

  private static final int GRAPHS = 200;
  private static final String DATABASE = "neo4j";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<RandomRecords> RECORDS = new ArrayList<>();

  @TempDir static Path folder;

  @BeforeAll
  static void loadEverything() {
    var nodes = new ArrayList<Map<String, Object>>();
    var edges = new ArrayList<Map<String, Object>>();
    for (int seed = 0; seed < GRAPHS; seed++) {
      var records = new RandomRecords(seed);
      RECORDS.add(records);
      nodes.addAll(records.nodes());
      edges.addAll(records.edges());
    }
    try (var server = new Neo4jServer()) {
      server.load(nodes, edges);
    }
  }

  private static Optional<Credentials> credentials() {
    return Credentials.of(System.getenv(), Optional.empty());
  }

  private static EngineAddress address(String server, String database) {
    return EngineAddress.parse(server + "/" + database);
  }

  private static Engine open(String server, Duration patience) {
    return new Neo4jConnector()
        .open(address(server, DATABASE), credentials(), Mapping.KGX, patience);
  }

  private static StoredGraph graph(Engine engine, Mapping mapping) {
    return new StoredGraph(engine, address(Neo4jServer.address(), DATABASE), mapping, 10_000);
  }

  @Test
  void allAnswersAreThoseOfFiles() throws IOException {
    int questions = 0;
    try (var engine = open(Neo4jServer.address(), PATIENCE)) {
      var graph = graph(engine, Mapping.KGX);
      for (var records : RECORDS) {
        var model = records.read(folder);
        var answers = new SameAnswers(model, graph, DATABASE);
        int size = model.entities().size();
        answers.ask(model.entities().get(0).id(), model.entities().get(size - 1).id());
        questions += answers.questions();
      }
    }
    assertThat(questions).isEqualTo(GRAPHS * 9);
  }

  @Test
  void whoIsNotKnownIsRefused() {
    var wrong = Optional.of(new Credentials("neo4j", "not the password"));
    refused(
        () -> new Neo4jConnector().open(there(DATABASE), wrong, Mapping.KGX, PATIENCE),
        EngineProblem.Kind.REFUSED,
        "refuses user and password");
    refused(
        () -> new Neo4jConnector().open(there(DATABASE), Optional.empty(), Mapping.KGX, PATIENCE),
        EngineProblem.Kind.REFUSED,
        "refuses");
  }

  @Test
  void aDatabaseOrAHostThatIsNotThereIsToldAsThat() {
    refused(
        () -> new Neo4jConnector().open(there("nosuch"), credentials(), Mapping.KGX, PATIENCE),
        EngineProblem.Kind.DATABASE,
        "there is no database \"nosuch\"");
    refused(
        () -> open("bolt://localhost:1", PATIENCE),
        EngineProblem.Kind.DATABASE,
        "no database answers at localhost:1");
    refused(
        () -> open("bolt://no-such-host.invalid", PATIENCE),
        EngineProblem.Kind.DATABASE,
        "no-such-host.invalid");
  }

  private static EngineAddress there(String database) {
    return address(Neo4jServer.address(), database);
  }

  private static void refused(ThrowingCallable asking, EngineProblem.Kind kind, String words) {
    assertThatThrownBy(asking)
        .isInstanceOfSatisfying(
            EngineProblem.class,
            problem -> {
              assertThat(problem.kind()).as(problem.words()).isEqualTo(kind);
              assertThat(problem.words()).contains(words);
            });
  }

  @Test
  void aLineThatIsCutOrHangsGivesNoAnswer() throws IOException {
    var wanted = new Wanted.Reach("G3x:0", true, Integer.MAX_VALUE);
    for (boolean hangs : new boolean[] {false, true}) {
      int problems = 0;
      for (int bytes = 600; bytes < 3_000; bytes += 600) {
        try (var line = new BadLine(Neo4jServer.address(), bytes, hangs)) {
          try (var engine = open(line.address(), Duration.ofSeconds(2))) {
            graph(engine, Mapping.KGX).part(wanted);
          } catch (EngineProblem problem) {
            problems++;
            assertThat(problem.kind()).isEqualTo(EngineProblem.Kind.DATABASE);
            assertThat(problem.words()).contains(hangs ? "did not answer" : "no database answers");
          }
        }
      }
      assertThat(problems).isPositive();
    }
  }

  @Test
  void aGraphOfItsOwnWordsIsReadByAMapping() {
    try (var server = new Neo4jServer()) {
      server.run(
          """
          CREATE (a:Compound {identifier: 'DB1', name: 'Own drug', `odd ``key`: date('2020-01-01')}),
            (b:Gene:Marked {identifier: 42, name: 'Own gene'}), (c:Disease {identifier: 'D1'}),
            (d {name: 'Without a kind'}),
            (a)-[:ACTS {says: 'lowers it', sources: ['PMID:1']}]->(b),
            (c)-[:ACTS {says: 'is worsened by'}]->(b),
            (b)-[:ACTS {says: 'touches'}]->(b),
            (b)-[:NEAR]->(d)
          """);
    }
    var mapping =
        MappingFile.read(
                new Source(
                    "own.yaml",
                    """
                    nodes: {id: identifier}
                    edges: {predicate: says, publications: sources}
                    kinds: {Compound: drug, Gene: gene}
                    relations: {lowers it: inhibits, is worsened by: caused by}
                    """
                        .getBytes(StandardCharsets.UTF_8)))
            .mapping()
            .orElseThrow();
    try (var engine =
        new Neo4jConnector().open(there(DATABASE), credentials(), mapping, PATIENCE)) {
      var part = graph(engine, mapping).part(new Wanted.Reach("DB1", true, Integer.MAX_VALUE));
      var claims = new LinkedHashMap<String, String>();
      part.loaded()
          .model()
          .orElseThrow()
          .claims()
          .forEach(c -> claims.put(c.source() + " " + c.target(), c.sign().symbol()));
      assertThat(claims).containsEntry("DB1 42", "-").containsEntry("42 42", "?");
      var named = graph(engine, mapping).part(new Wanted.Thing("own gene"));
      assertThat(named.loaded().model().orElseThrow().claims()).hasSize(4);
    }
  }
}
