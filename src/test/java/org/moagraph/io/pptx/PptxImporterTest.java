package org.moagraph.io.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.io.Told;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** Slides as an office program writes them, and ours. */
class PptxImporterTest {

  private static String box(int id, String name, String text) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"%d\" name=\"%s\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"
        .formatted(id, name, text);
  }

  private static String line(String glue, String ends) {
    return "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"9\" name=\"Straight Arrow Connector 8\"/><p:cNvCxnSpPr>%s</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:ln>%s</a:ln></p:spPr></p:cxnSp>"
        .formatted(glue, ends);
  }

  private static final String GLUE = "<a:stCxn id=\"4\" idx=\"3\"/><a:endCxn id=\"5\" idx=\"1\"/>";

  private static byte[] deck(String... slides) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < slides.length; i++) {
        zip.putNextEntry(new ZipEntry("ppt/slides/slide" + (i + 1) + ".xml"));
        zip.write(
            ("<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><p:cSld><p:spTree>"
                    + slides[i]
                    + "</p:spTree></p:cSld></p:sld>")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Loaded read(byte[] bytes) {
    var source = new Source("map.pptx", bytes);
    assertThat(new PptxImporter().accepts(source)).isTrue();
    return new PptxImporter().read(source).get(0);
  }

  private static String boxes() {
    return box(4, "Rectangle 3", "Ketamine") + box(5, "Rectangle 4", "mTOR &amp; S6K");
  }

  @ParameterizedTest
  @CsvSource({
    "<a:tailEnd type='triangle'/>,                              Ketamine + mTOR & S6K",
    "<a:tailEnd type='stealth'/>,                               Ketamine + mTOR & S6K",
    "<a:headEnd type='arrow'/>,                                 mTOR & S6K + Ketamine",
    "<a:headEnd type='arrow'/><a:tailEnd type='arrow'/>,        Ketamine ? mTOR & S6K",
    "<a:tailEnd type='oval'/>,                                  Ketamine ? mTOR & S6K",
    "'',                                                        Ketamine ? mTOR & S6K",
  })
  void aGluedConnectorIsAClaim(String ends, String claim) throws IOException {
    var model = read(deck(boxes() + line(GLUE, ends))).model().orElseThrow();
    assertThat(model.claims())
        .extracting(
            c ->
                label(model, c.source()) + " " + c.sign().symbol() + " " + label(model, c.target()))
        .containsExactly(claim);
  }

  @Test
  void aLineThatIsAMereShapeIsCounted() throws IOException {
    var freeform =
        "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"19\" name=\"group of a-b\"/></p:nvGrpSpPr>"
            + "<p:sp><p:nvSpPr><p:cNvPr id=\"20\" name=\"%s\"/></p:nvSpPr><p:spPr><a:custGeom>"
            + "<a:pathLst><a:path fill=\"none\"/></a:pathLst></a:custGeom></p:spPr></p:sp></p:grpSp>";
    var plain = boxes() + line(GLUE, "<a:tailEnd type='triangle'/>");
    assertThat(read(deck(plain + freeform.formatted("a-activates-b"))).diagnostics().toString())
        .contains("as LibreOffice saves bent connectors");
    assertThat(read(deck(plain + freeform.formatted("sign of a"))).diagnostics().toString())
        .doesNotContain("LibreOffice");
  }

  private static String label(Model model, EntityId id) {
    return model.entities().stream()
        .filter(e -> e.id().equals(id))
        .map(e -> e.label().plain())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotGluedIsCountedAndSlidesWithoutLinesAreNoMaps() throws IOException {
    var loose = line("<a:stCxn id=\"4\" idx=\"3\"/>", "<a:tailEnd type='triangle'/>");
    var loaded =
        new PptxImporter()
            .read(new Source("m.pptx", deck(boxes(), boxes() + line(GLUE, "") + loose)));
    assertThat(loaded).hasSize(1);
    assertThat(loaded.get(0).model().orElseThrow().claims()).hasSize(1);
    assertThat(loaded.get(0).diagnostics().toString()).contains("not glued");
    assertThat(read(deck(boxes() + loose)).diagnostics().toString())
        .contains("no slide with a connector");
  }

  @Test
  void noBytesMakeItThrow() throws IOException {
    var bytes = deck(boxes() + line(GLUE, "<a:tailEnd type='triangle'/>"));
    var random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      var broken = bytes.clone();
      for (int k = 0; k < 4; k++) {
        broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
      }
      assertThat(new PptxImporter().read(new Source("m.pptx", broken))).isNotEmpty();
    }
  }

  static Stream<String> bundled() {
    return BundledModels.IDS.stream();
  }

  /** A slide of ours says what the picture says, when it is read again. */
  @ParameterizedTest
  @MethodSource("bundled")
  void ourOwnSlidesAreReadBack(String id) {
    var moa = Moa.bundled(id);
    for (var view : moa.model().views()) {
      var diagram = Diagrams.of(moa.model(), Optional.of(view), Showing.PLAIN);
      if (diagram.edges().isEmpty()) {
        continue;
      }
      var read = read(moa.draw(view.id(), "pptx")).model().orElseThrow();
      assertThat(read.claims().stream().map(Told::of))
          .as(view.id())
          .containsExactlyInAnyOrderElementsOf(diagram.edges().stream().map(Told::of).toList());
      assertThat(read.entities()).as(view.id()).hasSize(diagram.nodes().size());
    }
  }
}
