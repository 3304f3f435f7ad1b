package org.moagraph.io.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Formats;
import org.moagraph.app.Moa;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.Told;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Maps that people draw in draw.io, and those that we draw for it. */
class DrawioTest {

  private static final String BOXES =
      "<mxCell id=\"a\" value=\"Drug A\" style=\"rounded=1;\" vertex=\"1\" parent=\"1\"/>"
          + "<mxCell id=\"b\" value=\"Process B\" style=\"rounded=0;\" vertex=\"1\" parent=\"1\"/>";

  private static String page(String cells) {
    return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
        + cells
        + "</root></mxGraphModel>";
  }

  private static String line(String style, String value) {
    return "<mxCell id=\"l\" value=\"%s\" style=\"%s\" edge=\"1\" parent=\"1\" source=\"a\" target=\"b\"/>"
        .formatted(value, style);
  }

  private static Loaded read(String text) {
    return readAll(text).get(0);
  }

  private static List<Loaded> readAll(String text) {
    var source = new Source("map.drawio", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new DrawioImporter().accepts(source)).isTrue();
    return new DrawioImporter().read(source);
  }

  private static List<String> claims(Model model) {
    return model.claims().stream()
        .map(
            c ->
                c.source()
                    + " "
                    + (c.isRequirement() ? "requires" : c.sign().symbol())
                    + " "
                    + c.target())
        .toList();
  }

  private static List<String> claims(String cells) {
    return claims(read(page(cells)).model().orElseThrow());
  }

  private static String notes(Loaded loaded) {
    return String.join("\n", loaded.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "endArrow=classic                    |              | a + b",
        "endArrow=blockThin                  |              | a + b",
        "endArrow=baseDash                   |              | a - b",
        "endArrow=diamond                    |              | a ? b",
        "endArrow=none                       |              | a ? b",
        "rounded=1                           |              | a ? b",
        "rounded=1                           | inhibits     | a - b",
        "endArrow=classic                    | inhibits     | a ? b",
        "endArrow=classic                    | whatever     | a + b",
        "endArrow=classic;startArrow=classic |              | a ? b",
        "endArrow=none;startArrow=baseDash   |              | b - a",
        "endArrow=doubleBlock                |              | b requires a",
      })
  void headsAndWordsOfALineSayItsSign(String style, String words, String claim) {
    assertThat(claims(BOXES + line(style, words == null ? "" : words))).containsExactly(claim);
  }

  @Test
  void aHeadThatIsNotNamedIsAnArrowWhereOthersAreBars() {
    var bar = line("endArrow=baseDash", "").replace("\"l\"", "\"k\"");
    var loaded = read(page(BOXES + bar + line("rounded=1", "")));
    assertThat(claims(loaded.model().orElseThrow())).containsExactly("a - b", "a + b");
    assertThat(notes(loaded)).contains("the name of an arrowhead");
  }

  @Test
  void wordsOfALineMayBeACellOfTheirOwn() {
    var words =
        "<mxCell id=\"w\" value=\"inhibits\" style=\"edgeLabel;html=1;\" vertex=\"1\" parent=\"l\"/>";
    assertThat(claims(BOXES + line("rounded=1", "") + words)).containsExactly("a - b");
  }

  @Test
  void labelsAreReadWithoutTheirMarks() {
    var loaded =
        read(
            page(
                "<mxCell id=\"a\" value=\"&lt;b&gt;NMDA&lt;/b&gt;&lt;br&gt;receptor &amp;amp; more\""
                    + " style=\"html=1;\" vertex=\"1\" parent=\"1\"/>"));
    assertThat(loaded.model().orElseThrow().entities().get(0).label().plain())
        .isEqualTo("NMDA receptor & more");
  }

