package org.moagraph.io.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.EntityId;
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
