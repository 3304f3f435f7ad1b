package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Sketch.lines;
import static org.moagraph.reason.Sketch.steps;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Models;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.query.PathsQuery;

/** What must-pass entities, smallest blocks, loops, comparisons and merging mean. */
class StructureTest {

  private static EntityId id(String name) {
    return EntityId.of(name);
  }

  private static Mediators mediators(Sketch model, String from, String to) {
    return new MediatorsQuery(id(from), id(to), Filter.DEFAULT).run(model.graph());
  }

  private static Blocks.Sets blocks(Sketch model, String from, String to) {
    return new BlocksQuery(id(from), id(to), 100, Filter.DEFAULT).run(model.graph()).all();
  }

  private static List<String> sets(Blocks.Sets blocks) {
    return blocks.cuts().stream().map(c -> c.entities().toString()).toList();
  }

  @Test
  void mediatorsLieOnEveryRouteInTheOrderOfTheWay() {
    var model = steps("z + m", "m + b", "m + c", "b + a", "c - a", "a + y");
    assertThat(mediators(model, "z", "y").all()).containsExactly(id("m"), id("a"));
  }

  @Test
  void withoutARouteThereAreNoMediators() {
    var answer = mediators(steps("a + b", "c + d"), "a", "d");
    assertThat(answer.connected()).isFalse();
    assertThat(answer.all()).isEmpty();
  }

  @Test
  void aMediatorOfAllHypothesesIsOneOfEach() {
    var model = steps("m + y").under("h1", "x + b", "b + m").under("h2", "x + c", "c + m");
    var answer = mediators(model, "x", "y");
    assertThat(answer.all()).containsExactly(id("m"));
    assertThat(answer.byHypothesis().get(HypothesisId.of("h1"))).containsExactly(id("b"), id("m"));
  }

  @Test
  void blocksListEverySmallestSet() {
    var model = steps("x + a", "x + b", "a + c", "b + d", "c + y", "d + y", "y + z");
    assertThat(sets(blocks(model, "x", "y")))
        .containsExactly("[a, b]", "[a, d]", "[b, c]", "[c, d]");
    assertThat(sets(blocks(model, "x", "z"))).containsExactly("[y]");
  }

  @Test
  void blocksNameTheDrugsThatHitThem() {
    var model = steps("x + a", "a + y", "some-drug - a", "other-drug + a");
    var cut = blocks(model, "x", "y").cuts().get(0);
    assertThat(cut.drugs().get(id("a"))).containsExactly(id("some-drug"));
  }

  @Test
  void aDirectClaimCannotBeBlockedInBetween() {
    var direct = blocks(steps("x + y", "x + a", "a + y"), "x", "y");
    assertThat(direct.cuts()).isEmpty();
    assertThat(direct.absence()).contains(Blocks.NoSets.DIRECT);
  }

  @Test
  void aDirectClaimOfOneHypothesisLeavesNoBlockForAll() {
    var model = new Sketch().under("h1", "x + a", "a + y").under("h2", "x + y");
    assertThat(blocks(model, "x", "y").absence()).contains(Blocks.NoSets.DIRECT);
  }

  @Test
  void whereThereIsNoRouteThereIsNothingToBlock() {
    assertThat(blocks(steps("x + a", "b + y"), "x", "y").absence())
        .contains(Blocks.NoSets.NO_ROUTE);
  }

  @Test
  void blocksSayWhenMoreWereFoundThanAskedFor() {
    var model = steps("x + a", "a + b", "b + y");
    var one = new BlocksQuery(id("x"), id("y"), 1, Filter.DEFAULT).run(model.graph()).all();
    assertThat(one.cuts()).hasSize(1);
    assertThat(one.complete()).isFalse();
  }

  @Test
  void loopsStartAtTheirFirstMemberAndCarryTheirSign() {
    var model = steps("b + c", "c - a", "a + b", "c + c");
    var loops = new LoopsQuery(8, 100, Filter.DEFAULT).run(model.graph()).loops();
    assertThat(loops).extracting(l -> l.members().toString()).containsExactly("[c]", "[a, b, c]");
    assertThat(loops).extracting(Loop::sign).containsExactly(Sign.PLUS, Sign.MINUS);
    assertThat(loops).extracting(Loop::kind).containsExactly("self-reinforcing", "self-limiting");
  }

