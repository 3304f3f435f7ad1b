package org.moagraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Expectation;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Text;

class ExpectedEffectCheckTest {

  private static final EntityId A = EntityId.of("a");
  private static final EntityId B = EntityId.of("b");
  private static final EntityId C = EntityId.of("c");

  @Test
  void anEffectAsExpectedIsNoFinding() {
    assertThat(find(step(A, Relation.INCREASES, B), step(B, Relation.INCREASES, C))).isEmpty();
  }

  @Test
  void theOppositeEffectNamesItsRoute() {
    var found = find(step(A, Relation.INCREASES, B), step(B, Relation.DECREASES, C));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).part()).isEqualTo(PartId.expectation(0));
    assertThat(found.get(0).message())
        .isEqualTo("the effect of \"a\" on \"c\" is \"decreases\", not \"increases\"");
    assertThat(found.get(0).notes()).containsExactly("the route against it: a -> b -| c");
  }

  @Test
  void anAmbiguousEffectNamesOnlyTheRouteAgainstIt() {
    var found =
        find(
            step(A, Relation.INCREASES, C),
            step(A, Relation.INCREASES, B),
            step(B, Relation.DECREASES, C));
    assertThat(found.get(0).message()).contains("is \"ambiguous\"");
    assertThat(found.get(0).notes()).containsExactly("the route against it: a -> b -| c");
  }

  @Test
  void anUnknownEffectNamesTheClaimWithoutASign() {
    var found = find(step(A, Relation.BINDS, B), step(B, Relation.INCREASES, C));
    assertThat(found.get(0).message()).contains("is \"unknown\"");
    assertThat(found.get(0).notes()).containsExactly("no known sign: \"a-binds-b\"");
  }

  @Test
  void aMissingLinkIsNamedFromBothSides() {
    var found = find(step(A, Relation.INCREASES, B));
    assertThat(found.get(0).message()).contains("is \"none\"");
    assertThat(found.get(0).notes())
        .containsExactly(
            "a link is missing between what \"a\" reaches last: b",
            "and what comes first before \"c\": c");
  }

  @Test
  void aDisputedLinkIsNamed() {
    var found =
        find(
            step(A, Relation.INCREASES, B),
            claim(B, Relation.INCREASES, C, Status.DISPUTED, List.of()));
    assertThat(found.get(0).notes())
        .containsExactly("only a disputed claim would join them: a -> b -> c");
  }

  @Test
  void hypothesesThatPartAreListed() {
    var found =
        find(
            claim(A, Relation.INCREASES, C, Status.SUPPORTED, List.of(HypothesisId.of("up"))),
            claim(A, Relation.DECREASES, C, Status.SUPPORTED, List.of(HypothesisId.of("down"))));
    assertThat(found.get(0).notes()).contains("by hypothesis: up: increases, down: decreases");
  }

  @Test
  void linksOfDifferentHypothesesDoNotAddUp() {
    var found =
        find(
            claim(A, Relation.INCREASES, B, Status.SUPPORTED, List.of(HypothesisId.of("up"))),
            claim(B, Relation.INCREASES, C, Status.SUPPORTED, List.of(HypothesisId.of("down"))));
    assertThat(found.get(0).notes())
        .containsExactly("no one hypothesis accepts all claims of a route between them");
  }

  private static List<Finding> find(Claim... claims) {
    var model =
        new Model(
            Header.of("m", "M"),
            List.of(new Expectation(A, C, Sign.PLUS)),
            List.of(),
            List.of(
                Entity.of(A, EntityType.DRUG, "a"),
                Entity.of(B, EntityType.PROTEIN, "b"),
                Entity.of(C, EntityType.OUTCOME, "c")),
            List.of(hypothesis("up"), hypothesis("down")),
            Arrays.asList(claims),
            List.of(),
            List.of());
    return new ExpectedEffectCheck().find(MoaGraph.of(model));
  }

  private static Hypothesis hypothesis(String id) {
    return Hypothesis.of(HypothesisId.of(id), Text.of(id));
  }

  private static Claim step(EntityId source, Relation relation, EntityId target) {
    return Claim.step(source, relation, target);
  }

  private static Claim claim(
      EntityId source,
      Relation relation,
      EntityId target,
      Status status,
      List<HypothesisId> hypotheses) {
    return Claim.step(source, relation, target).toBuilder()
        .status(status)
        .hypotheses(hypotheses)
        .build();
  }
}
