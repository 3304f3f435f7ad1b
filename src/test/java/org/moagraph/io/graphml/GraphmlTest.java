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
              <edge source="a" target="b"><data key="d0">pp</data></edge>
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
}
