package org.moagraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.model.EntityType.CELL;
import static org.moagraph.model.EntityType.CELLULAR_COMPONENT;
import static org.moagraph.model.EntityType.DISEASE;
import static org.moagraph.model.EntityType.DRUG;
import static org.moagraph.model.EntityType.ORGANISM;
import static org.moagraph.model.EntityType.PROCESS;
import static org.moagraph.model.EntityType.PROTEIN;
import static org.moagraph.model.EntityType.REGION;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.app.Renderers;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.model.Claim;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.render.text.TextStyle;

/** What is only a place of other things becomes their place, and nothing is claimed anew. */
class FoldedPlacesTest {

  private static Record skin() {
    return new Record("R1")
        .thing(DRUG, "drug")
        .thing(PROCESS, "inflammation")
        .thing(REGION, "skin")
        .thing(DISEASE, "rash")
        .link("drug", "decreases activity of", "inflammation")
        .link("inflammation", "located in", "skin")
        .link("skin", "location of", "rash")
        .lowers("drug", "rash");
  }

  private static List<String> steps(Model model) {
    return model.claims().stream()
        .map(c -> c.source() + " " + c.phrase() + " " + c.target())
        .toList();
  }

  private static Optional<String> place(Model model, String entity) {
    return model.entities().stream()
        .filter(e -> e.id().value().equals(entity))
        .findFirst()
        .orElseThrow()
        .compartment();
  }

  private static Model folded(Record record) {
    return FoldedPlaces.of(List.of(record.model())).get(0);
  }

  @Test
  void whatIsInAPlaceLeadsToWhatThePlaceLeadsTo() {
    var model = folded(skin());
    assertThat(steps(model))
        .containsExactly("drug decreases activity of inflammation", "inflammation leads to rash");
    assertThat(place(model, "inflammation")).contains("skin");
    assertThat(place(model, "rash")).isEmpty();
    assertThat(model.compartments()).extracting(c -> c.label().plain()).containsExactly("skin");
    Claim through = model.claims().get(1);
    assertThat(through.sign()).isEqualTo(Sign.PLUS);
    assertThat(through.context().place()).contains("skin");
    assertThat(through.evidence())
        .as("the references of both links")
        .extracting(e -> e.citation().key())
        .containsExactly("R1 1", "R1 2");
  }

  @Test
  void placesInPlacesLieInEachOther() {
    var model =
        folded(
            new Record("R1")
                .thing(DRUG, "drug")
                .thing(PROTEIN, "pump")
                .thing(CELLULAR_COMPONENT, "membrane")
                .thing(CELL, "parietal cell")
                .thing(DISEASE, "ulcer")
                .link("drug", "decreases activity of", "pump")
                .link("pump", "located in", "membrane")
                .link("membrane", "part of", "parietal cell")
                .link("parietal cell", "positively correlated with", "ulcer")
                .lowers("drug", "ulcer"));
    assertThat(steps(model)).last().isEqualTo("pump positively correlated with ulcer");
    assertThat(place(model, "pump")).contains("membrane");
    assertThat(model.compartments().get(0).parent()).contains("parietal cell");
  }

  @Test
  void aPlaceThatIsActedOnStays() {
    var record =
        skin().thing(PROTEIN, "enzyme").link("enzyme", "decreases abundance of", "skin").model();
    assertThat(FoldedPlaces.of(List.of(record))).containsExactly(record);
  }

  @Test
  void aPlaceFromWhichNothingFollowsStays() {
    var record =
        new Record("R1")
            .thing(PROCESS, "inflammation")
            .thing(REGION, "skin")
            .link("inflammation", "located in", "skin")
            .model();
    assertThat(FoldedPlaces.of(List.of(record))).containsExactly(record);
  }

  @Test
  void aDrugIsNotDrawnIntoWhatItIsFoundIn() {
    var record =
        new Record("R1")
            .thing(DRUG, "drug")
            .thing(REGION, "gut")
            .thing(DISEASE, "pain")
            .link("drug", "located in", "gut")
            .link("gut", "location of", "pain")
            .model();
    assertThat(FoldedPlaces.of(List.of(record))).containsExactly(record);
  }

  @Test
  void aPlaceThatAnotherRecordNeedsAsAThingStaysInAll() {
    var other =
        new Record("R2")
            .thing(DRUG, "drug")
            .thing(REGION, "skin")
            .link("drug", "decreases activity of", "skin")
            .model();
    var record = skin().model();
    assertThat(FoldedPlaces.of(List.of(record, other))).containsExactly(record, other);
  }

  @Test
  void noRecordSaysWhatNoneOfThemDoes() {
    var records = List.of(bacterium("R1", "wall", "cough"), bacterium("R2", "ribosome", "fever"));
    var merged = MergedModels.of(records).model();
    assertThat(steps(merged))
        .contains("wall causes cough", "ribosome causes fever")
        .doesNotContain("wall causes fever", "ribosome causes cough");
  }

  @Test
  void whatAPlaceDoesIsToldToBeDoneByIt() throws IOException {
    var merged = MergedModels.ofDrug(List.of(bacterium("R1", "wall", "cough")));
    var text = new StringBuilder();
    Renderers.answers("text", "en", new TextStyle(false, false, Integer.MAX_VALUE))
        .orElseThrow()
        .render(Moa.of(merged).tell(), text);
    assertThat(text.toString()).containsIgnoringCase("causes cough (by way of bacteria)");
    assertThat(folded(skin()).claims()).allMatch(c -> c.byWayOf().isEmpty());
  }

  private static Model bacterium(String id, String process, String disease) {
    return new Record(id)
        .thing(DRUG, "drug")
        .thing(PROCESS, process)
        .thing(ORGANISM, "bacteria")
        .thing(DISEASE, disease)
        .link("drug", "negatively regulates", process)
        .link(process, "occurs in", "bacteria")
        .link("bacteria", "causes", disease)
        .lowers("drug", disease)
        .model();
  }

  @Test
  void whatIsInTwoPlacesIsDrawnInNeither() {
    var elsewhere =
        new Record("R2")
            .thing(PROCESS, "inflammation")
            .thing(REGION, "lung")
            .thing(DISEASE, "asthma")
            .link("inflammation", "located in", "lung")
            .link("lung", "location of", "asthma")
            .model();
    var merged = MergedModels.of(List.of(skin().model(), elsewhere)).model();
    assertThat(place(merged, "inflammation")).isEmpty();
    assertThat(merged.claims())
        .filteredOn(c -> c.phrase().equals("leads to"))
        .extracting(c -> c.context().place().orElse(""))
        .containsExactly("skin", "lung");
  }

  @Test
  void noRecordComesOutOtherwise() throws IOException {
    int folded = 0;
    for (Loaded loaded : Moa.read(SharedData.source("drugmechdb-half.yaml")).results()) {
      var model = loaded.model().orElseThrow();
      var after = FoldedPlaces.of(List.of(model)).get(0);
      folded += after.entities().size() < model.entities().size() ? 1 : 0;
      for (var expected : model.expectations()) {
        assertThat(verdict(after, expected)).as(model.id()).isEqualTo(verdict(model, expected));
      }
    }
    assertThat(folded).isGreaterThan(500);
  }

  private static Verdict verdict(Model model, Expectation expected) {
    var query = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT);
    return query.bare(MoaGraph.of(model)).verdict();
  }
}
