package org.moagraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.model.EntityType.DISEASE;
import static org.moagraph.model.EntityType.DRUG;
import static org.moagraph.model.EntityType.PROTEIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.io.Source;
import org.moagraph.io.yaml.YamlExporter;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Selected;

/** The records of one drug as one model that a reader can look at. */
class MergedModelsTest {

  private static Model record(String id, String target, String disease) {
    return new Record(id)
        .thing(DRUG, "drug")
        .thing(PROTEIN, target)
        .thing(DISEASE, disease)
        .link("drug", "decreases activity of", target)
        .link(target, "causes", disease)
        .lowers("drug", disease)
        .model();
  }

  private static List<String> shown(Model model, String view) {
    var spec = model.view(view).orElseThrow();
    return Selected.by(model, spec).entities().stream().map(e -> e.id().value()).toList();
  }

  @Test
  void thereIsAViewOfAllAndOneForEachIndicationAndTarget() {
    var model =
        MergedModels.ofDrug(
            List.of(record("R1", "kinase", "cough"), record("R2", "channel", "fever")));
    assertThat(model.views())
        .extracting(ViewSpec::id)
        .containsExactly("overview", "in-cough", "in-fever", "by-kinase", "by-channel");
    assertThat(shown(model, "overview")).hasSize(5);
    assertThat(shown(model, "in-fever")).containsExactly("drug", "channel", "fever");
    assertThat(shown(model, "by-kinase")).containsExactly("drug", "kinase", "cough");
    assertThat(model.header().title().plain()).isEqualTo("drug in cough, fever");
  }

  @Test
  void oneIndicationByOneTargetNeedsOneView() {
    var model = MergedModels.ofDrug(List.of(record("R1", "kinase", "cough")));
    assertThat(model.views()).extracting(ViewSpec::id).containsExactly("overview");
    assertThat(model.id()).isEqualTo("R1");
  }

  @Test
  void whatTwoSayAlikeIsSaidOnceWithTheEvidenceOfBoth() {
    var merged =
        MergedModels.of(List.of(record("R1", "kinase", "cough"), record("R2", "kinase", "fever")))
            .model();
    assertThat(merged.claims())
        .extracting(c -> c.source() + " " + c.target())
        .containsExactly("drug kinase", "kinase cough", "kinase fever");
    assertThat(merged.claims().get(0).evidence())
        .extracting(e -> e.citation().key())
        .containsExactly("R1 0", "R2 0");
  }

  @Test
  void whatIsMergedCanBeWrittenAndReadBack() {
    var merged =
        MergedModels.ofDrug(
            List.of(record("R1", "kinase", "cough"), record("R2", "channel", "fever")));
    var text = new YamlExporter().write(merged).bytes();
    var read = Moa.read(new Source("drug.yaml", text)).results().get(0).model().orElseThrow();
    assertThat(read.views()).isEqualTo(merged.views());
    assertThat(read.claims()).hasSameSizeAs(merged.claims());
  }
}
