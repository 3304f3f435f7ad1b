package org.moagraph.io.gpml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Formats;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Predicates;
import org.moagraph.io.RelationTable;
import org.moagraph.io.SampleModels;
import org.moagraph.io.SharedData;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Sign;
import org.pathvisio.libgpml.debug.Logger;
import org.pathvisio.libgpml.model.PathwayModel;

class GpmlTest {

  private static final String HEAD =
      """
      <Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="How it works" Version="7" Organism="Homo sapiens">
      <Comment Source="WikiPathways-description">What it is about.</Comment>
      """;

  private static Loaded read(String text) {
    return read(new Source("x.gpml", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Loaded read(Source source) {
    return new GpmlImporter().read(source).get(0);
  }

  private static Loaded pathway(String parts) {
    return read(HEAD + parts + "</Pathway>");
  }

  private static String node(String id, String label, String type) {
    return """
        <DataNode TextLabel="%s" GraphId="%s" Type="%s"><Graphics CenterX="100" CenterY="100" Width="80" Height="20"/><Xref Database="" ID=""/></DataNode>
        """
        .formatted(label, id, type);
  }

  private static String line(String from, String to, String head) {
    return line(from, to, head, "");
  }

  private static String line(String from, String to, String head, String within) {
    return """
        <Interaction GraphId="%1$s-%2$s"><Graphics><Point X="1" Y="1" GraphRef="%1$s"/><Point X="2" Y="2" GraphRef="%2$s" ArrowHead="%3$s"/>%4$s</Graphics></Interaction>
        """
        .formatted(from, to, head, within);
  }

  private static Model model(Loaded loaded) {
    return loaded.model().orElseThrow();
  }

  private static List<String> steps(Loaded loaded) {
    return model(loaded).claims().stream().map(GpmlTest::step).toList();
  }

  private static String step(Claim claim) {
    return "%s %s %s (%s)"
        .formatted(claim.source(), claim.relation().word(), claim.target(), claim.sign().symbol());
  }

  private static List<String> said(Loaded loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void aPathwaySaysItsTitleAndItsDescriptionAndItsOrganism() {
    var loaded =
        pathway(node("a", "A", "Protein") + node("b", "B", "Protein") + line("a", "b", "TBar"));

    var header = model(loaded).header();
    assertThat(header.id()).isEqualTo("x");
    assertThat(header.title().plain()).isEqualTo("How it works");
    assertThat(header.summary().orElseThrow().plain()).isEqualTo("What it is about.");
    assertThat(header.version()).contains("7");
    assertThat(model(loaded).organisms()).containsExactly("human");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void headsAreReadByThePrintedTable() {
    var nodes = node("p", "P", "Protein") + node("q", "Q", "GeneProduct");
    var heads =
        List.of(
            "mim-stimulation",
            "mim-inhibition",
            "TBar",
            "mim-catalysis",
            "mim-binding",
            "mim-transcription-translation",
            "mim-modification",
            "mim-necessary-stimulation",
            "Arrow",
            "mim-conversion");
    var text = new StringBuilder(nodes);
    heads.forEach(head -> text.append(line("p", "q", head)));

    assertThat(steps(pathway(text.toString())))
        .containsExactly(
            "p increases q (+)",
            "p inhibits q (-)",
            "p inhibits q (-)",
            "p catalyzes q (+)",
            "p binds q (?)",
            "p increases expression of q (+)",
            "p regulates q (?)",
            "q requires p (0)",
            "p regulates q (?)",
            "p increases level of q (+)");
  }

  /** An arrow stands for conversion, translocation, activation, binding or modification alike. */
  @Test
  void aPlainArrowRaisesBetweenMetabolitesAlone() {
    var nodes =
        node("m", "M", "Metabolite") + node("n", "N", "Metabolite") + node("p", "P", "Protein");

    assertThat(steps(pathway(nodes + line("m", "n", "Arrow") + line("m", "p", "Arrow"))))
        .containsExactly("m increases n (+)", "m regulates p (?)");
    assertThat(steps(pathway(nodes + line("m", "n", "mim-conversion"))))
        .containsExactly("m is metabolized to n (+)");
  }

  @Test
  void aHeadThatNoTableKnowsHasNoSignAndIsSaid() {
    var loaded =
        pathway(node("a", "A", "Protein") + node("b", "B", "Protein") + line("a", "b", "zigzag"));

    assertThat(steps(loaded)).containsExactly("a regulates b (?)");
    assertThat(said(loaded)).anyMatch(m -> m.contains("\"zigzag\" is not in the table"));
  }

  @Test
  void aReaderMaySayWhatAHeadMeans() {
    var told = new LinkedHashMap<String, Predicates.PhraseMeaning>();
    told.put("Arrow", Predicates.read("increases"));
    var text =
        HEAD
            + node("a", "A", "Protein")
            + node("b", "B", "Protein")
            + line("a", "b", "Arrow")
            + "</Pathway>";
    var source =
        new Source("x.gpml", text.getBytes(StandardCharsets.UTF_8), RelationTable.of(told));

    assertThat(steps(read(source))).containsExactly("a increases b (+)");
  }

  @Test
  void aLineWithALooseEndIsLeftOutByNameAndPlace() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + "<Interaction><Graphics><Point GraphRef=\"a\"/><Point ArrowHead=\"Arrow\"/></Graphics></Interaction>\n"
                + "<Interaction><Graphics><Point/><Point ArrowHead=\"Arrow\"/></Graphics></Interaction>");

    assertThat(steps(loaded)).isEmpty();
    assertThat(said(loaded))
        .contains(
            "left out: a line with a loose end, at \"A\"",
            "left out: line that is attached to nothing (1)");
    assertThat(loaded.diagnostics()).anyMatch(d -> d.span().line() == 4);
    assertThat(loaded.hasErrors()).isFalse();
  }

  @Test
  void aLineWithoutAHeadHasNoDirectionAndIsLeftOutByName() {
    var loaded =
        pathway(node("a", "A", "Protein") + node("b", "B", "Protein") + line("a", "b", "Line"));

    assertThat(steps(loaded)).isEmpty();
    assertThat(said(loaded)).anyMatch(m -> m.contains("without a head") && m.contains("\"A\""));
  }

  @Test
  void aLineToWhatIsNotDeclaredIsAnError() {
    assertThat(pathway(node("a", "A", "Protein") + line("a", "z", "Arrow")).diagnostics())
        .extracting(Diagnostic::code)
        .contains(Code.E0201);
  }

  @Test
  void anEnzymeActsOnTheConversionAtWhoseAnchorItEnds() {
    var loaded =
        pathway(
            node("s", "Glucose", "Metabolite")
                + node("p", "G6P", "Metabolite")
                + node("e", "HK1", "Protein")
                + node("i", "Blocker", "Metabolite")
                + line("s", "p", "mim-conversion", "<Anchor Position=\"0.5\" GraphId=\"k\"/>")
                + line("e", "k", "mim-catalysis")
                + line("i", "k", "mim-inhibition"));

    assertThat(steps(loaded))
        .containsExactly(
            "glucose increases conversion-of-glucose-to-g6p (+)",
            "conversion-of-glucose-to-g6p increases level of g6p (+)",
            "hk1 catalyzes conversion-of-glucose-to-g6p (+)",
            "blocker inhibits conversion-of-glucose-to-g6p (-)");
    assertThat(model(loaded).entities())
        .filteredOn(e -> e.type() == EntityType.PROCESS)
        .extracting(e -> e.label().plain())
        .containsExactly("conversion of Glucose to G6P");
    assertThat(said(loaded)).anyMatch(m -> m.startsWith("left out: directness of a line"));
  }

  /** What blocks a blocking raises: the signs multiply through the thing between. */
  @Test
  void whatStopsAnInhibitionActsOnTheInhibition() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + node("b", "B", "Protein")
                + node("c", "C", "Protein")
                + line("a", "b", "TBar", "<Anchor GraphId=\"k\"/>")
                + line("c", "k", "TBar"));

    assertThat(steps(loaded))
        .containsExactly(
            "a increases inhibition-of-b-by-a (+)",
            "inhibition-of-b-by-a inhibits b (-)",
            "c inhibits inhibition-of-b-by-a (-)");
  }

  @Test
  void cofactorsJoinAConversionAndLeaveIt() {
    var loaded =
        pathway(
            node("s", "S", "Metabolite")
                + node("p", "P", "Metabolite")
                + node("t", "ATP", "Metabolite")
                + node("d", "ADP", "Metabolite")
                + line("s", "p", "mim-conversion", "<Anchor GraphId=\"k\"/>")
                + line("t", "k", "")
                + line("k", "d", "mim-conversion"));

    assertThat(steps(loaded))
        .contains(
            "atp increases conversion-of-s-to-p (+)",
            "conversion-of-s-to-p increases level of adp (+)");
  }

  /** As in the RDF of WikiPathways: a line to nowhere, from which branches lead on. */
  @Test
  void branchesOfALineWithALooseEndLeadOnFromItsOtherEnd() {
    var trunk =
        "<Interaction><Graphics><Point GraphRef=\"a\"/><Point/><Anchor GraphId=\"k\"/></Graphics></Interaction>";
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + node("b", "B", "Protein")
                + node("c", "C", "Protein")
                + trunk
                + line("k", "b", "TBar")
                + line("k", "c", "mim-stimulation"));

    assertThat(steps(loaded))
        .containsExactly(
            "a increases action-of-a (+)",
            "action-of-a inhibits b (-)",
            "action-of-a increases c (+)");
  }

