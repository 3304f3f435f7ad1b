package org.moagraph.render.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.ask.NameReader;
import org.moagraph.geometry.Box;
import org.moagraph.graph.Filter;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Scene;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Showing;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawioTest {

  static Stream<String> models() {
    return BundledModels.IDS.stream().limit(4);
  }

  private static Scene scene(String id) {
    var moa = Moa.bundled(id);
    var view = NameReader.view(moa.model(), moa.model().views().get(0).id());
    var diagram = Diagrams.of(moa.model(), Optional.of(view), Showing.PLAIN);
    return new Drawing(moa, Filter.DEFAULT, diagram, KeptLayout.PICTURES, Theme.LIGHT).scene();
  }

  private static Map<String, Element> cells(Scene scene) throws Exception {
    var text = DrawioRenderer.render(scene, Theme.LIGHT);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
    var list = document.getElementsByTagName("mxCell");
    var cells = new LinkedHashMap<String, Element>();
    for (int i = 0; i < list.getLength(); i++) {
      var cell = (Element) list.item(i);
      assertThat(cells.put(cell.getAttribute("id"), cell)).as(cell.getAttribute("id")).isNull();
    }
    return cells;
  }

  /** Where a cell stands on the page: its own place and those of all that hold it. */
  private static Box place(Map<String, Element> cells, String id) {
    var cell = java.util.Objects.requireNonNull(cells.get(id), id);
    var geometry = (Element) cell.getElementsByTagName("mxGeometry").item(0);
    var parent = cell.getAttribute("parent");
    double x = number(geometry, "x");
    double y = number(geometry, "y");
    if (!parent.equals("1")) {
      var around = place(cells, parent);
      x += around.x();
      y += around.y();
    }
    return new Box(x, y, number(geometry, "width"), number(geometry, "height"));
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNodeStandsWhereTheSceneHasIt(String id) throws Exception {
    var scene = scene(id);
    var cells = cells(scene);

    for (var placed : scene.nodes()) {
      var place = place(cells, placed.node().id());
      assertThat(Math.abs(place.x() - placed.box().x())).isLessThan(0.5);
      assertThat(Math.abs(place.y() - placed.box().y())).isLessThan(0.5);
      assertThat(Math.abs(place.width() - placed.box().width())).isLessThan(0.5);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyEdgeHoldsOnToItsEndsAndLoweringOnesEndInABar(String id) throws Exception {
    var scene = scene(id);
    var cells = cells(scene);
    List<Influence> seen = new ArrayList<>();

    for (var route : scene.routes()) {
      var edge = route.edge();
      var cell = java.util.Objects.requireNonNull(cells.get(edge.id()), edge.id());
      assertThat(cell.getAttribute("edge")).isEqualTo("1");
      assertThat(cell.getAttribute("source")).isEqualTo(edge.from());
      assertThat(cell.getAttribute("target")).isEqualTo(edge.to());
      assertThat(cell.getAttribute("style").contains("endArrow=baseDash;"))
          .isEqualTo(edge.influence() == Influence.LOWERS);
      assertThat(cell.getAttribute("style").contains("endArrow=block;"))
          .isEqualTo(edge.influence() == Influence.RAISES);
      seen.add(edge.influence());
    }
    assertThat(seen).contains(Influence.RAISES);
  }

  @ParameterizedTest
  @MethodSource("models")
  void regionsHoldWhatIsInThemAndNoLabelIsMarkup(String id) throws Exception {
    var scene = scene(id);
    var cells = cells(scene);

    for (var area : scene.areas()) {
      assertThat(cells).containsKey(area.region().id());
    }
    for (var cell : cells.values()) {
      var parent = cell.getAttribute("parent");
      assertThat(parent.isEmpty() || cells.containsKey(parent)).isTrue();
      if (cell.getAttribute("vertex").equals("1")) {
        assertThat(cell.getAttribute("style")).contains("html=0;");
      }
    }
    var text = DrawioRenderer.render(scene, Theme.LIGHT);
    assertThat(text.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(DrawioRenderer.render(scene(id), Theme.LIGHT).getBytes(StandardCharsets.UTF_8));
  }
}
