package org.moagraph.io.sbgn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.render.sbgn.SbgnRenderer;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;

class SbgnTest {
  private static final String HEAD =
      """
      <sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map id="m" language="activity flow">
      <glyph class="biological activity" id="a"><label text="A&#xA;1"/></glyph>
      <glyph class="biological activity" id="b"><label text="B"/></glyph>
      <glyph class="phenotype" id="p"><label text="P"/></glyph>
      """;

  private static Loaded read(String text) {
    return read(new Source("x.sbgn", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Loaded read(Source source) {
    return new SbgnImporter().read(source).get(0);
  }

  private static Loaded map(String rest) {
    return read(HEAD + rest + "</map></sbgn>");
  }

  private static List<String> steps(Loaded loaded) {
    return loaded.model().orElseThrow().claims().stream().map(SbgnTest::step).toList();
  }

  private static String step(Claim claim) {
    return claim.source() + " " + claim.relation().word() + " " + claim.target();
  }

  private static List<Code> codes(Loaded loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void whatIsLeftOutIsSaidWhereTheFirstStands() {
    var map =
        """
        <sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map language="activity flow">
          <glyph class="biological activity" id="a"><label text="A"/></glyph>
          <arc class="strange" id="1" source="a" target="a"/>
          <arc class="strange" id="2" source="a" target="a"/>
        </map></sbgn>
        """;
    var source = new Source("m.sbgn", map.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(new SbgnImporter().read(source).get(0).diagnostics())
        .extracting(d -> d.span().line() + " " + d.message())
        .containsExactly("3 left out: arc of the class \"strange\" (2)");
  }

  @Test
  void influencesKeepTheirSigns() {
    var loaded =
        map(
            """
            <arc class="negative influence" id="1" source="a" target="b"/>
            <arc class="positive influence" id="2" source="b" target="p"/>
            <arc class="unknown influence" id="3" source="a" target="p"/>
            <arc class="necessary stimulation" id="4" source="b" target="p"/>
            """);

    assertThat(steps(loaded))
        .containsExactly("a-1 decreases b", "b increases p", "a-1 regulates p", "p requires b");
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.origins().of(PartId.claim("b-increases-p")).line()).isEqualTo(6);
  }

  @Test
  void eachInputOfAnOperatorActsByItselfAndThatIsSaid() {
    var loaded =
        map(
            """
            <glyph class="not" id="n"><port id="n.1"/><port id="n.2"/></glyph>
            <glyph class="and" id="o"><port id="o.1"/><port id="o.2"/></glyph>
            <arc class="logic arc" id="1" source="a" target="n.1"/>
            <arc class="logic arc" id="2" source="n.2" target="o.1"/>
            <arc class="logic arc" id="3" source="b" target="o.1"/>
            <arc class="positive influence" id="4" source="o.2" target="p"/>
            """);

    assertThat(steps(loaded)).containsExactly("a-1 decreases p", "b increases p");
    assertThat(said(loaded))
        .containsExactly("left out: operator \"and\": its inputs act each by itself (1)");
  }

  private static List<String> said(Loaded loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static String needed(String operator) {
    return """
    <glyph class="%1$s" id="o"><port id="o.1"/><port id="o.2"/></glyph>
    <arc class="logic arc" id="1" source="a" target="o.1"/>
    <arc class="logic arc" id="2" source="b" target="o.1"/>
    <arc class="necessary stimulation" id="3" source="o.2" target="p"/>
    """
        .formatted(operator);
  }

  /** What needs the absence of a thing is lowered by it; it never needs it. */
  @Test
  void aNeedForTheAbsenceOfAThingIsNeverANeedForIt() {
    var loaded =
        map(
            """
            <glyph class="not" id="n"><port id="n.1"/><port id="n.2"/></glyph>
            <arc class="logic arc" id="1" source="a" target="n.1"/>
            <arc class="necessary stimulation" id="2" source="n.2" target="p"/>
            """);

    assertThat(steps(loaded)).containsExactly("a-1 decreases p");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void aNeedForBothIsANeedForEachAndOneForEitherIsLeftOutByName() {
    assertThat(steps(map(needed("and")))).containsExactly("p requires a-1", "p requires b");
    assertThat(map(needed("and")).diagnostics()).isEmpty();

    var either = map(needed("or"));
    assertThat(steps(either)).isEmpty();
    assertThat(said(either))
        .contains(
            "left out: \"P\" needs \"A 1\" or something else, which no relation can say",
            "left out: \"P\" needs \"B\" or something else, which no relation can say");
  }

  @Test
  void aThingThatIsNeededTwiceInOppositeSensesIsSaidBothWays() {
    var loaded =
        map(
            """
            <glyph class="not" id="n"/><glyph class="or" id="o"/>
            <arc class="logic arc" id="1" source="a" target="n"/>
            <arc class="logic arc" id="2" source="n" target="o"/>
            <arc class="logic arc" id="3" source="a" target="o"/>
            <arc class="positive influence" id="4" source="o" target="p"/>
            """);

    assertThat(steps(loaded)).containsExactly("a-1 decreases p", "a-1 increases p");
  }

  @Test
  void aDelayIsPassedAndSaid() {
    var loaded =
        map(
            """
            <glyph class="delay" id="d"><port id="d.1"/><port id="d.2"/></glyph>
            <arc class="logic arc" id="1" source="a" target="d.1"/>
            <arc class="negative influence" id="2" source="d.2" target="p"/>
            """);

    assertThat(steps(loaded)).containsExactly("a-1 decreases p");
    assertThat(said(loaded)).containsExactly("left out: delay of an influence (1)");
  }

  @Test
  void otherLanguagesOfTheStandardAreNamed() {
    var process = HEAD.replace("activity flow", "process description") + "</map></sbgn>";
    assertThat(said(read(process)).get(0)).startsWith("the map is in Process Description");
  }

  @Test
  void whatTheEditorNewtWritesIsRead() {
    var loaded =
        read(
            new Source(
                "x.nwt",
                """
                <sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map id="m" version="http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2">
                <extension><renderInformation xmlns="http://www.sbml.org/sbml/level3/version1/render/version1" id="r"/></extension>
                <glyph id="outer" class="compartment"><label text="Cell"/><bbox x="0" y="0" w="400" h="200"/></glyph>
                <glyph id="inner" class="compartment"><label text="Nucleus"/><bbox x="10" y="10" w="100" h="100"/></glyph>
                <glyph id="b" class="BA macromolecule" compartmentRef="inner"><label text="JAK"/><bbox x="20" y="20" w="8" h="4"/></glyph>
                <glyph id="e" class="biological activity multimer"><label text="STAT3"/><bbox x="310" y="10" w="80" h="40"/></glyph>
                <arc id="1" class="stimulation" source="b" target="e"/>
                </map></sbgn>
                """
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(steps(loaded)).containsExactly("jak increases stat3");
    var model = loaded.model().orElseThrow();
    assertThat(model.entities().get(0).type()).isEqualTo(EntityType.PROTEIN);
    assertThat(model.entities().get(0).compartment()).contains("nucleus");
    assertThat(model.compartments().get(1).parent()).contains("cell");
    assertThat(codes(loaded)).containsExactly(Code.N0902, Code.N0902);
  }

  @Test
  void operatorsInACircleEnd() {
    var loaded =
        map(
            """
            <glyph class="or" id="o"/>
            <arc class="logic arc" id="1" source="o" target="o"/>
            <arc class="positive influence" id="2" source="o" target="p"/>
            """);

    assertThat(steps(loaded)).isEmpty();
  }

  @Test
  void whatIsWrongHasAPlaceAndTheRestIsRead() {
    var loaded =
        map(
            """
            <glyph class="phenotype" id="p"><label text="Again"/></glyph>
            <glyph class="phenotype"><label text="Nameless"/></glyph>
            <arc class="positive influence" id="1" source="a" target="nowhere"/>
            <arc class="positive influence" id="2" source="a" target="b"/>
            """);

    assertThat(codes(loaded)).containsExactly(Code.E0206, Code.E0113, Code.E0201);
    assertThat(loaded.diagnostics()).extracting(d -> d.span().line()).containsExactly(5, 6, 7);
    assertThat(steps(loaded)).containsExactly("a-1 increases b");
  }

  @Test
  void noOtherFileIsOpenedAndNoOtherLanguageRead() {
    var hostile = "<!DOCTYPE sbgn [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + HEAD;
    assertThat(read(hostile).model()).isEmpty();
    assertThat(codes(read(hostile))).containsExactly(Code.E0113);
    var other = HEAD.replace("activity flow", "process description");
    assertThat(codes(read(other + "</map></sbgn>"))).containsExactly(Code.E0113);
  }

  @Test
  void whatIsWrittenIsReadWithKindsPlacesAndSigns() {
    Model model = Moa.bundled("ketamine").model();
    var showing = Showing.PLAIN.withNotation(Notation.SBGN_AF);
    var diagram = Diagrams.of(model, model.view("disinhibition"), showing);
    var text = SbgnRenderer.render(KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow());

    Model back = read(text).model().orElseThrow();

    assertThat(back.entities()).hasSameSizeAs(diagram.nodes());
    assertThat(back.claims()).hasSameSizeAs(diagram.edges());
    Entity ketamine = back.entities().get(0);
    assertThat(ketamine.type()).isEqualTo(EntityType.DRUG);
    assertThat(back.entities())
        .filteredOn(e -> e.compartment().equals(Optional.of("gaba-interneuron")))
        .hasSize(3);
    assertThat(back.claims())
        .extracting(SbgnTest::step)
        .contains(
            "ketamine decreases nmda-receptor", "gaba-release decreases pyramidal-cell-firing");
  }

  @Test
  void publishedMapsAreRead() throws IOException {
    var loaded = read(SharedData.source("AF_tgfbeta_metastasis.sbgn"));

    assertThat(steps(loaded))
        .containsExactlyInAnyOrder(
            "tgf-beta increases pro-invasion-migration-metastasis-gene-expression-platform",
            "ras increases mutant-p53-p-smad",
            "tgf-beta increases mutant-p53-p-smad",
            "metastatic-suppressor-genes-activity requires p63",
            "mutant-p53-p-smad decreases p63",
            "metastatic-suppressor-genes-activity decreases"
                + " pro-invasion-migration-metastasis-gene-expression-platform");
    assertThat(codes(loaded)).containsExactly(Code.N0902);
  }

  @Test
  void theReferenceCardIsReadAndWhatHasNoPlaceIsCounted() throws IOException {
    var loaded = read(SharedData.source("AF_Reference_Card.sbgn"));

    assertThat(codes(loaded)).containsOnly(Code.N0902, Code.W0706);
    assertThat(loaded.diagnostics())
        .filteredOn(d -> d.code() == Code.W0706)
        .extracting(
            d -> d.message().replaceAll(".*\\(rule (.*)\\)", "$1 in line ") + d.span().line())
        .containsExactlyInAnyOrder(
            "af10112 in line 199",
            "af10113 in line 199",
            "af10112 in line 223",
            "af10113 in line 223",
            "af10112 in line 227",
            "af10113 in line 227",
            "af10111 in line 130");
    assertThat(loaded.model().orElseThrow().entities())
        .extracting(Entity::type)
        .contains(EntityType.EXPOSURE, EntityType.OUTCOME, EntityType.COMPLEX, EntityType.GENE);
    assertThat(loaded.model().orElseThrow().claims()).hasSize(4);
  }
}
