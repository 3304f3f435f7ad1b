package org.moagraph.io.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.EntityId;
import org.moagraph.text.Json;
import org.moagraph.words.Labels;

/**
 * A graph that is kept as numbers says and answers what the same graph says whose parts are made.
 */
class ManyEdgesTest {

  private static final List<String> PREDICATES =
      List.of("affects", "affects", "causes", "treats", "affected_by", "interacts_with", "part_of");
  private static final List<String> DIRECTIONS = List.of("increased", "decreased", "", "sideways");

  @TempDir Path folder;

  private KgxFiles files = new KgxFiles("", Optional.empty(), Optional.empty());

  private void write(int nodes, int edges, long seed) throws IOException {
    var random = new Random(seed);
    var rows = new StringBuilder("id\tname\tcategory\n");
    for (int n = 0; n < nodes; n++) {
      rows.append("N:").append(n).append('\t').append(n % 5 == 0 ? "" : "name " + n % 30);
      rows.append("\tbiolink:").append(n % 2 == 0 ? "Gene" : "Disease").append('\n');
    }
    Files.writeString(folder.resolve("g_nodes.tsv"), rows);
    rows.setLength(0);
    rows.append("object\tpredicate\tsubject\tobject_direction_qualifier\tnegated\tpublications\n");
    for (int e = 0; e < edges; e++) {
      rows.append("N:").append(random.nextInt(nodes + 2)).append("\tbiolink:");
      rows.append(PREDICATES.get(random.nextInt(7))).append("\tN:");
      rows.append(random.nextInt(nodes)).append('\t').append(DIRECTIONS.get(random.nextInt(4)));
      rows.append(random.nextInt(9) == 0 ? "\ttrue" : "\t");
      rows.append(random.nextInt(3) == 0 ? "\tPMID:" + e : "").append('\n');
      rows.append(random.nextInt(20) == 0 ? "\nN:1\t\tN:2\nN:1\n" : "");
    }
    Files.writeString(folder.resolve("g_edges.tsv"), rows);
    files = KgxFiles.at(folder).orElseThrow();
  }

  /** The same graph as lines of JSON, as KGX and others write them. */
  private void asLines() throws IOException {
    for (var kind : List.of("nodes", "edges")) {
      var table = Files.readAllLines(folder.resolve("g_" + kind + ".tsv"));
      var columns = List.of(table.get(0).split("\t", -1));
      var lines = new StringBuilder();
      for (int row = 1; row < table.size(); row++) {
        var cells = table.get(row).split("\t", -1);
        Map<String, Object> record = new LinkedHashMap<>();
        for (int c = 0; c < columns.size() && c < cells.length; c++) {
          Object value = row % 7 == 0 && c > 2 ? List.of(cells[c]) : cells[c];
          record.put(columns.get(c), cells[c].isEmpty() ? Optional.empty() : value);
        }
        record.put("more", List.of("a\"b", true, 12));
        record.put(row % 11 == 0 ? "deep" : "number", row % 11 == 0 ? Map.of("x", "y") : 1.5);
        lines.append(table.get(row).isBlank() ? "" : Json.line(record)).append('\n');
      }
      Files.writeString(folder.resolve("g_" + kind + ".jsonl"), lines);
      Files.delete(folder.resolve("g_" + kind + ".tsv"));
    }
    files = KgxFiles.at(folder).orElseThrow();
  }

  private void pack() throws IOException {
    for (var file : List.of(files.nodes(), files.edges())) {
      var path = file.orElseThrow().path().orElseThrow();
      try (var out = new GZIPOutputStream(Files.newOutputStream(Path.of(path + ".gz")))) {
        Files.copy(path, out);
      }
      Files.delete(path);
    }
    files = KgxFiles.at(folder).orElseThrow();
  }

  private Loaded many() {
    return new ManyReader(files, files.edges().orElseThrow(), RelationTable.PRINTED).read();
  }

  private Loaded each() {
    return new KgxReader(files, RelationTable.PRINTED).read();
  }

