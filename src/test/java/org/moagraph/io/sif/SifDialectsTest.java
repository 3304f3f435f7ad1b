package org.moagraph.io.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** SIF as other programs and people write it. */
class SifDialectsTest {

  private static Loaded read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Loaded read(byte[] bytes) {
    return new SifImporter().read(new Source("net.sif", bytes)).get(0);
  }

  private static List<Claim> claims(Loaded loaded) {
    return loaded.model().orElseThrow().claims();
  }

  private static List<String> names(Loaded loaded) {
    return loaded.model().orElseThrow().entities().stream().map(e -> e.id().value()).toList();
  }

  @Test
  void namesWithBlanksBetweenBlanksAreAnErrorAndNoFalseClaim() {
    var loaded = read("AT1 receptor increases Aldosterone\nLosartan inhibits AT1R\n");

    assertThat(names(loaded)).containsExactly("Losartan", "AT1R");
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0113, 1));
    assertThat(loaded.diagnostics().get(0).help())
        .hasValueSatisfying(h -> assertThat(h).startsWith("put tabs between"));
  }

  @Test
  void severalTargetsBetweenBlanksAreSaidOnce() {
    var loaded = read("Losartan inhibits AT1 receptor\nCandesartan inhibits AT1 receptor\n");

    assertThat(claims(loaded)).hasSize(4);
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line(), d -> d.message())
        .containsExactly(
            tuple(Code.N0902, 1, "no names with blanks: \"AT1 receptor\" are 2 targets"));
  }

  @Test
  void quotesHoldANameWithBlanksTogether() {
    var loaded = read("Losartan inhibits \"AT1 receptor\"\n\"AT1 receptor\" increases BP\n");

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(names(loaded)).containsExactly("Losartan", "AT1 receptor", "BP");
    assertThat(names(read("\"A b\"\t\"form complex\"\tC\n"))).containsExactly("A b", "C");
  }

  @Test
  void aLineWithBlanksAmongLinesWithTabsIsAnErrorWhereItMayBeAClaim() {
    var loaded = read("Losartan inhibits AT1R\nAT1R\tincreases\tBP\nAT1 receptor gene\n");

    assertThat(names(loaded)).containsExactly("AT1R", "BP", "AT1 receptor gene");
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0113, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\tinhibits\tAT1R\tACE\n", "\tincreases\tdecreases\tBP\n", "A\t\tB\n"})
  void anEmptyCellIsAnErrorAndShiftsNothing(String line) {
    var loaded = read(line + "AT1R\tincreases\tBP\n");

    assertThat(claims(loaded)).extracting(c -> c.id().value()).containsExactly("AT1R-increases-BP");
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.span().line())
        .containsExactly(tuple(Code.E0113, 1));
  }

  @Test
  void tabsAtTheEndOfALineAreNoCells() {
    var loaded = read("A\tinhibits\tB\t\t\nC\t\t\n");

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(names(loaded)).containsExactly("A", "B", "C");
  }

  @Test
  void aHeaderIsNoClaimAndNamesTheFurtherColumns() {
    var loaded =
        read("Source\tEffect\tTarget\tPMID\nLosartan\t-1\tAT1R\t1\nAT1R\t1.0\tBP\nA\t0\tBP\n");

    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(claims(loaded))
        .extracting(Claim::sign, c -> c.target().value(), Claim::annotations)
        .containsExactly(
            tuple(Sign.MINUS, "AT1R", Map.of("PMID", "1")),
            tuple(Sign.PLUS, "BP", Map.of()),
            tuple(Sign.UNKNOWN, "BP", Map.of()));
  }

  @Test
  void aCommentIsNoThing() {
    var loaded = read("# a comment line\nLosartan\tinhibits\tAT1R\n# A\tinhibits\tB\n");

    assertThat(names(loaded)).containsExactly("Losartan", "AT1R");
    assertThat(loaded.diagnostics())
        .extracting(d -> d.message())
        .containsExactly("left out: line that starts with \"# \", as a comment does (1)");
  }

  @Test
  void marksAndLineEndsOfSpreadsheetsAreRead() {
    var text = "\uFEFFA\tinhibits\tB\rB\t+\tC\r";
    assertThat(names(read(text.getBytes(StandardCharsets.UTF_16LE))))
        .containsExactly("A", "B", "C");
  }

  @Test
  void termsOfBelAreNames() {
    var claims =
        claims(read("a(CHEBI:losartan)\tdirectlyDecreases\tact(p(HGNC:AGTR1))\na(X)\t=|\tp(Y)\n"));

    assertThat(claims)
        .extracting(c -> c.source().value(), Claim::sign, Claim::relation)
        .containsExactly(
            tuple("a(CHEBI:losartan)", Sign.MINUS, Relation.DECREASES),
            tuple("a(X)", Sign.MINUS, Relation.DECREASES));
  }

  @Test
  void everyNameThatCouldBeTakenForSomethingElseReadsBack() {
    var names = List.of("source", "target", "# x", "#y", "\"q\"", "one increases two", "z");
    var things = names.stream().map(n -> Entity.of(EntityId.of(n), EntityType.ENTITY, n)).toList();
    var claim = Claim.step(things.get(0).id(), Relation.INHIBITS, things.get(1).id());
    var model = Model.of(Header.of("net", "net"), things, List.of(claim));

    var written = new SifExporter().write(model);
    var back = read(written.bytes());

    assertThat(written.losses()).isEmpty();
    assertThat(back.diagnostics()).isEmpty();
    assertThat(back.model()).contains(model);
  }
}
