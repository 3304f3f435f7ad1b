package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.io.Source;
import org.moagraph.layout.Page;
import org.moagraph.model.Claim;
import org.moagraph.render.Picture;
import org.moagraph.render.pptx.Deck;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Hidden;
import org.moagraph.teach.HostileModel;
import org.moagraph.teach.Quizzes;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Whatever the labels of a model say, no picture and no file of another format does as they say.
 */
class HostileOutputsTest {

  private static final Moa MOA = Moa.of(HostileModel.everywhere());
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
  private static final List<Drawing> STEPS = drawing().steps(true);

  private static Drawing drawing() {
    var diagram = Diagrams.of(MOA.model(), Optional.empty(), Highlight.NONE, "en");
    return new Drawing(MOA, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
  }

  static Stream<String> pictures() {
    return Pictures.endings().stream();
  }

  static Stream<String> files() {
    return Formats.writable().stream();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void picturesDoNoHarm(String ending) throws Exception {
    var format = Pictures.format(ending).orElseThrow();
    var bytes =
        format instanceof Pictures.Series series ? series.draw(STEPS) : format.draw(STEPS.get(0));
    checkPicture(ending, bytes);
  }

  @Test
  void stepsInOneFileDoNoHarm() throws Exception {
    var slides = Pictures.build("reveal").orElseThrow().lecture(drawing(), STEPS).bytes();
    checkPicture("html", slides);
    // its own script is the only one
    assertThat(new String(slides, StandardCharsets.UTF_8).split("<script>")).hasSize(2);
    checkPicture("svg", Pictures.build("animation").orElseThrow().draw(drawing()));
  }

  private static void checkPicture(String ending, byte[] bytes) throws Exception {
    var text = new String(bytes, StandardCharsets.UTF_8);
    switch (ending) {
      case "svg", "sbgn", "drawio" -> assertInert(xml(text));
      case "html" ->
          assertThat(text.toLowerCase(Locale.ROOT))
              .doesNotContain("<script>alert", "<img", "href=\"javascript:")
              .doesNotContainPattern("<[a-z][^>\"]* on[a-z]+=");
      case "dot" ->
          assertThat(text.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\""))
              .doesNotContain("script", "alert", "javascript");
      case "mmd" -> assertPlainMermaid(text);
      case "png" ->
          assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(1920);
      case "pdf" -> {
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
            .startsWith("%PDF-")
            .doesNotContain("/JavaScript", "/Launch", "/OpenAction", "/URI");
        try (var document = Loader.loadPDF(bytes)) {
          assertThat(new PDFTextStripper().getText(document)).isNotBlank();
        }
      }
      case "pptx" -> {
        var deck = new Deck(bytes);
        assertThat(deck.violations()).isEmpty();
        assertThat(deck.names()).noneMatch(n -> n.contains("vba") || n.contains("media"));
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
          assertThat(show.getSlides()).isNotEmpty();
          for (var part : show.getPackage().getParts()) {
            if (!part.isRelationshipPart()) {
              assertThat(part.getRelationships())
                  .allMatch(to -> to.getTargetMode() == TargetMode.INTERNAL);
            }
          }
        }
      }
      case "h5p" -> assertPlainH5p(bytes);
      default -> throw new AssertionError("say what is harm in ." + ending);
    }
  }

  /** Every text of the content is words, with none but harmless marks of our own. */
  private static void assertPlainH5p(byte[] bytes) throws IOException {
    assertThat(H5p.files(bytes).keySet()).allMatch(n -> n.matches("[a-z0-9/]+\\.(json|png)"));
    texts(H5p.content(bytes))
        .forEach(
            text ->
                assertThat(text.replaceAll("</?(p|em)>|<a href=\"https://[^\"<>]*\">|</a>", ""))
                    .doesNotContain("<"));
  }

  private static Stream<String> texts(Object json) {
    if (json instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(HostileOutputsTest::texts);
    }
    return json instanceof List<?> list
        ? list.stream().flatMap(HostileOutputsTest::texts)
        : Stream.of(String.valueOf(json));
  }

