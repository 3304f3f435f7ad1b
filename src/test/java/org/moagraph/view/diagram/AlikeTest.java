package org.moagraph.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moagraph.model.Claim;
import org.moagraph.model.Context;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;

/** Things that do the same share a box, and no others. */
class AlikeTest {

  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private AlikeTest thing(EntityType type, String... labels) {
    for (var label : labels) {
      entities.add(Entity.of(EntityId.of(label), type, label));
    }
    return this;
  }

  private AlikeTest claim(String from, Relation relation, String... to) {
    for (var target : to) {
      claims.add(Claim.step(EntityId.of(from), relation, EntityId.of(target)));
    }
    return this;
  }

  private Diagram diagram(boolean together) {
    var model = Model.of(Header.of("m", "m"), entities, claims);
    var all = entities.stream().map(Entity::id).toList();
    var view =
        ViewSpec.builder("v", Text.of("v"))
            .include(new ViewSpec.Selection(all, List.of(), List.of(), List.of(), List.of()))
            .together(together)
            .build();
    return Diagrams.of(model, Optional.of(view), Showing.PLAIN);
  }

  private List<String> boxes() {
    return diagram(true).nodes().stream().map(Diagram.Node::label).toList();
  }

  private AlikeTest betaBlocker() {
    return thing(EntityType.DRUG, "timolol")
        .thing(EntityType.RECEPTOR, "Beta-1 adrenergic receptor", "Beta-2 adrenergic receptor")
        .thing(EntityType.PROCESS, "contraction")
        .claim("timolol", Relation.ANTAGONIZES, "Beta-1 adrenergic receptor")
        .claim("timolol", Relation.ANTAGONIZES, "Beta-2 adrenergic receptor")
        .claim("Beta-1 adrenergic receptor", Relation.INCREASES, "contraction")
        .claim("Beta-2 adrenergic receptor", Relation.INCREASES, "contraction");
  }

  @Test
  void receptorsThatDoTheSameShareABoxAndItsName() {
    var diagram = betaBlocker().diagram(true);
    assertThat(diagram.nodes())
        .extracting(Diagram.Node::label)
        .containsExactly("timolol", "Beta-1 and -2 adrenergic receptor", "contraction");
    assertThat(diagram.edges()).hasSize(2);
    assertThat(diagram.nodes().get(1).name())
        .isEqualTo("Beta-1 adrenergic receptor and Beta-2 adrenergic receptor");
    assertThat(diagram.description().text()).contains("Beta-2 adrenergic receptor");
  }

  @Test
  void withoutAWishEachHasItsOwn() {
    assertThat(betaBlocker().diagram(false).nodes()).hasSize(4);
  }

  @Test
  void anotherSignIsAnotherBox() {
    betaBlocker().claim("Beta-2 adrenergic receptor", Relation.DECREASES, "contraction");
    assertThat(boxes()).hasSize(4);
  }

  @Test
  void anotherKindIsAnotherBox() {
    thing(EntityType.DRUG, "drug")
        .thing(EntityType.RECEPTOR, "one")
        .thing(EntityType.ENZYME, "two")
        .claim("drug", Relation.INHIBITS, "one", "two");
    assertThat(boxes()).containsExactlyInAnyOrder("drug", "one", "two");
  }

  @Test
  void drugsNeverShareABox() {
    thing(EntityType.DRUG, "one", "two")
        .thing(EntityType.ENZYME, "enzyme")
        .claim("one", Relation.INHIBITS, "enzyme")
        .claim("two", Relation.INHIBITS, "enzyme");
    assertThat(boxes()).hasSize(3);
  }

  @Test
  void whatNothingIsClaimedOfStandsAlone() {
    thing(EntityType.PROTEIN, "one", "two");
    assertThat(boxes()).hasSize(2);
  }

  @Test
  void diseasesShareABoxOnlyWhereThereAreMany() {
    thing(EntityType.PROCESS, "inflammation");
    var diseases = IntStream.range(1, 6).mapToObj(i -> "D" + i).toArray(String[]::new);
    thing(EntityType.DISEASE, diseases).claim("inflammation", Relation.CAUSES, diseases);
    assertThat(boxes()).hasSize(6);
    thing(EntityType.DISEASE, "D6").claim("inflammation", Relation.CAUSES, "D6");
    assertThat(boxes()).containsExactly("inflammation", "D1, D2, D3 and 3 more");
  }

  @Test
  void symbolsStandForNamesThatAreTooLong() {
    var receptor =
        Entity.builder(EntityId.of("r"), EntityType.PROTEIN)
            .label(Text.of("Muscarinic acetylcholine receptor M3"))
            .xrefs(List.of(Curie.parse("UniProt:P20309").orElseThrow()))
            .build();
    entities.add(receptor);
    thing(EntityType.DRUG, "drug").claim("drug", Relation.INHIBITS, "r");
    var diagram = diagram(true);
    assertThat(diagram.node("r").orElseThrow().label()).isEqualTo("CHRM3");
    assertThat(diagram.node("r").orElseThrow().name()).isEqualTo(receptor.label().plain());
    assertThat(diagram.legend().names())
        .containsExactly("CHRM3 = Muscarinic acetylcholine receptor M3");
    assertThat(diagram(false).node("r").orElseThrow().label()).isEqualTo(receptor.label().plain());
  }

  @Test
  void namesThatAreTheSameAreCounted() {
    thing(EntityType.DRUG, "drug");
    for (var id : List.of("a", "b", "c")) {
      entities.add(Entity.of(EntityId.of(id), EntityType.PROTEIN, "Elongation factor G"));
      claim("drug", Relation.INHIBITS, id);
    }
    assertThat(boxes()).containsExactly("drug", "Elongation factor G (3)");
  }

  @Test
  void longNamesWithNothingInCommonAreCounted() {
    thing(EntityType.DRUG, "drug")
        .thing(
            EntityType.PROTEIN,
            "Penicillin-binding protein, transpeptidase",
            "Peptidoglycan D,D-transpeptidase MrdA")
        .claim("drug", Relation.INHIBITS, "Penicillin-binding protein, transpeptidase")
        .claim("drug", Relation.INHIBITS, "Peptidoglycan D,D-transpeptidase MrdA");
    assertThat(boxes())
        .containsExactly("drug", "Penicillin-binding protein, transpeptidase; 1 more");
  }

  @Test
  void anArrowThatStandsForSeveralHasNoPlaceOfOneOfThem() {
    thing(EntityType.PROCESS, "inflammation");
    for (int i = 1; i < 7; i++) {
      thing(EntityType.DISEASE, "D" + i);
      var context = Context.builder().place(Optional.of("organ " + i)).build();
      var step = Claim.step(EntityId.of("inflammation"), Relation.CAUSES, EntityId.of("D" + i));
      claims.add(step.toBuilder().context(context).build());
    }
    assertThat(diagram(true).description().text()).doesNotContain("organ");
    assertThat(diagram(false).description().text()).contains("organ 1", "organ 6");
  }
}