  @Test
  void whatHoldsShapesIsTheirPlace() {
    var model =
        read(page(
                "<mxCell id=\"n\" value=\"Neuron\" style=\"swimlane;\" vertex=\"1\" parent=\"1\"/>"
                    + "<mxCell id=\"g\" value=\"\" style=\"group\" vertex=\"1\" parent=\"n\"/>"
                    + "<mxCell id=\"a\" value=\"A\" style=\"\" vertex=\"1\" parent=\"g\"/>"))
            .model()
            .orElseThrow();
    assertThat(model.compartments()).extracting(c -> c.label().plain()).containsExactly("Neuron");
    assertThat(model.entities()).hasSize(1);
    assertThat(model.entities().get(0).compartment()).contains("n");
  }

  @Test
  void whatCannotBeReadIsCounted() {
    var loose =
        "<mxCell id=\"x\" style=\"endArrow=classic\" edge=\"1\" parent=\"1\" source=\"a\"/>"
            + "<mxCell id=\"t\" value=\"Title\" style=\"text;html=1;\" vertex=\"1\" parent=\"1\"/>"
            + "<mxCell id=\"e\" value=\"\" style=\"ellipse;\" vertex=\"1\" parent=\"1\"/>";
    var loaded = read(page(BOXES + line("endArrow=classic", "") + loose));
    assertThat(claims(loaded.model().orElseThrow())).containsExactly("a + b");
    assertThat(notes(loaded))
        .contains("a line that does not hold on to a shape at both ends")
        .contains("words on the page")
        .contains("a shape without words");
  }

  @Test
  void pagesArePackedOrNotAndEachIsAModel() throws IOException {
    var first = page(BOXES + line("endArrow=classic", "raises 1 + 1"));
    var second = page(BOXES + line("endArrow=baseDash", ""));
    var file =
        "<mxfile><diagram id=\"p\" name=\"One\">"
            + packed(first)
            + "</diagram><diagram id=\"q\" name=\"Two\">"
            + second
            + "</diagram></mxfile>";
    var all = readAll(file);
    assertThat(all).hasSize(2);
    assertThat(claims(all.get(0).model().orElseThrow())).containsExactly("a + b");
    assertThat(all.get(0).model().orElseThrow().claims().get(0).phrase()).contains("1 + 1");
    assertThat(claims(all.get(1).model().orElseThrow())).containsExactly("a - b");
    assertThat(all.get(1).model().orElseThrow().header().title().plain()).isEqualTo("Two");
  }

  private static String packed(String xml) throws IOException {
    var escaped = URLEncoder.encode(xml, StandardCharsets.UTF_8).replace("+", "%20");
    var bytes = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
      deflated.write(escaped.getBytes(StandardCharsets.UTF_8));
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  static Stream<String> bundled() {
    return BundledModels.IDS.stream();
  }

  /** What we draw says what the picture says, when it is read again. */
  @ParameterizedTest
  @MethodSource("bundled")
  void ourOwnMapsAreReadBack(String id) {
    var model = Moa.bundled(id).model();
    for (var view : model.views().subList(0, Math.min(2, model.views().size()))) {
      var drawn = new String(Moa.of(model).draw(view.id(), "drawio"), StandardCharsets.UTF_8);
      var diagram = Diagrams.of(model, Optional.of(view), Showing.PLAIN);
      var read = read(drawn).model().orElseThrow();
      assertThat(read.claims().stream().map(Told::of))
          .as(view.id())
          .containsExactlyInAnyOrderElementsOf(diagram.edges().stream().map(Told::of).toList());
      assertThat(read.entities()).hasSize(diagram.nodes().size());
    }
  }

  @Test
  void noBytesMakeItThrow() {
    var text = page(BOXES + line("endArrow=classic", "x")).getBytes(StandardCharsets.UTF_8);
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var bytes = text.clone();
      for (int k = 0; k < 3; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(new DrawioImporter().read(new Source("m.drawio", bytes))).isNotEmpty();
    }
    var packedBadly = "<mxfile><diagram name=\"x\">%%%not base64</diagram></mxfile>";
    assertThat(read(packedBadly).hasErrors()).isTrue();
    assertThat(Formats.importerFor(new Source("m.xml", text)).orElseThrow().format())
        .isEqualTo("drawio");
  }
}