  @Test
  void questionsInPackagesDoNoHarm() throws Exception {
    var quiz = Quizzes.of(MOA.index(), Optional.empty(), "en").quiz(12, Quizzes.LEVELS, 1);
    assertThat(quiz.questions()).isNotEmpty();
    assertPlainH5p(Renderers.packages("h5p").orElseThrow().pack(quiz));
    var qti = H5p.files(Renderers.packages("qti").orElseThrow().pack(quiz));
    assertThat(qti.keySet()).contains("imsmanifest.xml");
    for (var part : qti.values()) {
      assertInert(xml(new String(part, StandardCharsets.UTF_8)), qti.keySet());
    }
  }

  @Test
  void worksheetsDoNoHarm() throws Exception {
    for (var hidden : Hidden.values()) {
      var task = new Worksheet.Task(hidden, 8, 1);
      var laid = Worksheet.of(MOA, Optional.empty(), "en", task, Page.WIDE);
      for (var sheet : laid.sheet().stream().toList()) {
        for (var scene : List.of(sheet.open(), sheet.key())) {
          checkPicture("svg", Pictures.drawn(Picture.of(scene), "svg", Theme.LIGHT).orElseThrow());
        }
        var both = List.of(sheet.open(), sheet.key());
        checkPicture("pptx", Pictures.sheets(both, "pptx", Theme.LIGHT).orElseThrow());
        // its font has no letters from right to left, and it says so rather than leave them out
        assertThatThrownBy(() -> Pictures.sheets(both, "pdf", Theme.LIGHT))
            .hasMessageContaining("letters");
      }
    }
    assertPlainH5p(
        Worksheet.inSentences(MOA, Optional.empty(), "en", Hidden.LABELS, 8).orElseThrow().h5p());
  }

  @ParameterizedTest
  @MethodSource("files")
  void filesOfOtherFormatsDoNoHarm(String format) throws Exception {
    var text =
        new String(
            Formats.exporter(format).orElseThrow().write(MOA.model()).bytes(),
            StandardCharsets.UTF_8);
    switch (format) {
      case "graphml", "gexf", "gpml", "sbml" -> assertInert(xml(text));
      case "json", "cyjs", "cx2" -> {
        assertThat(JSON.readTree(text).isContainerNode()).isTrue();
        assertThat(claims(format, text)).hasSameSizeAs(MOA.model().claims());
      }
      case "mermaid" -> assertPlainMermaid(text);
      case "csv" -> assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=+@-][^,0-9]");
      case "tsv", "sif" -> assertThat(claims(format, text)).hasSameSizeAs(MOA.model().claims());
      case "extended-sif" -> assertThat(claims("sif", text)).hasSameSizeAs(MOA.model().claims());
      case "moa" -> assertThat(claims("yaml", text)).hasSameSizeAs(MOA.model().claims());
      default -> throw new AssertionError("say what is harm in " + format);
    }
  }

  /** Nothing of a label stands outside of quotes, and nothing in them is markup. */
  private static void assertPlainMermaid(String text) {
    assertThat(text).doesNotContain("<", "`");
    assertThat(text.substring(text.indexOf("flowchart")).replaceAll("\"[^\"]*\"", "\"\""))
        .doesNotContainPattern("(?<!\\w)(?!n_)\\w*(script|alert|click|href)");
  }

  private static List<Claim> claims(String ending, String text) {
    var source = new Source("x." + ending, text.getBytes(StandardCharsets.UTF_8));
    return Moa.read(source).single().orElseThrow().model().claims();
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  /** No element that runs or loads, no attribute that does. */
  private static void assertInert(Document document) {
    assertInert(document, List.of());
  }

  /** The same of a document that may name those files beside it. */
  private static void assertInert(Document document, Collection<String> beside) {
    var all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var element = (Element) all.item(i);
      assertThat(element.getTagName()).isNotIn("script", "img", "image", "foreignObject", "b");
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        var attribute = element.getAttributes().item(a);
        assertThat(attribute.getNodeName()).doesNotStartWith("on");
        boolean leads = attribute.getNodeName().endsWith("href");
        if (leads && !beside.contains(attribute.getNodeValue())) {
          assertThat(attribute.getNodeValue()).startsWith("http");
        }
      }
    }
  }
}
