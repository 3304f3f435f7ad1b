package org.moagraph.io.graphml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.diag.Code;
import org.moagraph.io.Loaded;
import org.moagraph.io.SampleModels;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

class GraphmlTest {

  private static final String COUNT =
      """
      import sys, networkx
      g = networkx.read_graphml(sys.argv[1], force_multigraph=True)
      drug = g.nodes["drug-x"]
      signs = sorted(d["sign"] for s, t, d in g.edges("drug-x", data=True))
      first = g.get_edge_data("drug-x", "target \\u03b2 \\U0001f9e0", "c1")
      print(g.number_of_nodes(), g.number_of_edges(), drug["type"], "".join(signs),
            first["direct"], first["status"], g.graph["model.id"])
      """;

  private static Loaded read(String text) {
    return new GraphmlImporter()
        .read(new Source("net.graphml", text.getBytes(StandardCharsets.UTF_8)))
        .get(0);
  }

  private static Loaded readGraph(String keysAndGraph) {
    return read(
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">" + keysAndGraph + "</graphml>");
  }

  @Test
  void everythingOfTheGraphComesBackEqual() {
    var model = SampleModels.rich();
    var exported = new GraphmlExporter().write(model);

    assertThat(exported.losses()).isEmpty();
    var loaded = read(new String(exported.bytes(), StandardCharsets.UTF_8));
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.model()).contains(model);
  }

  @Test
  void aModelWithoutEntitiesComesBackEqual() {
    var model = Model.of(Header.of("empty", "Nothing"), List.of(), List.of());
    var exported = new GraphmlExporter().write(model);

    assertThat(read(new String(exported.bytes(), StandardCharsets.UTF_8)).model()).contains(model);
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndCounted() {
    var entity = Entity.of(EntityId.of("a\u0001"), EntityType.DRUG, "bell\u0007 \ud800");
    var model = Model.of(Header.of("m", "m"), List.of(entity), List.of());
    var exported = new GraphmlExporter().write(model);

    assertThat(exported.losses()).extracting(d -> d.code()).containsExactly(Code.N0902);
    var back = read(new String(exported.bytes(), StandardCharsets.UTF_8)).model().orElseThrow();
    assertThat(back.entities().get(0).label().plain()).isEqualTo("bell\uFFFD \uFFFD");
  }

  @Test
  void pythonsNetworkxReadsTheSameGraph(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        python(folder, "import networkx").equals(""), "needs python3 with networkx");
    var file = folder.resolve("rich.graphml");
    Files.write(file, new GraphmlExporter().write(SampleModels.rich()).bytes());

    assertThat(python(folder, COUNT, file.toString()).strip())
        .isEqualTo("3 8 drug +--- True established rich");
  }

  private static String python(Path folder, String program, String... arguments)
      throws InterruptedException {
    var command = new ArrayList<>(List.of("python3", "-c", program));
    command.addAll(List.of(arguments));
    var output = folder.resolve("output");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.waitFor(60, TimeUnit.SECONDS);
      return Files.readString(output);
    } catch (IOException e) {
      return "no python3";
    }
  }

  @Test
  void aDocumentTypeIsRefusedAndNoFileIsOpened(@TempDir Path folder) throws Exception {
    var secret = folder.resolve("secret");
    Files.writeString(secret, "SECRET");
    var loaded =
        read(
            "<!DOCTYPE graphml [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]><graphml><graph><node id=\"&x;\"/></graph></graphml>");

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics())
        .extracting(d -> d.code(), d -> d.message())
        .containsExactly(tuple(Code.E0113, "a document type is not allowed"));
  }

  @Test
  void entitiesThatMultiplyAreRefused() {
    var bomb = new StringBuilder("<!DOCTYPE g [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    var loaded = read(bomb + "]><graphml><graph><node id=\"&a11;\"/></graph></graphml>");

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics()).extracting(d -> d.code()).containsExactly(Code.E0113);
  }

  @Test
  void brokenXmlIsReportedAtItsPlace() {
    var loaded = read("<graphml>\n<graph>\n<node id=\"a\">\n</graph></graphml>");

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.span().line()).isEqualTo(4));
  }

  @Test
  void theStatedEncodingIsHeededAndOtherBytesAreReported() {
    var latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"\u00e9\"/></graph></graphml>";
    var importer = new GraphmlImporter();
    var good = importer.read(new Source("a", latin.getBytes(StandardCharsets.ISO_8859_1))).get(0);
    var claimed = latin.replace("ISO-8859-1", "UTF-8").getBytes(StandardCharsets.ISO_8859_1);
    var bad = importer.read(new Source("a", claimed)).get(0);

    assertThat(good.model().orElseThrow().entities().get(0).id().value()).isEqualTo("\u00e9");
    assertThat(bad.diagnostics()).extracting(d -> d.code()).containsExactly(Code.E0102);
  }

  @Test
  void graphsOfOtherProgramsAreReadByTheTable() {
    var loaded =
        readGraph(
            """
            <key id="d0" for="edge" attr.name="interaction" attr.type="string"><default>activates</default></key>
            <graph edgedefault="directed">
              <edge source="a" target="b"><data key="d0">caused by</data></edge>
              <edge source="a" target="b"/>
              <edge source="a" target="b"><data key="d0">frobs</data></edge>
              <node id="a"/><node id="b"><data key="color">red</data></node>
            </graph>
            """);
    var model = loaded.model().orElseThrow();

    assertThat(model.claims())
        .extracting(c -> c.source().value(), Claim::sign)
        .containsExactly(tuple("b", Sign.PLUS), tuple("a", Sign.PLUS), tuple("a", Sign.UNKNOWN));
    assertThat(loaded.diagnostics()).extracting(d -> d.code()).contains(Code.N0901, Code.N0902);
  }

  @Test
  void endsThatAreNotDeclaredAreReportedAndTheRestGoesOn() {
    var loaded =
        readGraph(
            "<graph edgedefault=\"directed\"><node id=\"a\"/><edge source=\"a\" target=\"x\"/><edge"
                + " source=\"a\" target=\"a\"/></graph>");

    assertThat(loaded.model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.diagnostics()).extracting(d -> d.code()).contains(Code.E0201);
  }

  private static List<String> steps(Loaded loaded) {
    var model = loaded.model().orElseThrow();
    return model.claims().stream()
        .map(
            c ->
                "%s %s %s"
                    .formatted(
                        label(model, c.source()), c.sign().symbol(), label(model, c.target())))
        .toList();
  }

  private static String label(Model model, EntityId id) {
    return model.entities().stream()
        .filter(e -> e.id().equals(id))
        .map(e -> e.label().plain())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(Loaded loaded) {
    return loaded.diagnostics().stream().map(d -> d.message()).toList();
  }

  private static final String YED =
      """
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <key attr.name="description" attr.type="string" for="node" id="d5"/>
      <graph edgedefault="directed" id="G">
      <node id="n0"><data key="d5"/><data key="d6"><y:ShapeNode xmlns:y="y"><y:Geometry height="30"/><y:NodeLabel fontSize="12">Cortisol</y:NodeLabel></y:ShapeNode></data></node>
      <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode xmlns:y="y"><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Liver
      cell</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folder</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:ShapeNode xmlns:y="y"><y:NodeLabel>PEPCK</y:NodeLabel></y:ShapeNode></data></node></graph>
      </node>
      %s
      </graph>
      """;

  private static Loaded yed(String... edges) {
    return readGraph(
        YED.replace("xmlns:y=\"y\"", "xmlns:y=\"http://www.yworks.com/xml/graphml\"")
            .formatted(String.join("\n", edges)));
  }

  private static String yedEdge(String from, String to, String arrows, String label) {
    return """
    <edge source="%s" target="%s"><data key="d10"><y:PolyLineEdge xmlns:y="http://www.yworks.com/xml/graphml"><y:Arrows %s/>%s</y:PolyLineEdge></data></edge>
    """
        .formatted(
            from, to, arrows, label.isEmpty() ? "" : "<y:EdgeLabel>" + label + "</y:EdgeLabel>");
  }

  @Test
  void labelsWordsAndGroupsOfYedAreRead() {
    var loaded = yed(yedEdge("n0", "n1::n0", "source=\"none\" target=\"standard\"", "activates"));

    assertThat(steps(loaded)).containsExactly("Cortisol + PEPCK");
    var model = loaded.model().orElseThrow();
    assertThat(model.compartments())
        .extracting(c -> c.label().plain())
        .containsExactly("Liver cell");
    assertThat(model.entities())
        .extracting(e -> e.compartment().orElse("-"))
        .containsExactly("-", "n1");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void aBarOfYedLowersAndOtherHeadsShowTheDirectionAlone() {
    var arrow = "source=\"none\" target=\"standard\"";
    var bar = "source=\"none\" target=\"t_shape\"";
    var backwards = "source=\"t_shape\" target=\"none\"";
    var line = "source=\"none\" target=\"none\"";

    assertThat(steps(yed(yedEdge("n0", "n1::n0", bar, "")))).containsExactly("Cortisol - PEPCK");
    assertThat(steps(yed(yedEdge("n0", "n1::n0", backwards, ""))))
        .containsExactly("PEPCK - Cortisol");
    assertThat(steps(yed(yedEdge("n0", "n1::n0", arrow, "")))).containsExactly("Cortisol ? PEPCK");
    assertThat(steps(yed(yedEdge("n0", "n1::n0", line, "activates"))))
        .containsExactly("Cortisol ? PEPCK");
    var contradiction = yed(yedEdge("n0", "n1::n0", bar, "activates"));
    assertThat(steps(contradiction)).containsExactly("Cortisol + PEPCK");
    assertThat(said(contradiction)).anyMatch(m -> m.contains("T-bar of an edge whose word"));
  }

  @Test
  void aGroupToWhichALineLeadsIsAThingToo() {
    var loaded = yed(yedEdge("n0", "n1", "source=\"none\" target=\"t_shape\"", ""));

    assertThat(steps(loaded)).containsExactly("Cortisol - Liver cell");
    assertThat(loaded.hasErrors()).isFalse();
  }

  @Test
  void namesAndInteractionsOfCytoscapeAreRead() {
    var loaded =
        readGraph(
            """
            <key attr.name="SUID" attr.type="string" for="node" id="SUID"/>
            <key attr.name="shared name" attr.type="string" for="node" id="shared name"/>
            <key attr.name="name" attr.type="string" for="node" id="name"/>
            <key attr.name="shared interaction" attr.type="string" for="edge" id="shared interaction"/>
            <key attr.name="name" attr.type="string" for="edge" id="name"/>
            <graph edgedefault="directed" id="A map">
            <node id="1"><data key="SUID">1</data><data key="name">Aspirin</data><data key="shared name">Aspirin</data></node>
            <node id="2"><data key="shared name">COX-1</data></node>
            <edge id="9" source="1" target="2"><data key="name">Aspirin (inhibits) COX-1</data><data key="shared interaction">inhibits</data></edge>
            </graph>
            """);

    assertThat(steps(loaded)).containsExactly("Aspirin - COX-1");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  /** Gephi, igraph and Neo4j number keys anew for nodes and edges, and have words of their own. */
  @Test
  void aKeyIsForAKindOfElementAndHasAnId() {
    var loaded =
        readGraph(
            """
            <key id="0" for="node" attr.name="label" attr.type="string"/>
            <key id="0" for="edge" attr.name="Edge Label" attr.type="string"/>
            <graph edgedefault="directed">
            <node id="a" labels=":Drug"><data key="0">A</data></node>
            <node id="b"><data key="0">B</data></node>
            <edge source="a" target="b"><data key="0">inhibits</data></edge>
            <edge source="a" target="b" label="ACTIVATES"/>
            </graph>
            """);

    assertThat(steps(loaded)).containsExactly("A - B", "A + B");
    assertThat(loaded.model().orElseThrow().entities().get(0).type()).isEqualTo(EntityType.DRUG);
  }

  @Test
  void labelsOfYedInTheBrowserAreRead() {
    var loaded =
        readGraph(
            """
            <key id="d4" for="node" attr.name="NodeLabels" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeLabels" xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0"/>
            <key id="d5" for="edge" attr.name="EdgeLabels" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/EdgeLabels" xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0"/>
            <graph edgedefault="directed" xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0">
            <node id="n0"><data key="d4"><y:Label><y:Label.Text><![CDATA[Insulin]]></y:Label.Text></y:Label></data></node>
            <node id="n1"><data key="d4"><y:Label><y:Label.Text>PI3K</y:Label.Text></y:Label></data></node>
            <edge source="n0" target="n1"><data key="d5"><y:Label><y:Label.Text>activates</y:Label.Text></y:Label></data></edge>
            </graph>
            """);

    assertThat(steps(loaded)).containsExactly("Insulin + PI3K");
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void kindsOfNeo4jAndTinkerPopAreRead() {
    var loaded =
        readGraph(
            """
            <graph edgedefault="directed"><key id="name" for="node" attr.name="name"/>
            <node id="n0" labels=":Drug"><data key="labels">:Drug:Approved</data><data key="name">A</data></node>
            <node id="n1"><data key="labelV">protein</data><data key="name">B</data></node>
            <edge source="n0" target="n1"><data key="labelE">INHIBITS</data></edge>
            </graph>
            """);

    assertThat(steps(loaded)).containsExactly("A - B");
    assertThat(loaded.model().orElseThrow().entities())
        .extracting(Entity::type)
        .containsExactly(EntityType.DRUG, EntityType.PROTEIN);
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @Test
  void numbersAndWordsAreSigns() {
    var text =
        new StringBuilder(
            "<key id=\"s\" for=\"edge\" attr.name=\"sign\"/><graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/>");
    for (var sign : List.of("1", "-1", "+1", "1.0", "-", "0", "maybe")) {
      text.append("<edge source=\"a\" target=\"b\"><data key=\"s\">")
          .append(sign)
          .append("</data></edge>");
    }
    var loaded = readGraph(text + "</graph>");

    assertThat(steps(loaded))
        .containsExactly("a + b", "a - b", "a + b", "a + b", "a - b", "a ? b", "a ? b");
    assertThat(said(loaded)).anyMatch(m -> m.contains("\"maybe\""));
  }

  @Test
  void aLineWithoutADirectionDoesNothingThatIsKnown() {
    var loaded =
        readGraph(
            "<key id=\"l\" for=\"edge\" attr.name=\"label\"/><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/>"
                + "<edge source=\"a\" target=\"b\"><data key=\"l\">activates</data></edge></graph>");

    assertThat(steps(loaded)).containsExactly("a ? b");
    assertThat(said(loaded)).anyMatch(m -> m.contains("an edge without a direction"));
  }

  @Test
  void keysThatAreWrittenHaveIdsOfTheirOwn() {
    var text =
        new String(
            new GraphmlExporter().write(SampleModels.rich()).bytes(), StandardCharsets.UTF_8);
    var ids = new ArrayList<String>();
    var matcher = Pattern.compile("<key id=\"([^\"]+)\" for=\"([a-z]+)\"").matcher(text);
    while (matcher.find()) {
      ids.add(matcher.group(1));
      assertThat(matcher.group(2)).isNotEqualTo("all");
    }
    assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void graphsThatNestTooDeeplyAreRefused() {
    var loaded = readGraph("<graph><node id=\"a\">".repeat(5000) + "</node></graph>".repeat(5000));

    assertThat(loaded.model()).isEmpty();
    assertThat(loaded.diagnostics()).extracting(d -> d.code()).containsExactly(Code.E0113);
  }
}