  @Test
  void idsThatAreWrittenAsOursAreReadAsTheyWere() throws IOException {
    Files.writeString(
        folder.resolve("g_nodes.tsv"), "id\tname\tcategory\nmoa:a%20b\tA\t\nmoa:x\tX\t\n");
    Files.writeString(
        folder.resolve("g_edges.tsv"),
        "subject\tpredicate\tobject\nmoa:a%20b\tbiolink:affects\tmoa:x\n");
    files = KgxFiles.at(folder).orElseThrow();
    var many = many().model().orElseThrow();
    var each = each().model().orElseThrow();

    assertThat(many.entities()).containsExactlyElementsOf(each.entities());
    assertThat(many.claims().get(0).source()).isEqualTo(EntityId.of("a b"));
    assertThat(each.claims().get(0).source()).isEqualTo(EntityId.of("a b"));
  }

  @Test
  void thingsAndClaimsAreTheSame() throws IOException {
    write(60, 700, 5);
    var many = many().model().orElseThrow();
    var each = each().model().orElseThrow();
    assertThat(many.entities()).containsExactlyInAnyOrderElementsOf(each.entities());
    assertThat(many.claims()).hasSameSizeAs(each.claims());
    for (int c = 0; c < each.claims().size(); c++) {
      var claim = each.claims().get(c);
      assertThat(many.claims().get(c).withId(claim.id())).isEqualTo(claim);
    }
    assertThat(many.claims()).extracting(c -> c.id()).doesNotHaveDuplicates();
  }

  @Test
  void linesOfJsonSayTheSame() throws IOException {
    write(60, 700, 5);
    asLines();
    var many = many();
    var each = each();
    var claims = each.model().orElseThrow().claims();
    assertThat(many.model().orElseThrow().entities())
        .containsExactlyInAnyOrderElementsOf(each.model().orElseThrow().entities());
    assertThat(many.model().orElseThrow().claims()).hasSameSizeAs(claims).isNotEmpty();
    for (int c = 0; c < claims.size(); c++) {
      var claim = claims.get(c);
      assertThat(many.model().orElseThrow().claims().get(c).withId(claim.id())).isEqualTo(claim);
    }
    assertThat(lines(many)).isNotEmpty().isEqualTo(lines(each));
    assertThat(many.diagnostics())
        .extracting(Diagnostic::message)
        .contains("left out: of all nodes of so large a graph: more (1)");
  }

  private static List<Integer> lines(Loaded loaded) {
    return loaded.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(d -> d.span().line())
        .toList();
  }

  @Test
  void damagedLinesOfJsonAreRefusedWhereTheyAreWhenEachIsMade() throws IOException {
    var random = new Random(17);
    for (int round = 0; round < 40; round++) {
      write(5, 30, round);
      asLines();
      var path = folder.resolve("g_edges.jsonl");
      var bytes = Files.readAllBytes(path);
      for (int wound = 0; wound < 12; wound++) {
        bytes[random.nextInt(bytes.length)] =
            (byte) "{}[]\":,\\ \u001f0e-tn\u00ff".charAt(random.nextInt(16));
      }
      Files.write(path, bytes);
      var many = many();
      var each = each();
      assertThat(many.model().orElseThrow().claims())
          .as("round %d", round)
          .extracting(c -> c.source() + " " + c.sign() + " " + c.target())
          .isEqualTo(
              each.model().orElseThrow().claims().stream()
                  .map(c -> c.source() + " " + c.sign() + " " + c.target())
                  .toList());
      Files.delete(path);
      Files.delete(folder.resolve("g_nodes.jsonl"));
    }
  }

