package org.moagraph.io.kgx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.FilesExporter;
import org.moagraph.io.Losses;
import org.moagraph.io.RelationTable;
import org.moagraph.io.SampleModels;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;

/** What is written as KGX is read back equal but for what is counted. */
class KgxRoundTripTest {

  record Way(FilesExporter exporter, Model model) {
    @Override
    public String toString() {
      return exporter.format() + " " + model.id();
    }
  }

  static Stream<Way> ways() {
    var models = new ArrayList<Model>();
    BundledModels.IDS.forEach(id -> models.add(Moa.bundled(id).model()));
    models.add(SampleModels.rich());
    return models.stream()
        .flatMap(
            m ->
                Stream.of(
                    new Way(KgxExporter.ofTables(), m), new Way(KgxExporter.ofJsonLines(), m)));
  }

  private static Model back(FilesExporter.Written written) {
    var nodes = written.files().get(0);
    var edges = written.files().get(1);
    var source =
        new Source(
            edges.name(),
            edges.bytes(),
            RelationTable.PRINTED,
            name ->
                name.equals(nodes.name())
                    ? java.util.Optional.of(nodes.bytes())
                    : java.util.Optional.empty());
    var loaded = new KgxImporter().read(source).get(0);
    assertThat(loaded.diagnostics()).noneMatch(Diagnostic::isError);
    return loaded.model().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void thingsAndClaimsComeBackEqualButForWhatIsCounted(Way way) {
    var written = way.exporter().write(way.model(), "m_");
    var back = back(written);
    var lost = written.losses().stream().map(Diagnostic::message).toList();
    boolean isWhole = lost.stream().noneMatch(l -> l.contains("white space or bar"));
    var entities = way.model().entities().stream().map(KgxRoundTripTest::bare).toList();
    var claims = way.model().claims().stream().map(KgxRoundTripTest::bare).toList();
    assertThat(back.claims()).hasSameSizeAs(claims);
    for (int i = 0; i < claims.size(); i++) {
      assertThat(back.claims().get(i).sign()).isEqualTo(claims.get(i).sign());
      assertThat(back.claims().get(i).relation()).isEqualTo(claims.get(i).relation());
    }
    if (isWhole) {
      assertThat(back.entities()).isEqualTo(entities);
      assertThat(back.claims()).isEqualTo(claims);
    }
  }

  private static Entity bare(Entity entity) {
    return entity.toBuilder().compartment(java.util.Optional.empty()).build();
  }

  private static Claim bare(Claim claim) {
    return claim.toBuilder().hypotheses(List.of()).build();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyLossIsNamed(Way way) throws IOException {
    var written = way.exporter().write(way.model(), "m_");
    var expected = new Losses(way.model());
    expected.addModel(way.model(), List.of());
    assertThat(written.losses()).containsAll(expected.notes());
  }

  /** What KGX itself takes for a CURIE; it refuses nodes that have none. */
  @Test
  void idsAreCuriesAndHostileOnesComeBack() {
    for (var id :
        List.of("plain", "CHEBI:1", "moa:x", "a b", "x/y", "100%", "a:b:c", "%24", "\u03b2")) {
      var written = NodeIds.written(id);

      assertThat(written).matches("[^ <()>:]*:[^/ :]+");
      assertThat(NodeIds.read(written)).isEqualTo(id);
    }
    assertThat(NodeIds.read("moa:%24%5C%ZZ")).isEqualTo("$\\%ZZ");
    assertThat(NodeIds.read("moa:")).isEqualTo("moa:");
  }

  /** A publication of KGX is a CURIE; a textbook stands with all evidence in a column of ours. */
  @Test
  void citationsInWordsAreNoPublications() {
    for (var model : BundledModels.IDS) {
      var edges = KgxExporter.ofTables().write(Moa.bundled(model).model(), "g").files().get(1);
      var rows = new String(edges.bytes(), StandardCharsets.UTF_8).lines().toList();
      int column = List.of(rows.get(0).split("\t", -1)).indexOf("publications");
      for (var row : rows.subList(1, rows.size())) {
        for (var publication : row.split("\t", -1)[column].split("\\|")) {
          assertThat(publication).matches("(PMID:\\d+|doi:10\\..*|)");
        }
      }
    }
  }
}
