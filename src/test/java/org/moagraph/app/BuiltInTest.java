package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.moagraph.io.Exporter;
import org.moagraph.io.Importer;
import org.moagraph.io.Source;
import org.moagraph.reason.Verdict;

class BuiltInTest {

  @Test
  void everyModelInTheFolderIsListed() throws IOException {
    try (var files = Files.list(Path.of("models"))) {
      assertThat(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".yaml"))
                  .map(f -> f.replace(".yaml", ""))
                  .sorted())
          .containsExactlyElementsOf(BundledModels.IDS.stream().sorted().toList());
    }
    for (var id : BundledModels.IDS) {
      assertThat(Moa.bundled(id).model().id()).isEqualTo(id);
    }
  }

  @Test
  void formatsAreListedUnderTheirOwnNames() {
    assertThat(Formats.allImporters().stream().map(Importer::format))
        .containsExactlyElementsOf(Formats.readable());
    assertThat(Formats.allExporters().stream().map(Exporter::format))
        .containsExactlyElementsOf(Formats.writable());
  }

  @Test
  void anEndingLeadsToTheFormatsThatKnowIt() {
    for (var importer : Formats.allImporters()) {
      for (var ending : importer.endings()) {
        var found = Formats.importerFor(new Source("x." + ending, new byte[0])).orElseThrow();
        assertThat(found.endings()).contains(ending);
      }
    }
    for (var exporter : Formats.allExporters()) {
      for (var ending : exporter.endings()) {
        assertThat(Formats.exporterFor("x." + ending).map(Exporter::format))
            .contains(exporter.format());
      }
    }
  }

  @Test
  void theEndingChoosesAndTheContentDecides() {
    var edges = new Source("x.tsv", "source\trelation\ttarget\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Formats.importerFor(edges).orElseThrow().format()).isEqualTo("tsv");
    var model = new Source("x.yaml", "moa: 1\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Formats.importerFor(model).orElseThrow().format()).isEqualTo("moa");
    assertThat(Formats.importerFor(new Source("x.doc", new byte[0]))).isEmpty();
  }

  @Test
  void theFrontDoorAnswersInTheNamesThatPeopleUse() {
    var ketamine = Moa.bundled("ketamine");
    assertThat(ketamine.effect("Spravato", "mTORC1").verdict()).isEqualTo(Verdict.INCREASES);
    assertThat(ketamine.downstream("rapamycin")).extracting(e -> e.to().value()).contains("mtorc1");
    assertThat(ketamine.upstream("mtorc1")).extracting(e -> e.from().value()).contains("rapamycin");
    assertThat(ketamine.draw("article")).contains("<svg ");
    assertThatThrownBy(() -> ketamine.entity("nobody")).hasMessageContaining("nobody");
  }

  @Test
  void whatTheFieldHasAndIsNotReadIsToldWithTheWayOut() {
    var bel = "SET DOCUMENT Name = \"x\"\n".getBytes(StandardCharsets.UTF_8);
    var owl =
        "<rdf:RDF xmlns:bp=\"http://www.biopax.org/release/biopax-level3.owl#\">"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Moa.read(new Source("x.bel", bel)).findings().toString())
        .contains("BEL script", "to_nodelink_file");
    assertThat(Moa.read(new Source("x.owl", owl)).findings().toString())
        .contains("BioPAX", "toSIF");
  }
}
