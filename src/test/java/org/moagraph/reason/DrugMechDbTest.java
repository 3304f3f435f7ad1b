package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moagraph.check.ExpectedEffectCheck;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.SharedData;
import org.moagraph.io.drugmechdb.DrugMechDbImporter;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.model.Models;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions.ArrowEnds;

/** Published mechanisms of drugs in diseases, where the files are at hand. */
class DrugMechDbTest {

  private final List<Model> paths = new ArrayList<>();

  @BeforeEach
  void read() throws IOException {
    for (var source : SharedData.sources("drugmechdb", ".yaml")) {
      new DrugMechDbImporter().read(source).forEach(l -> paths.add(l.model().orElseThrow()));
    }
  }

  private static Expectation asked(Model path) {
    return path.expectations().get(0);
  }

  private static Effect effect(Model path) {
    return new EffectQuery(asked(path).from(), asked(path).to(), Filter.DEFAULT)
        .run(MoaGraph.of(path));
  }

  @Test
  void everyPathLowersItsDiseaseOrIsExplained() {
    for (var path : paths) {
      var findings = new ExpectedEffectCheck().find(MoaGraph.of(path));
      if (effect(path).verdict() == Verdict.DECREASES) {
        assertThat(findings).as(path.id()).isEmpty();
      } else {
        assertThat(findings).as(path.id()).hasSize(1);
        assertThat(findings.get(0).notes()).as(path.id()).isNotEmpty();
      }
    }
  }

  @Test
  void mostPathsAreDecidedAsADecreaseAndAlmostNoneAsAnIncrease() {
    long decreased = paths.stream().filter(p -> effect(p).verdict() == Verdict.DECREASES).count();
    long increased = paths.stream().filter(p -> effect(p).verdict() == Verdict.INCREASES).count();
    assertThat(decreased * 100).isGreaterThanOrEqualTo(paths.size() * 88L);
    assertThat(increased * 100).isLessThanOrEqualTo(paths.size());
  }

  @Test
  void anUndecidedPathHasAnUnknownSignOrWitnessesOfBothOrNoWay() {
    for (var path : paths) {
      var effect = effect(path);
      switch (effect.verdict()) {
        case UNKNOWN ->
            assertThat(effect.unknown())
                .as(path.id())
                .extracting(Claim::sign)
                .contains(Sign.UNKNOWN);
        case AMBIGUOUS -> {
          var witnesses = List.of(effect.increases(), effect.decreases(), effect.unknown());
          assertThat(witnesses.stream().filter(w -> !w.isEmpty()))
              .as(path.id())
              .hasSizeGreaterThan(1);
        }
        case NONE ->
            assertThat(Walks.from(path.claims(), effect.from()).routes(effect.to()))
                .as(path.id())
                .isEmpty();
        case INCREASES, DECREASES -> assertThat(effect.witness()).as(path.id()).isNotEmpty();
      }
    }
  }

  @Test
  void cuttingALinkBlocksOrWeakensWhereItCarriesTheEffect() {
    for (var path : paths) {
      for (var claim : signedPaths(path)) {
        var pair = new ArrowEnds(claim.source(), claim.target());
        var done =
            new Interventions(
                List.of(), List.of(), List.of(), List.of(), List.of(pair), List.of(), List.of());
        assertThat(whatIf(path, done).outcome())
            .as("%s without %s", path.id(), claim.id())
            .isIn(
                carries(path, pair)
                    ? Set.of(Outcome.BLOCKED, Outcome.ATTENUATED)
                    : Set.of(Outcome.UNAFFECTED));
      }
    }
  }

  @Test
  void invertingALinkReversesOrOpposesWhereItCarriesTheEffect() {
    for (var path : paths) {
      for (var claim : signedPaths(path)) {
        var pair = new ArrowEnds(claim.source(), claim.target());
        var done =
            new Interventions(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(pair), List.of());
        assertThat(whatIf(path, done).outcome())
            .as("%s with %s inverted", path.id(), claim.id())
            .isIn(
                carries(path, pair)
                    ? Set.of(Outcome.REVERSED, Outcome.OPPOSED, Outcome.ATTENUATED)
                    : Set.of(Outcome.UNAFFECTED));
      }
    }
  }

  private static List<Claim> signedPaths(Model path) {
    return effect(path).verdict().isSigned() ? path.claims() : List.of();
  }

  private static WhatIf whatIf(Model path, Interventions done) {
    var stimulus = new Stimulus(asked(path).from(), true);
    return new WhatIfQuery(List.of(stimulus), asked(path).to(), done, Filter.DEFAULT)
        .run(MoaGraph.of(path));
  }

  private static boolean carries(Model path, ArrowEnds pair) {
    var walks = Walks.from(carrying(path), asked(path).from());
    var support = new LinkedHashSet<Claim>();
    walks
        .routeSigns(asked(path).to())
        .forEach(s -> support.addAll(walks.supporting(asked(path).to(), s)));
    return support.stream()
        .anyMatch(c -> c.source().equals(pair.source()) && c.target().equals(pair.target()));
  }

  private static List<Claim> carrying(Model path) {
    return path.claims().stream().filter(Claim::carries).toList();
  }

  @Test
  void aLinkFromOneDrugsPathToAnothersTargetGivesTheEffectOnTheSecondDisease() {
    for (int i = 0; i + 1 < paths.size(); i++) {
      var first = paths.get(i);
      var second = paths.get(i + 1);
      var link =
          Claim.step(
              ClaimId.of("link"),
              targetOf(first),
              i % 2 == 0 ? Relation.INCREASES : Relation.DECREASES,
              targetOf(second),
              i % 2 == 0 ? Sign.PLUS : Sign.MINUS,
              "acts on");
      var merged = Models.merge(List.of(first, second)).model();
      var done =
          new Interventions(
              List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(link));
      var drug = asked(first).from();
      var disease = asked(second).to();
      if (drug.equals(disease)) {
        continue;
      }
      var answer =
          new WhatIfQuery(List.of(new Stimulus(drug, true)), disease, done, Filter.DEFAULT)
              .run(MoaGraph.of(merged));
      var all = new ArrayList<>(carrying(merged));
      all.add(link);
      assertThat(answer.with())
          .as("%s joined to %s", first.id(), second.id())
          .isEqualTo(BruteForce.verdict(Walks.from(all, drug).routeSigns(disease)));
    }
  }

  private static EntityId targetOf(Model path) {
    return path.claims().stream()
        .filter(c -> c.source().equals(asked(path).from()))
        .map(Claim::target)
        .findFirst()
        .orElse(asked(path).from());
  }
}
