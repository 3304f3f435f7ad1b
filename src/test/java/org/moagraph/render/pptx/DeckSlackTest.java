package org.moagraph.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextWidths;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Decks on a computer without Arial, whose other font is up to 15 % wider. */
class DeckSlackTest {
  private static final double SUBSTITUTE = 1.15;

  static Stream<Scene> scenes() {
    return BundledModels.IDS.stream()
        .map(id -> Moa.bundled(id).model())
        .flatMap(
            model ->
                model.views().stream()
                    .map(view -> Diagrams.of(model, Optional.of(view), Showing.PLAIN)))
        .map(diagram -> KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void labelsKeepTheirLinesAndTheirBoxes(Scene scene) {
    var deck =
        new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
    for (Scene.PlacedNode placed : scene.nodes()) {
      CTShape shape =
          deck.shapes(1).stream()
              .filter(s -> s.getNvSpPr().getCNvPr().getName().equals(placed.node().id()))
              .findFirst()
              .orElseThrow();
      List<String> expected = placed.label().lines().stream().map(line -> line.text()).toList();
      for (double wider : List.of(1.0, SUBSTITUTE)) {
        assertThat(lines(shape, wider)).as(placed.node().id()).isEqualTo(expected);
        for (String line : expected) {
          assertThat(width(line, size(shape), false, wider))
              .as(line)
              .isLessThanOrEqualTo(placed.box().width() + 0.01);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void titlesKeepTheirLinesAndTheSlide(Scene scene) {
    var deck =
        new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
    CTShape title = deck.shapes(1).get(0);
    for (String line : lines(title, SUBSTITUTE)) {
      assertThat(width(line, size(title), true, SUBSTITUTE)).isLessThan(scene.width());
    }
    assertThat(lines(title, SUBSTITUTE)).hasSameSizeAs(scene.title().lines());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void wordsOfTheLegendDoNotMeetTheNextEntry(Scene scene) {
    var deck =
        new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
    for (Scene.LegendEntry entry : scene.legend()) {
      String words = entry.label().text();
      CTShape shape =
          deck.shapes(1).stream()
              .filter(s -> s.getNvSpPr().getCNvPr().getName().equals("words: " + words))
              .findFirst()
              .orElseThrow();
      double end = entry.label().bounds().x() + width(words, size(shape), false, SUBSTITUTE);
      assertThat(scene.legend())
          .filteredOn(e -> e.sample().y() == entry.sample().y())
          .filteredOn(e -> e.sample().x() > entry.sample().x())
          .as(words)
          .allMatch(e -> e.sample().x() > end);
      assertThat(end).isLessThan(scene.width());
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void wordsBesideLinesStayInTheirBoxes(Scene scene) {
    var deck =
        new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
    for (Scene.Route route : scene.routes()) {
      if (route.label().isPresent()) {
        CTShape shape =
            deck.shapes(1).stream()
                .filter(
                    s -> s.getNvSpPr().getCNvPr().getName().equals("verb of " + route.edge().id()))
                .findFirst()
                .orElseThrow();
        for (var line : route.label().get().lines()) {
          assertThat(width(line.text(), size(shape), false, SUBSTITUTE))
              .isLessThanOrEqualTo(room(shape) + 1);
        }
      }
    }
  }

  /** The lines that a program makes of a shape's text, in a font so much wider than Arial. */
  private static List<String> lines(CTShape shape, double wider) {
    var body = shape.getTxBody();
    boolean bold = body.getPArray(0).getRArray(0).getRPr().getB();
    List<String> lines = new ArrayList<>();
    for (var run : body.getPArray(0).getRList()) {
      boolean broken = body.getBodyPr().getWrap().toString().equals("none");
      double room = broken ? Double.MAX_VALUE : room(shape);
      lines.addAll(filled(run.getT(), room, size(shape), bold, wider));
    }
    return lines;
  }

  private static List<String> filled(
      String text, double room, double size, boolean bold, double wider) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("(?<=[ -])")) {
      if (!line.isEmpty() && width((line + word).strip(), size, bold, wider) > room) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
  }

  private static double width(String line, double size, boolean bold, double wider) {
    return TextWidths.of(line, size, bold) * wider;
  }

  private static double size(CTShape shape) {
    return shape.getTxBody().getPArray(0).getRArray(0).getRPr().getSz() / 75.0;
  }

  /** How wide the text's rectangle is, in px. */
  private static double room(CTShape shape) {
    CTTransform2D place = shape.getSpPr().getXfrm();
    double width = (double) place.getExt().getCx() / 9525;
    if (!shape.getSpPr().isSetCustGeom()) {
      return width;
    }
    double left = 0;
    double right = 0;
    for (var guide : shape.getSpPr().getCustGeom().getGdLst().getGdList()) {
      Matcher parts = Pattern.compile("\\*/ w (-?\\d+) (\\d+)").matcher(guide.getFmla());
      if (parts.matches()) {
        double at = width * Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2));
        switch (guide.getName().toLowerCase(Locale.ROOT)) {
          case "text-l" -> left = at;
          case "text-r" -> right = at;
          default -> {}
        }
      }
    }
    return right - left;
  }
}
