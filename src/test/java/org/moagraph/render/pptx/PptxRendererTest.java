package org.moagraph.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Point;
import org.moagraph.graph.Filter;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.StepScenes;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.reason.CompareQuery;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.ComparedDiagrams;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.diagram.SpeakerNotes;
import org.moagraph.words.Labels;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

class PptxRendererTest {
  private static final Model MODEL = Mechanisms.interneuron();
  private static final Scene SCENE = scene(MODEL, SlideLayout.Choice.FOLDED);
  private static final byte[] BYTES = render(MODEL, SCENE);
  private static final Deck DECK = new Deck(BYTES);

  private static Scene scene(Model model, SlideLayout.Choice choice) {
    return new SlideLayout(new EmbeddedGraphviz(), choice)
        .lay(Diagrams.of(model, Optional.empty(), Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  private static byte[] render(Model model, Scene... scenes) {
    List<DeckSlide> slides = new ArrayList<>();
    for (Scene scene : scenes) {
      slides.add(new DeckSlide(scene, SpeakerNotes.of(scene.diagram(), model)));
    }
    return PptxRenderer.render(slides, Theme.LIGHT);
  }

  private static List<CTConnector> connectors(Deck deck) {
    return deck.connectors(1);
  }

  private static CTShape shape(Deck deck, long id) {
    return deck.shapes(1).stream()
        .filter(s -> s.getNvSpPr().getCNvPr().getId() == id)
        .findFirst()
        .orElseThrow();
  }

  private static Diagram.Edge edge(String id) {
    return SCENE.diagram().edges().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPartFollowsTheSchema() {
    assertThat(DECK.violations()).isEmpty();
    Scene curved = scene(MODEL, SlideLayout.Choice.RIGHT);
    assertThat(new Deck(render(MODEL, curved)).violations()).isEmpty();
  }

  @Test
  void comparedSidesDifferByColourLineAndLetter() {
    var ketamine = Moa.bundled("ketamine");
    var query = new CompareQuery(HypothesisId.of("hnk"), HypothesisId.of("opioid"), Filter.DEFAULT);
    var diagram =
        ComparedDiagrams.of(Labels.of(ketamine.model(), "en"), query.run(ketamine.index()));
    var scene = KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
    var deck =
        new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
    assertThat(deck.violations()).isEmpty();
    var second = diagram.edges().stream().filter(e -> e.emphasis() == Emphasis.SECOND).toList();
    var twice =
        connectors(deck).stream()
            .filter(c -> c.getSpPr().getLn().isSetCmpd())
            .map(c -> c.getNvCxnSpPr().getCNvPr().getName());
    assertThat(twice)
        .containsExactlyInAnyOrderElementsOf(second.stream().map(Diagram.Edge::id).toList());
    assertThat(second).isNotEmpty();
  }

  @Test
  void aSchemaViolationWouldBeSeen() {
    byte[] broken =
        PptxRenderer.render(
            List.of(new DeckSlide(SCENE, List.of("x"))),
            Theme.LIGHT.toBuilder("x")
                .quiet("#12")
                .glow("#111111")
                .border("#111111")
                .regions(List.of("#111111"))
                .regionBorder("#111111")
                .build());
    assertThat(new Deck(broken).violations()).isNotEmpty();
  }

  @Test
  void everyClaimIsAConnectorGluedToItsTwoNodes() {
    assertThat(connectors(DECK).stream().map(c -> c.getNvCxnSpPr().getCNvPr().getName()))
        .containsExactlyInAnyOrderElementsOf(
            SCENE.diagram().edges().stream().map(Diagram.Edge::id).toList());
    for (CTConnector connector : connectors(DECK)) {
      Diagram.Edge edge = edge(connector.getNvCxnSpPr().getCNvPr().getName());
      assertThat(gluedTo(connector.getNvCxnSpPr().getCNvCxnSpPr().getStCxn()))
          .isEqualTo(edge.from());
      assertThat(gluedTo(connector.getNvCxnSpPr().getCNvCxnSpPr().getEndCxn()))
          .isEqualTo(edge.to());
    }
  }

  private static String gluedTo(CTConnection glue) {
    CTShape shape = shape(DECK, glue.getId());
    assertThat(glue.getIdx())
        .isLessThan(shape.getSpPr().getCustGeom().getCxnLst().sizeOfCxnArray());
    return shape.getNvSpPr().getCNvPr().getName();
  }

  @Test
  void connectorsRunFromTheirGlueToTheirGlueAlongTheScenesLine() {
    int bent = 0;
    for (CTConnector connector : connectors(DECK)) {
      if (!connector.getSpPr().isSetPrstGeom()) {
        continue;
      }
      List<Point> drawn = DrawnConnector.points(connector);
      bent += drawn.size() > 2 ? 1 : 0;
      var glue = connector.getNvCxnSpPr().getCNvCxnSpPr();
      assertThat(site(glue.getStCxn()).distance(drawn.get(0))).isLessThan(1);
      assertThat(site(glue.getEndCxn()).distance(drawn.get(drawn.size() - 1))).isLessThan(1);
      String id = connector.getNvCxnSpPr().getCNvPr().getName();
      Scene.Route route =
          SCENE.routes().stream().filter(r -> r.edge().id().equals(id)).findFirst().orElseThrow();
      assertThat(route.line().flattened()).allMatch(p -> DrawnConnector.distance(p, drawn) < 6);
    }
    assertThat(bent).isPositive();
  }

  /** Where a glue is on the slide: the formula of its guide, worked out. */
  private static Point site(CTConnection glue) {
    CTShape shape = shape(DECK, glue.getId());
    Map<String, Double> guides = new TreeMap<>();
    CTTransform2D place = shape.getSpPr().getXfrm();
    double width = ((Number) place.getExt().getCx()).doubleValue();
    double height = ((Number) place.getExt().getCy()).doubleValue();
    Pattern formula = Pattern.compile("\\*/ ([wh]) (-?\\d+) (\\d+)");
    for (var guide : shape.getSpPr().getCustGeom().getGdLst().getGdList()) {
      Matcher parts = formula.matcher(guide.getFmla());
      assertThat(parts.matches()).isTrue();
      double whole = parts.group(1).equals("w") ? width : height;
      double value =
          whole * Double.parseDouble(parts.group(2)) / Double.parseDouble(parts.group(3));
      guides.put(guide.getName(), value);
    }
    var at = shape.getSpPr().getCustGeom().getCxnLst().getCxnArray((int) glue.getIdx()).getPos();
    double left = Double.parseDouble(place.getOff().getX().toString());
    double top = Double.parseDouble(place.getOff().getY().toString());
    return new Point(
        (left + guides.getOrDefault(at.getX().toString(), Double.NaN)) / 9525,
        (top + guides.getOrDefault(at.getY().toString(), Double.NaN)) / 9525);
  }

  /** LibreOffice leads a bent connector by rules of its own, behind boxes. */
  @Test
  void aBentLineIsAFreeformWhereConnectorsAreNotUnderstood() {
    String slide = DECK.part("ppt/slides/slide1.xml");
    long bent = SCENE.routes().stream().filter(r -> r.corners().size() > 2).count();
    List<String> fallbacks =
        Pattern.compile("<mc:Fallback>(.*?)</mc:Fallback>")
            .matcher(slide)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(fallbacks).hasSize((int) bent).isNotEmpty();
    for (Scene.Route route : SCENE.routes()) {
      if (route.corners().size() > 2) {
        assertThat(fallbacks)
            .filteredOn(f -> f.contains("name=\"" + route.edge().id() + "\""))
            .singleElement()
            .asString()
            .startsWith("<p:sp>")
            .contains("<a:custGeom>")
            .doesNotContain("cxnSp");
      }
    }
  }

  @Test
  void whatBelongsToALineOrABoxMovesWithIt() {
    Map<String, String> groups = new TreeMap<>();
    DECK.groups(1)
        .forEach(
            group ->
                group
                    .getSpList()
                    .forEach(
                        s ->
                            groups.put(
                                s.getNvSpPr().getCNvPr().getName(),
                                group.getNvGrpSpPr().getCNvPr().getName())));
    assertThat(groups).containsEntry("sign of nmdar", "group of nmdar");
    assertThat(groups).containsEntry("nmdar", "group of nmdar");
    for (Scene.Route route : SCENE.routes()) {
      String id = route.edge().id();
      assertThat(connectorsOf("group of " + id)).containsExactly(id);
      if (route.label().isPresent()) {
        assertThat(groups).containsEntry("verb of " + id, "group of " + id);
      }
      if (route.edge().influence() == Influence.LOWERS) {
        assertThat(groups).containsEntry("bar of " + id, "group of " + id);
      }
    }
  }

  private static List<String> connectorsOf(String group) {
    return DECK.groups(1).stream()
        .filter(g -> g.getNvGrpSpPr().getCNvPr().getName().equals(group))
        .flatMap(g -> g.getCxnSpList().stream())
        .map(c -> c.getNvCxnSpPr().getCNvPr().getName())
        .toList();
  }

  @Test
  void noTwoShapesHaveOneNumber() {
    List<String> ids =
        Pattern.compile("<p:cNvPr id=\"(\\d+)\"")
            .matcher(DECK.part("ppt/slides/slide1.xml"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void aNodeThatIsMovedKeepsItsConnectors() throws IOException {
    ByteArrayOutputStream moved = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(BYTES))) {
      XSLFSimpleShape node = (XSLFSimpleShape) named(show, "nmdar");
      Rectangle2D place = node.getAnchor();
      node.setAnchor(
          new Rectangle2D.Double(
              place.getX() + 50, place.getY() + 20, place.getWidth(), place.getHeight()));
      show.write(moved);
    }
    Deck deck = new Deck(moved.toByteArray());
    List<String> glued = new ArrayList<>();
    for (CTConnector connector : connectors(deck)) {
      var glue = connector.getNvCxnSpPr().getCNvCxnSpPr();
      for (CTConnection end : List.of(glue.getStCxn(), glue.getEndCxn())) {
        if (shape(deck, end.getId()).getNvSpPr().getCNvPr().getName().equals("nmdar")) {
          glued.add(connector.getNvCxnSpPr().getCNvPr().getName());
        }
      }
    }
    assertThat(glued)
        .containsExactlyInAnyOrderElementsOf(
            SCENE.diagram().edges().stream()
                .filter(e -> e.from().equals("nmdar") || e.to().equals("nmdar"))
                .map(Diagram.Edge::id)
                .toList());
  }

  private static XSLFShape named(XMLSlideShow show, String name) {
    return all(show.getSlides().get(0))
        .filter(s -> s.getShapeName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<XSLFShape> all(XSLFShapeContainer container) {
    return container.getShapes().stream()
        .flatMap(
            shape ->
                shape instanceof XSLFGroupShape group
                    ? Stream.concat(Stream.of(shape), all(group))
                    : Stream.of(shape));
  }

  @Test
  void aLineThatLowersEndsInABarOfItsOwn() {
    for (CTConnector connector : connectors(DECK)) {
      String id = connector.getNvCxnSpPr().getCNvPr().getName();
      Diagram.Edge edge = edge(id);
      boolean barred =
          switch (edge.influence()) {
            case LOWERS, NEEDED -> true;
            case RAISES, UNKNOWN, STRUCTURE, NO_EFFECT -> false;
          };
      Optional<CTShape> bar =
          DECK.shapes(1).stream()
              .filter(s -> s.getNvSpPr().getCNvPr().getName().equals("bar of " + id))
              .findFirst();
      assertThat(bar.isPresent()).isEqualTo(barred);
      if (bar.isPresent()) {
        Point end = site(connector.getNvCxnSpPr().getCNvCxnSpPr().getEndCxn());
        assertThat(DrawnConnector.middle(bar.get().getSpPr().getXfrm()).distance(end))
            .isLessThan(22);
      }
    }
  }

  @Test
  void inActivityFlowHeadsAreOpenShapesAndUnitsHaveTheirWords() {
    Showing activityFlow = Showing.PLAIN.withNotation(Notation.SBGN_AF);
    Diagram diagram = Diagrams.of(MODEL, Optional.empty(), activityFlow);
    Deck deck = new Deck(render(MODEL, KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow()));
    List<String> names =
        deck.shapes(1).stream().map(s -> s.getNvSpPr().getCNvPr().getName()).toList();

    assertThat(deck.violations()).isEmpty();
    assertThat(connectors(deck)).noneMatch(c -> c.getSpPr().getLn().isSetTailEnd());
    for (Diagram.Edge edge : diagram.edges()) {
      boolean open = edge.influence() != Influence.LOWERS;
      assertThat(names.contains("head of " + edge.id())).as(edge.id()).isEqualTo(open);
    }
    assertThat(names).contains("unit of nmdar").doesNotContain("unit of firing");
  }

  @Test
  void everyShapeIsDescribedAndNoneIsAPicture() {
    String slide = DECK.part("ppt/slides/slide1.xml");
    Matcher properties = Pattern.compile("<p:cNvPr [^>]*>").matcher(slide);
    int count = 0;
    while (properties.find()) {
      assertThat(properties.group()).doesNotContain("descr=\"\"").contains("descr=\"");
      count++;
    }
    assertThat(count).isGreaterThan(SCENE.nodes().size() + SCENE.routes().size());
    assertThat(slide).doesNotContain("p:pic").doesNotContain("blip");
    assertThat(DECK.names()).noneMatch(n -> n.contains("media"));
  }

  @Test
  void shapesAreReadInTheOrderOfThePathway() {
    String slide = DECK.part("ppt/slides/slide1.xml");
    int title = slide.indexOf("type=\"title\"");
    int last = title;
    assertThat(title).isPositive();
    for (Scene.PlacedNode node : SCENE.nodes()) {
      int place = slide.indexOf("name=\"" + node.node().id() + "\" ", title);
      assertThat(place).isGreaterThan(last);
      last = place;
      for (Diagram.Edge edge : SCENE.diagram().edges()) {
        if (edge.from().equals(node.node().id())) {
          int connector = slide.indexOf("name=\"" + edge.id() + "\" ");
          assertThat(connector).isGreaterThan(place);
          last = Math.max(last, connector);
        }
      }
    }
    assertThat(slide.indexOf("name=\"Legend\"")).isGreaterThan(last);
  }

  @Test
  void aReaderFindsTitleTextAndNotes() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(BYTES))) {
      assertThat(show.getPageSize().width).isEqualTo(960);
      assertThat(show.getPageSize().height).isEqualTo(540);
      assertThat(show.getSlides().get(0).getTitle()).isEqualTo(SCENE.title().text());
      assertThat(((XSLFTextShape) named(show, "nmdar")).getText()).isEqualTo("NMDA receptor");
      XSLFNotes notes = show.getSlides().get(0).getNotes();
      String said =
          String.join(
              "\n",
              notes.getTextParagraphs().stream()
                  .flatMap(List::stream)
                  .map(p -> p.getText())
                  .toList());
      SCENE.diagram().description().sentences().forEach(s -> assertThat(said).contains(s.text()));
      assertThat(said)
          .contains("No publications")
          .endsWith("Teaching material, not medical advice.");
    }
  }

  @Test
  void theSameSceneHasTheSameBytesAndHostileLabelsDoNoHarm() {
    Model hostile = Mechanisms.hostile();
    Scene scene = scene(hostile, SlideLayout.Choice.FOLDED);
    byte[] bytes = render(hostile, scene);
    assertThat(bytes).isEqualTo(render(hostile, scene));
    assertThat(new Deck(bytes).violations()).isEmpty();
    assertThat(new Deck(bytes).part("ppt/slides/slide1.xml")).doesNotContain("<script");
  }

  @Test
  void aSeriesKeepsEveryPlace() {
    List<Scene> steps = StepScenes.of(SCENE, true);
    Deck deck = new Deck(render(MODEL, steps.toArray(Scene[]::new)));
    assertThat(deck.violations()).isEmpty();
    Map<String, String> last = places(deck, steps.size());
    for (int i = 1; i <= steps.size(); i++) {
      Map<String, String> places = places(deck, i);
      assertThat(places).hasSameSizeAs(steps.get(i - 1).nodes());
      assertThat(last).containsAllEntriesOf(places);
    }
  }

  private static Map<String, String> places(Deck deck, int slide) {
    Map<String, String> places = new TreeMap<>();
    for (CTShape shape : deck.shapes(slide)) {
      String name = shape.getNvSpPr().getCNvPr().getName();
      if (SCENE.node(name).isPresent()) {
        places.put(name, shape.getSpPr().getXfrm().toString());
      }
    }
    return places;
  }
}