  @Test
  void packedGraphsSayWhatActsOnWhatAndThatTheRestIsNotRead() throws IOException {
    for (boolean isTable : new boolean[] {true, false}) {
      write(40, 300, 12);
      if (!isTable) {
        asLines();
      }
      var whole = many().model().orElseThrow();
      pack();
      var packed = many();
      assertThat(packed.model().orElseThrow().claims())
          .extracting(c -> c.id() + " " + c.sign() + " " + c.relation())
          .isEqualTo(
              whole.claims().stream()
                  .map(c -> c.id() + " " + c.sign() + " " + c.relation())
                  .toList());
      assertThat(packed.diagnostics())
          .extracting(Diagnostic::message)
          .contains(
              "left out: publications, sources and annotations of the edges of so large a packed"
                  + " file");
      for (var file : List.of(files.nodes(), files.edges())) {
        Files.delete(file.orElseThrow().path().orElseThrow());
      }
    }
  }

  @Test
  void namesLookedUpTogetherHaveTheNumbersThatTheyHaveOneByOne() {
    var random = new Random(3);
    var together = new BytePool();
    var alone = new BytePool();
    var batch = new NameBatch();
    for (int round = 0; round < 60; round++) {
      var expected = new ArrayList<Integer>();
      while (batch.hasRoom()) {
        var name = new byte[1 + random.nextInt(20)];
        for (int i = 0; i < name.length; i++) {
          name[i] = (byte) random.nextInt(name.length < 4 ? 3 : 2);
        }
        expected.add(alone.intern(name, 0, name.length));
        batch.add(name, 0, name.length);
      }
      int count = batch.size();
      var numbers = batch.numbers(together);
      assertThat(Arrays.stream(numbers).limit(count).boxed().toList()).isEqualTo(expected);
    }
    assertThat(together.size()).isEqualTo(alone.size()).isGreaterThan(1000);
  }

  @Test
  void answersAreTheSame() throws IOException {
    write(40, 120, 6);
    var many = Moa.of(many().model().orElseThrow());
    var each = Moa.of(each().model().orElseThrow());
    for (int n = 0; n < 40; n++) {
      for (int m = 0; m < 40; m++) {
        var effect = many.effect("N:" + n, "N:" + m);
        assertThat(effect.verdict()).isEqualTo(each.effect("N:" + n, "N:" + m).verdict());
      }
    }
  }

  @Test
  void brokenRowsAreReportedAtTheSameLines() throws IOException {
    write(30, 300, 7);
    assertThat(many().diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(d -> d.span().line())
        .isNotEmpty()
        .containsExactlyElementsOf(
            each().diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.span().line())
                .toList());
  }

  @Test
  void namesAreFoundAndSharedLabelsToldApart() throws IOException {
    write(60, 50, 8);
    var many = many().model().orElseThrow();
    var each = each().model().orElseThrow();
    var resolved = Moa.of(many);
    assertThat(resolved.resolve("NAME 7").entities())
        .isEqualTo(Moa.of(each).resolve("NAME 7").entities());
    assertThat(resolved.resolve("nobody").entities()).isEmpty();
    var labels = Labels.of(many, "en");
    var expected = Labels.of(each, "en");
    for (var entity : each.entities()) {
      assertThat(labels.of(entity.id())).isEqualTo(expected.of(entity.id()));
    }
  }

  @Test
  void aFileThatWasChangedSinceSaysNothingFalse() throws IOException {
    write(30, 300, 9);
    var many = many().model().orElseThrow();
    var before = many.claims().stream().map(c -> c.source() + " " + c.sign()).toList();
    var fresh = many().model().orElseThrow();
    Files.writeString(folder.resolve("g_edges.tsv"), "subject\tpredicate\tobject\nX\tcauses\tY\n");
    assertThat(fresh.claims().stream().map(c -> c.source() + " " + c.sign())).isEqualTo(before);
    Files.delete(folder.resolve("g_edges.tsv"));
    assertThat(many().model()).isEmpty();
  }

  @Test
  void anIdLeadsToItsPlaceAndBack() throws IOException {
    write(50, 10, 10);
    var graph = MoaGraph.of(many().model().orElseThrow());
    for (int n = 0; n < graph.entityCount(); n++) {
      assertThat(graph.number(graph.entity(n).id())).isEqualTo(n);
    }
    assertThat(graph.entity(EntityId.of("N:99"))).isEmpty();
  }
}
