package org.moagraph.render.sbgn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Box;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What is written keeps the order of elements that the schema of SBGN-ML 0.3 demands and the rules
 * for Activity Flow of libSBGN's sbgn_af.sch, by their numbers.
 */
class SbgnRendererTest {
  private static final Showing AF = Showing.PLAIN.withNotation(Notation.SBGN_AF);

  static Stream<Scene> scenes() {
    Stream<Scene> bundled =
        BundledModels.IDS.stream()
            .map(id -> Moa.bundled(id).model())
            .flatMap(m -> m.views().stream().map(v -> Diagrams.of(m, Optional.of(v), AF)))
            .map(d -> KeptLayout.PICTURES.lay(d, Page.WIDE).orElseThrow());
    Stream<Scene> made =
        Stream.of(Mechanisms.interneuron(), Mechanisms.hostile(), Mechanisms.random(1, 40))
            .map(
                m ->
                    KeptLayout.PICTURES
                        .lay(Diagrams.of(m, Optional.empty(), AF), Page.WIDE)
                        .orElseThrow());
    return Stream.concat(bundled, made);
  }

  private static Element map(Scene scene) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    String text = SbgnRenderer.render(scene);
    Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    Element root = document.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo("http://sbgn.org/libsbgn/0.3");
    return children(root).get(0);
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(c -> c.getLocalName().equals(name)).toList();
  }

  private static Map<String, Element> glyphs(Element map) {
    Map<String, Element> glyphs = new LinkedHashMap<>();
    for (Element glyph : children(map, "glyph")) {
      assertThat(glyphs.put(glyph.getAttribute("id"), glyph)).isNull();
    }
    return glyphs;
  }

  private static Box box(Element owner) {
    Element box = children(owner, "bbox").get(0);
    return new Box(number(box, "x"), number(box, "y"), number(box, "w"), number(box, "h"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static String names(Element parent) {
    return String.join(" ", children(parent).stream().map(Element::getLocalName).toList());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void elementsStandInTheOrderOfTheSchema(Scene scene) throws Exception {
    Element map = map(scene);

    assertThat(names(map)).matches("notes bbox( glyph)+( arc)*");
    for (Element glyph : children(map, "glyph")) {
      assertThat(names(glyph)).matches("label bbox( glyph)?");
      for (Element unit : children(glyph, "glyph")) {
        assertThat(names(unit)).isEqualTo("label entity bbox");
        assertThat(unit.getAttribute("class")).isEqualTo("unit of information");
      }
    }
    for (Element arc : children(map, "arc")) {
      assertThat(names(arc)).matches("start( next)* end");
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void influencesJoinWhatTheyMay(Scene scene) throws Exception {
    Element map = map(scene);
    Map<String, Element> glyphs = glyphs(map);

    assertThat(children(map, "arc")).hasSameSizeAs(scene.diagram().edges());
    for (Element arc : children(map, "arc")) {
      Element source = Objects.requireNonNull(glyphs.get(arc.getAttribute("source")));
      Element target = Objects.requireNonNull(glyphs.get(arc.getAttribute("target")));
      assertThat(source.getAttribute("class")).as("af10101").isEqualTo("biological activity");
      assertThat(target.getAttribute("class"))
          .as("af10102")
          .isIn("biological activity", "phenotype");
      assertThat(arc.getAttribute("class"))
          .as("af10103")
          .isIn(
              "positive influence",
              "negative influence",
              "unknown influence",
              "necessary stimulation");
    }
    assertThat(glyphs.values())
        .as("af10104")
        .allMatch(
            g ->
                List.of("biological activity", "phenotype", "compartment")
                    .contains(g.getAttribute("class")));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everythingIsInItsPlace(Scene scene) throws Exception {
    Element map = map(scene);
    Map<String, Element> glyphs = glyphs(map);

    for (Element glyph : glyphs.values()) {
      assertThat(box(map).contains(box(glyph))).isTrue();
      String compartment = glyph.getAttribute("compartmentRef");
      if (!compartment.isEmpty()) {
        Element around = Objects.requireNonNull(glyphs.get(compartment));
        assertThat(around.getAttribute("class")).isEqualTo("compartment");
        assertThat(box(around).grown(0.1).contains(box(glyph))).isTrue();
      }
    }
    for (Element arc : children(map, "arc")) {
      Box source = box(Objects.requireNonNull(glyphs.get(arc.getAttribute("source"))));
      Element start = children(arc, "start").get(0);
      Box at = new Box(number(start, "x"), number(start, "y"), 0, 0);
      assertThat(source.gap(at)).isLessThan(25);
    }
  }

  @Test
  void labelsAreTextAndNeverMarkup() {
    Scene scene =
        KeptLayout.PICTURES
            .lay(Diagrams.of(Mechanisms.hostile(), Optional.empty(), AF), Page.WIDE)
            .orElseThrow();

    assertThat(SbgnRenderer.render(scene)).doesNotContain("<script>").contains("&lt;script");
  }

  @Test
  void whatCarriesAnActivityIsNamedByItsUnit() {
    Scene scene =
        KeptLayout.PICTURES
            .lay(Diagrams.of(Mechanisms.interneuron(), Optional.empty(), AF), Page.WIDE)
            .orElseThrow();

    assertThat(SbgnRenderer.render(scene))
        .contains("<entity name=\"perturbation\"/>", "<entity name=\"complex\"/>")
        .contains("class=\"necessary stimulation\"")
        .contains("SBGN AF does not say");
  }
}
