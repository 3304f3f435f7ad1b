package org.moagraph.io.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

class SifTest {

  private static Loaded read(String text) {
    return new SifImporter()
        .read(new Source("net.sif", text.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  @Test
  void numbersAreSignsAndZeroIsUnknown() {
    var claims = read("A 1 B\nA -1 C\nA 0 D\n").model().orElseThrow().claims();

    assertThat(claims).extracting(Claim::sign).containsExactly(Sign.PLUS, Sign.MINUS, Sign.UNKNOWN);
    assertThat(claims.get(1).id().value()).isEqualTo("A--1-C");
  }

  @Test
  void aStatementOnUseIsReportedAndCarriesNothing() {
    var read = read("A\tcontraindicated for\tB\nA\tactivates\tC\n");

    assertThat(read.diagnostics())
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly(
            "N0902 no effect: \"contraindicated for\" is about use, not about a mechanism");
    assertThat(read.model().orElseThrow().claims())
        .extracting(Claim::sign)
        .containsExactly(Sign.NONE, Sign.PLUS);
  }

  @Test
  void aLineMayHaveManyTargetsOrNone() {
    var model = read("A activates B C D\nE\n").model().orElseThrow();

    assertThat(model.claims()).extracting(c -> c.target().value()).containsExactly("B", "C", "D");
    assertThat(model.entities()).extracting(e -> e.id().value()).contains("E");
  }

  @Test
  void aTabAnywhereMakesBlanksPartOfTheNames() {
    var claim =
        read("protein kinase C\tincreases activity of\tMAP kinase\n")
            .model()
            .orElseThrow()
            .claims()
            .get(0);

    assertThat(claim.source().value()).isEqualTo("protein kinase C");
    assertThat(claim.relation()).isEqualTo(Relation.INCREASES_ACTIVITY_OF);
  }

  @Test
  void aRelationNotInTheTableIsReportedWithItsCount() {
    var loaded = read("A qq B\nB qq C\n");

    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.N0901, 1));
    assertThat(loaded.diagnostics().get(0).message()).contains("\"qq\"").contains("2 claims");
  }

  @Test
  void aLineWithoutATargetIsReportedAndTheRestGoOn() {
    var loaded = read("A activates\nA activates B\n");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics()).extracting(d -> d.code()).containsExactly(Code.E0113);
  }

  @Test
  void whatIsWrittenReadsBackInTheSameOrderWithEntitiesThatStandAlone() {
    var model = read("Z\nB b\t1\tA\nM\nA\tinhibits\tB b\nA\t1\tA\n").model().orElseThrow();
    var reordered =
        Model.of(
            Header.of("net", "net"),
            List.of(
                Entity.of(EntityId.of("A"), EntityType.ENTITY, "A"),
                Entity.of(EntityId.of("M"), EntityType.ENTITY, "M"),
                Entity.of(EntityId.of("B b"), EntityType.ENTITY, "B b"),
                Entity.of(EntityId.of("Z"), EntityType.ENTITY, "Z")),
            model.claims());

    for (var original : List.of(model, reordered)) {
      var exported = new SifExporter().write(original);
      var back = read(new String(exported.bytes(), StandardCharsets.UTF_8));

      assertThat(exported.losses()).isEmpty();
      assertThat(back.model()).contains(original);
    }
  }

  @Test
  void whatSifCannotHoldIsCounted() {
    var entity = Entity.of(EntityId.of("a"), EntityType.DRUG, "A drug");
    var model = Model.of(Header.of("m", "Title"), List.of(entity), List.of());

    assertThat(new SifExporter().write(model).losses())
        .extracting(d -> d.message())
        .containsExactly(
            "left out: model: title (1)",
            "left out: entity: label (1)",
            "left out: entity: type (1)");
  }

  @Test
  void aPublishedFileOfSignedEdgesIsReadWhole() throws Exception {
    var source = SharedData.source("korkut_stmts.sif");
    var loaded = new SifImporter().read(source).get(0);
    var claims = loaded.model().orElseThrow().claims();

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(claims).hasSize(971);
    assertThat(claims.stream().filter(c -> c.sign() == Sign.PLUS)).hasSize(265);
    assertThat(claims.stream().filter(c -> c.sign() == Sign.MINUS)).hasSize(36);
  }
}