  @Test
  void loopsLongerThanAskedForAreLeftOut() {
    var model = steps("a + b", "b + c", "c + a");
    assertThat(new LoopsQuery(2, 100, Filter.DEFAULT).run(model.graph()).loops()).isEmpty();
    assertThat(new LoopsQuery(3, 100, Filter.DEFAULT).run(model.graph()).loops()).hasSize(1);
  }

  @Test
  void aLoopAcrossHypothesesIsNone() {
    var model = new Sketch().under("h1", "a + b").under("h2", "b + a");
    assertThat(new LoopsQuery(8, 100, Filter.DEFAULT).run(model.graph()).loops()).isEmpty();
  }

  @Test
  void pathsTellWhichHypothesesAcceptThem() {
    var model = steps("b + c").under("h1", "a + b").under("h2", "a - c");
    var routes =
        new PathsQuery(id("a"), id("c"), 10, 10, Filter.DEFAULT).run(model.graph()).routes();
    assertThat(routes)
        .extracting(r -> lines(r.claims()) + " " + r.sign().symbol() + " " + r.hypotheses())
        .containsExactly("[a - c] - [h2]", "[a + b, b + c] + [h1]");
  }

  @Test
  void aPairOfBothSignsIsADirectConflict() {
    var model = steps("a - b").in("mouse", "a + b");
    var conflict = new ConflictsQuery(Filter.DEFAULT).run(model.graph()).direct().get(0);
    assertThat(lines(conflict.raises())).containsExactly("a + b");
    assertThat(lines(conflict.lowers())).containsExactly("a - b");
    assertThat(conflict.differs()).containsExactly("organism");
  }

  @Test
  void comparedHypothesesShareAndPart() {
    var model =
        new Sketch()
            .under("h1", "a + b")
            .under("h2", "a + c")
            .under("shared", "x + y")
            .including("h1", "shared")
            .including("h2", "shared");
    var compared =
        new CompareQuery(HypothesisId.of("h1"), HypothesisId.of("h2"), Filter.DEFAULT)
            .run(model.graph());
    assertThat(lines(compared.shared())).containsExactly("x + y");
    assertThat(lines(compared.onlyA())).containsExactly("a + b");
    assertThat(compared.entitiesB()).containsExactly(id("c"));
  }

  // Merging.

  @Test
  void mergedModelsAnswerAcrossTheirBorder() {
    var merged = Models.merge(List.of(steps("a + b").model(), steps("b - c").model())).model();
    assertThat(new EffectQuery(id("a"), id("c"), Filter.DEFAULT).run(MoaGraph.of(merged)).verdict())
        .isEqualTo(Verdict.DECREASES);
  }

  @Test
  void mergingKeepsAllClaimsUnderIdsOfTheirOwn() {
    var one = named("one", Relation.INCREASES, EntityType.PROTEIN, "First");
    var two = named("two", Relation.DECREASES, EntityType.PROTEIN, "Second");
    var merged = Models.merge(List.of(one, two));
    assertThat(merged.model().claims())
        .extracting(c -> c.id().value())
        .containsExactly("c", "two:c");
    assertThat(merged.model().entities())
        .extracting(e -> e.label().plain())
        .containsExactly("First", "First");
    assertThat(merged.notes()).isEmpty();
    assertThat(
            new EffectQuery(id("a"), id("b"), Filter.DEFAULT)
                .run(MoaGraph.of(merged.model()))
                .verdict())
        .isEqualTo(Verdict.AMBIGUOUS);
  }

  @Test
  void aClashOfTypesIsNoted() {
    var one = named("one", Relation.INCREASES, EntityType.PROTEIN, "First");
    var two = named("two", Relation.INCREASES, EntityType.GENE, "Second");
    var merged = Models.merge(List.of(one, two));
    assertThat(merged.notes())
        .hasSize(2)
        .allMatch(n -> n.contains("protein") && n.contains("gene"));
    assertThat(merged.model().entities()).extracting(Entity::type).containsOnly(EntityType.PROTEIN);
  }

  private static Model named(String name, Relation relation, EntityType type, String label) {
    return Model.of(
        Header.of(name, name),
        List.of(Entity.of(id("a"), type, label), Entity.of(id("b"), type, label)),
        List.of(
            Claim.step(
                ClaimId.of("c"), id("a"), relation, id("b"), relation.sign(), relation.word())));
  }
}
