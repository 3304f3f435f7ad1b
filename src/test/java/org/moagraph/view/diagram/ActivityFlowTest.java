package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moagraph.app.Moa;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.words.Language;

/** What a model becomes in SBGN Activity Flow. */
class ActivityFlowTest {

  private static final Showing AF = Showing.PLAIN.withNotation(Notation.SBGN_AF);

  private static Diagram drawn(Model model) {
    return Diagrams.of(model, Optional.empty(), AF);
  }

  private static Diagram.Node node(Diagram diagram, String id) {
    return diagram.node(id).orElseThrow();
  }

  private static Mechanisms drugOn(EntityType type) {
    return new Mechanisms()
        .entity("drug", EntityType.DRUG, "Drug", "")
        .entity("target", type, "Target", "")
        .entity("outcome", EntityType.OUTCOME, "Outcome", "")
        .step("drug", Relation.INHIBITS, "target")
        .step("target", Relation.INCREASES, "outcome");
  }

  @Test
  void drugsArePerturbationsAndOutcomesPhenotypes() {
    Diagram diagram = drawn(drugOn(EntityType.KINASE).model("m"));

    assertThat(diagram.nodes())
        .extracting(Diagram.Node::kind)
        .containsExactly(NodeKind.ACTIVITY, NodeKind.ACTIVITY, NodeKind.PHENOTYPE);
    assertThat(node(diagram, "drug").unit())
        .contains(new Diagram.Unit(Material.PERTURBATION, "drug"));
    assertThat(node(diagram, "target").unit())
        .contains(new Diagram.Unit(Material.MACROMOLECULE, "kinase"));
    assertThat(diagram.notation()).isEqualTo(Notation.SBGN_AF);
  }

  @Test
  void aPhenotypeThatActsIsDrawnAsAnActivity() {
    Model model =
        drugOn(EntityType.PROTEIN).step("outcome", Relation.DECREASES, "target").model("m");

    assertThat(node(drawn(model), "outcome").kind()).isEqualTo(NodeKind.ACTIVITY);
    assertThat(node(drawn(model), "outcome").unit()).isEmpty();
  }

  @Test
  void aPhenotypeThatIsNeededActsToo() {
    Model model =
        drugOn(EntityType.PROTEIN).step("target", Relation.REQUIRES, "outcome").model("m");

    assertThat(node(drawn(model), "outcome").kind()).isEqualTo(NodeKind.ACTIVITY);
  }

  @Test
  void aDrugThatIsActedOnIsNoPerturbation() {
    Model model = drugOn(EntityType.ENZYME).step("target", Relation.DEGRADES, "drug").model("m");

    assertThat(node(drawn(model), "drug").unit())
        .contains(new Diagram.Unit(Material.UNSPECIFIED_ENTITY, "drug"));
  }

  @Test
  void whatHasNoArcIsLeftOutAndCounted() {
    Model model =
        drugOn(EntityType.PROTEIN)
            .entity("whole", EntityType.COMPLEX, "Whole", "")
            .step("target", Relation.PART_OF, "whole")
            .model("m");

    Diagram diagram = drawn(model);

    assertThat(diagram.edges()).hasSize(2);
    assertThat(diagram.node("whole")).isPresent();
    assertThat(diagram.legend().losses()).containsExactly(new Legend.Loss("part of", 1));
    assertThat(diagram.description().text()).contains("2 steps").doesNotContain("part of");
  }

  @Test
  void certaintyIsToldButNotDrawn() {
    Diagram diagram = drawn(Mechanisms.interneuron());

    assertThat(diagram.edges())
        .allMatch(e -> e.certainty().isSolid() && !e.observation() && e.verb().isEmpty());
    assertThat(diagram.legend().certainties()).isEmpty();
    assertThat(diagram.legend().unshown(Language.of("en")))
        .get()
        .asString()
        .contains("putative", "disputed (1)");
    assertThat(diagram.description().text()).contains("BDNF release activates mTORC1 (disputed).");
  }

  @Test
  void theTextbookLosesNothing() {
    Diagram diagram = Diagrams.of(Mechanisms.interneuron(), Optional.empty(), Showing.PLAIN);

    assertThat(diagram.legend().losses()).isEmpty();
    assertThat(diagram.nodes()).allMatch(n -> n.unit().isEmpty());
  }

  @Test
  void theOnlyFramesAreCompartments() {
    Model model = Moa.bundled("ketamine").model();

    Diagram diagram = Diagrams.of(model, model.view("time"), AF);

    assertThat(diagram.regions())
        .isNotEmpty()
        .allMatch(r -> r.kind() == RegionKind.COMPARTMENT)
        .allMatch(r -> model.compartments().stream().anyMatch(c -> c.id().equals(r.id())));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void everyKindOfThingHasAGlyph(EntityType type) {
    assertThat(NodeKind.values())
        .filteredOn(k -> k.isOf(Notation.SBGN_AF))
        .extracting(NodeKind::label)
        .contains(type.sbgn());
    assertThat(type.sbgnEntity().map(Material::named)).isNotEqualTo(Optional.of(Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void arcsAreThoseOfTheVocabulary(Relation relation) {
    Model model =
        new Mechanisms()
            .entity("a", EntityType.PROTEIN, "A", "")
            .entity("b", EntityType.PROTEIN, "B", "")
            .step("a", relation, "b")
            .model("m");

    assertThat(Influence.of(model.claims().get(0), Notation.SBGN_AF).arc())
        .isEqualTo(relation.sbgn());
  }
}
