package org.moagraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.model.EntityType.CHANNEL;
import static org.moagraph.model.EntityType.DISEASE;
import static org.moagraph.model.EntityType.DRUG;
import static org.moagraph.model.EntityType.ENTITY;
import static org.moagraph.model.EntityType.ENZYME;
import static org.moagraph.model.EntityType.ION;
import static org.moagraph.model.EntityType.KINASE;
import static org.moagraph.model.EntityType.METABOLITE;
import static org.moagraph.model.EntityType.PROCESS;
import static org.moagraph.model.EntityType.RECEPTOR;
import static org.moagraph.model.EntityType.SMALL_MOLECULE;
import static org.moagraph.model.EntityType.TRANSPORTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationFitTest {

  @Test
  void ordinaryPharmacologyFits() {
    assertFits(Relation.ANTAGONIZES, DRUG, RECEPTOR);
    assertFits(Relation.AGONIZES, SMALL_MOLECULE, RECEPTOR);
    assertFits(Relation.ANTAGONIZES, DRUG, KINASE);
    assertFits(Relation.BLOCKS, ION, RECEPTOR);
    assertFits(Relation.OPENS, DRUG, CHANNEL);
    assertFits(Relation.INHIBITS_UPTAKE_BY, DRUG, TRANSPORTER);
    assertFits(Relation.IS_METABOLIZED_TO, DRUG, METABOLITE);
    assertFits(Relation.IS_METABOLIZED_TO, METABOLITE, DRUG);
    assertFits(Relation.TREATS, DRUG, DISEASE);
    assertFits(Relation.INHIBITS, DRUG, PROCESS);
  }

  @Test
  void whatPharmacologyRulesOutDoesNot() {
    assertMisfit(Relation.INHIBITS_UPTAKE_BY, DRUG, ENZYME, false);
    assertMisfit(Relation.IS_METABOLIZED_TO, DRUG, RECEPTOR, false);
    assertMisfit(Relation.AGONIZES, PROCESS, RECEPTOR, true);
    assertMisfit(Relation.ANTAGONIZES, DRUG, PROCESS, false);
    assertMisfit(Relation.OPENS, DRUG, DISEASE, false);
    assertMisfit(Relation.ACTIVATES_BY_PHOSPHORYLATION, KINASE, PROCESS, false);
    assertMisfit(Relation.TREATS, DRUG, RECEPTOR, false);
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void entitiesOfNoKnownTypeFitEverywhere(Relation relation) {
    assertFits(relation, ENTITY, ENTITY);
  }

  @Test
  void aMisfitSaysWhatWouldFit() {
    var misfit = RelationFit.misfit(Relation.INHIBITS_UPTAKE_BY, DRUG, KINASE).orElseThrow();
    assertThat(misfit.message())
        .isEqualTo("\"inhibits uptake by\" does not fit a target of type \"kinase\"");
    assertThat(misfit.help()).isEqualTo("the type of its target can be: transporter");
  }

  private static void assertFits(Relation relation, EntityType source, EntityType target) {
    assertThat(RelationFit.misfit(relation, source, target)).isEmpty();
  }

  private static void assertMisfit(
      Relation relation, EntityType source, EntityType target, boolean isSource) {
    assertThat(RelationFit.misfit(relation, source, target))
        .hasValueSatisfying(m -> assertThat(m.isSource()).isEqualTo(isSource));
  }
}