  @Test
  void aLineAtAGraphicalLineIsLeftOutWithoutAnError() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + "<GraphicalLine><Graphics><Point/><Point/><Anchor GraphId=\"k\"/></Graphics></GraphicalLine>"
                + line("a", "k", "TBar"));

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(said(loaded)).anyMatch(m -> m.startsWith("left out: a line between \"A\""));
  }

  @Test
  void linesThatEndOnEachOtherAreLeftOutAndDoNotHang() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + line("a", "k2", "Arrow", "<Anchor GraphId=\"k1\"/>")
                + line("a", "k1", "Arrow", "<Anchor GraphId=\"k2\"/>"));

    assertThat(loaded.hasErrors()).isFalse();
    assertThat(loaded.diagnostics()).isNotEmpty();
  }

  @Test
  void aComplexIsAThingOfItsOwnAndAnyOtherGroupIsItsMembers() {
    var members =
        """
        <DataNode TextLabel="A" GraphId="a" GroupRef="g" Type="Protein"/>
        <DataNode TextLabel="B" GraphId="b" GroupRef="g" Type="Protein"/>
        """;
    var rest = node("c", "C", "Protein") + line("x", "c", "mim-stimulation");

    assertThat(
            steps(
                pathway(members + "<Group GroupId=\"g\" GraphId=\"x\" Style=\"Complex\"/>" + rest)))
        .containsExactly("a-b increases c (+)", "a part of a-b (0)", "b part of a-b (0)");
    var loaded = pathway(members + "<Group GroupId=\"g\" GraphId=\"x\"/>" + rest);
    assertThat(steps(loaded)).containsExactly("a increases c (+)", "b increases c (+)");
    assertThat(said(loaded)).anyMatch(m -> m.contains("unity of a group") && m.endsWith("(1)"));
  }

  @Test
  void groupsThatHoldEachOtherDoNotHang() {
    var loaded =
        pathway(
            """
            <DataNode TextLabel="A" GraphId="a" GroupRef="g" Type="Protein"/>
            <DataNode TextLabel="B" GraphId="b" GroupRef="h" Type="Protein"/>
            <Group GroupId="g" GraphId="x" Style="Complex" GroupRef="h"/>
            <Group GroupId="h" GraphId="y" Style="Complex" GroupRef="g"/>
            """
                + line("x", "y", "mim-stimulation"));

    assertThat(loaded.hasErrors()).isFalse();
  }

  @Test
  void aLineAtAStateIsOneAtItsThing() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + node("b", "B", "Protein")
                + "<State GraphRef=\"b\" TextLabel=\"P\" GraphId=\"s\"/>"
                + line("a", "s", "mim-stimulation"));

    assertThat(steps(loaded)).containsExactly("a increases b (+)");
    assertThat(said(loaded)).anyMatch(m -> m.contains("state of a thing"));
  }

  @Test
  void statesAndPublicationsOfAThingAreItsNote() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + node("b", "A", "Protein")
                + "<State GraphRef=\"a\" TextLabel=\"P\" GraphId=\"s\"/>"
                + "<State GraphRef=\"a\" TextLabel=\"Ub\" GraphId=\"t\"/>"
                + "<State GraphRef=\"b\" TextLabel=\"active\" GraphId=\"u\"/>"
                + "<State GraphRef=\"b\" GraphId=\"v\"/>");

    assertThat(model(loaded).entities())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.note())
                    .contains("Drawn with the state P, Ub. Drawn with the state active."));
    assertThat(said(loaded))
        .contains("left out: state of a thing that is not named (1)")
        .noneMatch(m -> m.contains("lines end"));
    var cited =
        read(
            """
            <Pathway xmlns="http://pathvisio.org/GPML/2021" title="Cited">
            <DataNodes>
            <DataNode elementId="a" textLabel="A" type="Protein"><Graphics centerX="50" centerY="50" width="80" height="20"/><CitationRef elementRef="r"/><CitationRef elementRef="gone"/></DataNode>
            </DataNodes>
            <Citations><Citation elementId="r"><Xref identifier="99" dataSource="pubmed"/></Citation></Citations>
            </Pathway>
            """);
    assertThat(model(cited).entities().get(0).note()).contains("See PMID 99.");
    assertThat(said(cited)).contains("left out: reference to a publication that is not listed (1)");
  }

  @Test
  void whatIsDrawnTwiceIsOneThingUnlessItIsAMetabolite() {
    var twice = node("a", "A", "Protein") + node("b", "A", "Protein");
    assertThat(model(pathway(twice)).entities()).hasSize(1);
    var atp = node("a", "ATP", "Metabolite") + node("b", "ATP", "Metabolite");
    assertThat(model(pathway(atp)).entities())
        .extracting(e -> e.id().value())
        .containsExactly("atp", "atp-2");
  }

  @Test
  void identifiersBecomeCuriesByThePrintedTableAndTheRestIsCounted() {
    var loaded =
        pathway(
            """
            <DataNode TextLabel="A" Type="Metabolite"><Xref Database="ChEBI" ID="CHEBI:15422"/></DataNode>
            <DataNode TextLabel="B" Type="Protein"><Xref Database="Uniprot-TrEMBL" ID="P15056"/></DataNode>
            <DataNode TextLabel="C" Type="Protein"><Xref Database="My cupboard" ID="7"/></DataNode>
            """);

    assertThat(model(loaded).entities())
        .extracting(Entity::xrefs)
        .extracting(Object::toString)
        .containsExactly("[CHEBI:15422]", "[UniProtKB:P15056]", "[]");
    assertThat(said(loaded))
        .contains("left out: identifier of \"My cupboard\", which no table names (1)");
  }

  @Test
  void partsOfCellsArePlacesOfWhatLiesInThem() {
    var loaded =
        pathway(
            """
            <DataNode TextLabel="In" Type="Protein"><Graphics CenterX="50" CenterY="50" Width="10" Height="10"/></DataNode>
            <DataNode TextLabel="Out" Type="Protein"><Graphics CenterX="900" CenterY="50" Width="10" Height="10"/></DataNode>
            <Shape GraphId="c"><Attribute Key="org.pathvisio.CellularComponentProperty" Value="Cell"/><Graphics CenterX="100" CenterY="100" Width="400" Height="400"/></Shape>
            <Shape GraphId="n" TextLabel="Core"><Attribute Key="org.pathvisio.CellularComponentProperty" Value="Nucleus"/><Graphics CenterX="60" CenterY="60" Width="100" Height="100"/></Shape>
            <Shape GraphId="d"><Graphics CenterX="60" CenterY="60" Width="50" Height="50"/></Shape>
            """);

    assertThat(model(loaded).entities())
        .extracting(Entity::compartment)
        .containsExactly(Optional.of("core"), Optional.empty());
    assertThat(model(loaded).compartments())
        .extracting(c -> c.label().plain(), Compartment::kind, Compartment::parent)
        .containsExactly(
            tuple("Cell", Compartment.Kind.CELL, Optional.empty()),
            tuple("Core", Compartment.Kind.NUCLEUS, Optional.of("cell")));
  }

  @Test
  void publicationsOfALineAreEvidence() {
    var loaded =
        pathway(
            node("a", "A", "Protein")
                + node("b", "B", "Protein")
                + """
                <Interaction><BiopaxRef>r1</BiopaxRef><Graphics><Point GraphRef="a"/><Point GraphRef="b" ArrowHead="TBar"/></Graphics></Interaction>
                <Biopax xmlns:bp="http://www.biopax.org/release/biopax-level3.owl#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <bp:PublicationXref rdf:id="r1"><bp:ID>123</bp:ID><bp:DB>PubMed</bp:DB><bp:TITLE>On it.</bp:TITLE><bp:YEAR>2001</bp:YEAR><bp:AUTHORS>Doe J</bp:AUTHORS></bp:PublicationXref>
                </Biopax>
                """);

    var evidence = model(loaded).claims().get(0).evidence().get(0);
    assertThat(evidence.citation().pmid()).contains("123");
    assertThat(evidence.citation().text()).contains("Doe J 2001, On it");
    assertThat(loaded.origins().of(PartId.claim(model(loaded).claims().get(0).id())).line())
        .isEqualTo(5);
  }

  @Test
  void theNewerVersionIsReadToo() {
    var loaded =
        read(
            """
            <Pathway xmlns="http://pathvisio.org/GPML/2021" title="New" organism="Mus musculus">
            <Description>About</Description>
            <DataNodes>
            <DataNode elementId="a" textLabel="A" type="Protein"><Xref identifier="P1" dataSource="uniprot"/><States><State elementId="s" textLabel="P"><Graphics relX="1" relY="1" width="9" height="9"/></State></States><Graphics centerX="50" centerY="50" width="80" height="20"/></DataNode>
            <DataNode elementId="b" textLabel="B" type="Disease"><Graphics centerX="500" centerY="50" width="80" height="20"/></DataNode>
            <DataNode elementId="l" textLabel="all" type="Alias" aliasRef="g"><Graphics centerX="500" centerY="50" width="80" height="20"/></DataNode>
            <DataNode elementId="c" textLabel="C" type="Protein" groupRef="g"/>
            </DataNodes>
            <Interactions>
            <Interaction elementId="i"><Waypoints><Point elementId="p" arrowHead="Undirected" elementRef="s"/><Point elementId="q" arrowHead="Inhibition" elementRef="b"/></Waypoints><CitationRef elementRef="r"/></Interaction>
            <Interaction elementId="j"><Waypoints><Point elementId="t" arrowHead="Stimulation" elementRef="l"/><Point elementId="u" arrowHead="Undirected" elementRef="b"/></Waypoints></Interaction>
            </Interactions>
            <Shapes><Shape elementId="n"><Graphics centerX="50" centerY="50" width="200" height="200" shapeType="Mitochondria"/></Shape></Shapes>
            <Groups><Group elementId="g" type="Paralog"/></Groups>
            <Citations><Citation elementId="r"><Xref identifier="99" dataSource="pubmed"/></Citation></Citations>
            </Pathway>
            """);

    assertThat(steps(loaded)).containsExactly("a inhibits b (-)", "b increases c (+)");
    var model = model(loaded);
    assertThat(model.claims().get(0).evidence().get(0).citation().pmid()).contains("99");
    assertThat(model.entities().get(0).compartment()).contains("mitochondria");
    assertThat(model.entities().get(1).type()).isEqualTo(EntityType.DISEASE);
    assertThat(model.organisms()).containsExactly("mouse");
  }

  @Test
  void xmlFilesAreKnownByTheirContent() {
    var text = HEAD + "</Pathway>";
    var source = new Source("x.xml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(Formats.importerFor(source).orElseThrow().format()).isEqualTo("gpml");
  }

  @Test
  void theReferenceReaderTakesWhatIsWritten() throws Exception {
    var model = SampleModels.rich();
    var bytes = new GpmlExporter().write(model).bytes();

    Logger.log.setLogLevel(false, false, false, false, false, false);
    var pathway = new PathwayModel();
    pathway.readFromXml(new ByteArrayInputStream(bytes), true);

    assertThat(pathway.getDataNodes())
        .extracting(n -> n.getTextLabel().strip())
        .containsExactlyInAnyOrderElementsOf(
            model.entities().stream().map(e -> e.label().plain().strip()).toList());
    assertThat(pathway.getInteractions()).hasSize(model.claims().size());
    for (var interaction : pathway.getInteractions()) {
      assertThat(interaction.getStartElementRef()).isNotNull();
      assertThat(interaction.getEndElementRef()).isNotNull();
    }
    assertThat(pathway.getShapes()).hasSize(model.compartments().size());
  }

  @Test
  void aHeadThatWasChangedByHandCounts() {
    var text = new String(new GpmlExporter().write(plain()).bytes(), StandardCharsets.UTF_8);
    assertThat(steps(read(text))).containsExactly("a inhibits b (-)");
    assertThat(steps(read(text.replace("\"Inhibition\"", "\"Stimulation\""))))
        .containsExactly("a increases b (+)");
  }

  private static Model plain() {
    return model(
        pathway(node("a", "A", "Protein") + node("b", "B", "Protein") + line("a", "b", "TBar")));
  }

  @Test
  void placesOnTheGridDoNotOverlapAndLieInTheirCompartments() {
    var model = SampleModels.rich();
    var grid = new GridPlaces(model);
    for (var entity : model.entities()) {
      var area = grid.of(entity.id());
      assertThat(grid.board().holds(area)).isTrue();
      for (var place : model.compartments()) {
        boolean inside = isIn(model, entity.compartment(), place.id());
        assertThat(grid.of(place).orElseThrow().holdsMiddleOf(area)).isEqualTo(inside);
      }
    }
  }

  private static boolean isIn(Model model, Optional<String> place, String outer) {
    return place
        .filter(
            p ->
                p.equals(outer)
                    || model.compartments().stream()
                        .filter(c -> c.id().equals(p))
                        .anyMatch(c -> isIn(model, c.parent(), outer)))
        .isPresent();
  }

  @Test
  void thePrintedTablesAreThoseOfTheCode() throws IOException {
    var page = Files.readString(Path.of("docs/formats.md"));
    for (var source : DataSource.all()) {
      assertThat(page)
          .contains("| " + String.join(", ", source.names()) + " | `" + source.prefix() + "` |");
    }
    for (var head : ArrowHead.values()) {
      for (var word : head.older()) {
        assertThat(page).contains(word.isEmpty() ? "no head" : "`" + word + "`");
      }
    }
  }

  @Test
  void publishedPathwaysAreReadWithoutAnError() throws IOException {
    var sources = new ArrayList<Source>();
    for (var name :
        List.of(
            "WP5063_GPML2021.gpml",
            "WP5541_BDNF_neurodevelopment.gpml",
            "academy_draw-conversion-solution.gpml")) {
      sources.add(SharedData.source(name));
    }
    sources.addAll(SharedData.sources("wikipathways", ".gpml"));
    int claims = 0;
    int unsigned = 0;
    for (var source : sources) {
      var loaded = read(source);
      assertThat(loaded.hasErrors()).as(source.name()).isFalse();
      var model = model(loaded);
      claims += model.claims().size();
      unsigned += (int) model.claims().stream().filter(c -> c.sign() == Sign.UNKNOWN).count();
      var back = read(new Source(source.name(), new GpmlExporter().write(model).bytes()));
      assertThat(model(back).claims()).as(source.name()).isEqualTo(model.claims());
      assertThat(model(back).entities()).as(source.name()).isEqualTo(model.entities());
    }
    assertThat(sources).hasSizeGreaterThanOrEqualTo(63);
    assertThat(claims).isGreaterThan(4000);
    assertThat(unsigned).isLessThan(claims / 2);
  }
}
