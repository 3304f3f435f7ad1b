package org.moagraph.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.moagraph.app.Moa;
import org.moagraph.geometry.Point;
import org.moagraph.graph.Filter;
import org.moagraph.layout.KeptLayout;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.CompareQuery;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.style.Theme;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.ComparedDiagrams;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.RegionKind;
import org.moagraph.view.diagram.Showing;
import org.moagraph.words.Labels;

/** A deck shows what the SVG of the same scene shows: one look, two targets. */
class DeckLooksTest {
  private static final double EMU = 9525;

  private static final Scene LOST = lost();
  private static final Deck LOST_DECK = deck(LOST);
  private static final String LOST_SVG = SvgRenderer.render(LOST, Theme.LIGHT);

  private static final Scene COMPARED = compared();
  private static final Deck COMPARED_DECK = deck(COMPARED);
  private static final String COMPARED_SVG = SvgRenderer.render(COMPARED, Theme.LIGHT);

  /** Every second claim and entity of a view is lost, and the legend says so. */
  private static Scene lost() {
    var model = Moa.bundled("ketamine").model();
    var view = model.view("article");
    var whole = Diagrams.of(model, view, Highlight.NONE, "en");
    var claims = model.claims().stream().map(Claim::id).filter(id -> odd(id.value())).toList();
    var entities = model.entities().stream().map(Entity::id).filter(id -> odd(id.value())).toList();
    var highlight = new Highlight(List.of(), List.of(), entities, claims);
    var marks =
        List.of(
            new Legend.Mark(Emphasis.NORMAL, "remaining"), new Legend.Mark(Emphasis.LOST, "lost"));
    var diagram = Diagrams.of(model, view, highlight, "en").withMarks(marks);
    assertThat(diagram.nodes()).hasSameSizeAs(whole.nodes());
    return KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
  }

  private static boolean odd(String id) {
    return id.length() % 2 == 1;
  }

  private static Scene compared() {
    var ketamine = Moa.bundled("ketamine");
    var query = new CompareQuery(HypothesisId.of("hnk"), HypothesisId.of("opioid"), Filter.DEFAULT);
    var diagram =
        ComparedDiagrams.of(Labels.of(ketamine.model(), "en"), query.run(ketamine.index()));
    return KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
  }

  private static Deck deck(Scene scene) {
    return new Deck(PptxRenderer.render(List.of(new DeckSlide(scene, List.of("x"))), Theme.LIGHT));
  }

  @Test
  void everyLostEdgeIsCrossedOutWhereTheSvgHasItsCross() {
    var lost = LOST.diagram().edges().stream().filter(e -> e.emphasis() == Emphasis.LOST).toList();
    assertThat(lost).isNotEmpty().hasSizeLessThan(LOST.routes().size());
    for (var edge : lost) {
      var strokes = strokes(group(LOST_SVG, "data-claim", edge.id()));
      assertThat(strokes).as(edge.id()).hasSize(2);
      assertSamePlace(LOST_DECK.written(1, "cross of " + edge.id()), strokes);
    }
    for (var edge : LOST.diagram().edges()) {
      if (!lost.contains(edge)) {
        assertThat(strokes(group(LOST_SVG, "data-claim", edge.id()))).as(edge.id()).isEmpty();
        assertThat(slide(LOST_DECK)).doesNotContain("\"cross of " + edge.id() + "\"");
      }
    }
  }

  @Test
  void everyLostNodeIsCrossedOutWhereTheSvgHasItsCross() {
    var lost = LOST.diagram().nodes().stream().filter(n -> n.emphasis() == Emphasis.LOST).toList();
    assertThat(lost).isNotEmpty().hasSizeLessThan(LOST.nodes().size());
    for (var node : lost) {
      var strokes = strokes(group(LOST_SVG, "data-entity", node.id()));
      assertThat(strokes).as(node.id()).hasSize(2);
      assertSamePlace(LOST_DECK.written(1, "cross of " + node.id()), strokes);
    }
    for (var node : LOST.diagram().nodes()) {
      if (!lost.contains(node)) {
        assertThat(strokes(group(LOST_SVG, "data-entity", node.id()))).as(node.id()).isEmpty();
        assertThat(slide(LOST_DECK)).doesNotContain("\"cross of " + node.id() + "\"");
      }
    }
  }

  @Test
  void theLegendTellsLostFromRemaining() {
    var lost = LOST_DECK.written(1, "sample of lost");
    var remaining = LOST_DECK.written(1, "sample of remaining");
    assertThat(colour(lost)).isEqualTo(slot(Theme.LIGHT.quiet()));
    assertThat(colour(remaining)).isEqualTo(slot(Theme.LIGHT.border()));
    assertThat(LOST_DECK.written(1, "cross of sample of lost"))
        .contains(slot(Theme.LIGHT.line(Influence.LOWERS)));
    assertThat(slide(LOST_DECK)).doesNotContain("cross of sample of remaining");
    assertThat(LOST_DECK.violations()).isEmpty();
  }

  @Test
  void theLegendOfAComparisonShowsEachSideByColourLineAndLetter() {
    for (var mark : COMPARED.diagram().legend().marks()) {
      var sample = COMPARED_DECK.written(1, "sample of " + mark.label());
      var side = mark.emphasis();
      assertThat(sample.contains("cmpd=\"dbl\"")).isEqualTo(side == Emphasis.SECOND);
      if (side.isSide()) {
        assertThat(colour(sample)).isEqualTo(slot(Theme.LIGHT.side(side)));
        assertThat(COMPARED_DECK.written(1, "letter of sample of " + mark.label()))
            .contains("<a:t>" + (side == Emphasis.FIRST ? "A" : "B") + "</a:t>")
            .contains(slot(Theme.LIGHT.side(side)));
      } else {
        assertThat(colour(sample)).isEqualTo(slot(Theme.LIGHT.border()));
        assertThat(slide(COMPARED_DECK)).doesNotContain("letter of sample of " + mark.label());
      }
    }
    assertThat(COMPARED.diagram().legend().marks().stream().map(Legend.Mark::emphasis))
        .contains(Emphasis.FIRST, Emphasis.SECOND, Emphasis.SHARED);
  }

  @Test
  void nodesHaveTheBordersOfTheSvg() {
    for (var scene : List.of(LOST, COMPARED)) {
      boolean compared = scene == COMPARED;
      for (Diagram.Node node : scene.diagram().nodes()) {
        var svg = group(compared ? COMPARED_SVG : LOST_SVG, "data-entity", node.id());
        var outline = svg.lines().filter(l -> l.contains("<path")).findFirst().orElseThrow();
        var written = (compared ? COMPARED_DECK : LOST_DECK).written(1, node.id());
        assertThat(width(written))
            .as(node.id())
            .isCloseTo(number(outline, "stroke-width"), within(0.01));
        assertThat(colour(written)).isEqualTo(slot(attribute(outline, "stroke")));
        assertThat(written.contains("<a:prstDash")).isEqualTo(outline.contains("dasharray"));
      }
    }
  }

  @Test
  void regionsHaveTheBordersOfTheSvg() {
    var kinds = EnumSet.noneOf(RegionKind.class);
    for (var notation : Notation.values()) {
      var model = Moa.bundled("ketamine").model();
      var showing = Showing.PLAIN.withNotation(notation);
      var diagram = Diagrams.of(model, model.view("disinhibition"), showing);
      var scene = KeptLayout.PICTURES.lay(diagram, Page.WIDE).orElseThrow();
      var svg = SvgRenderer.render(scene, Theme.LIGHT);
      var deck = deck(scene);
      for (Scene.Area area : scene.areas()) {
        kinds.add(area.region().kind());
        var group = group(svg, "data-region", area.region().id());
        var outline =
            group.lines().filter(l -> l.contains("stroke-width")).findFirst().orElseThrow();
        var name = (area.form().isBand() ? "heads of " : "border of ") + area.region().id();
        var written = deck.written(1, name);
        assertThat(width(written)).isCloseTo(number(outline, "stroke-width"), within(0.01));
        assertThat(colour(written)).isEqualTo(slot(attribute(outline, "stroke")));
        assertThat(written.contains("<a:prstDash")).isEqualTo(outline.contains("dasharray"));
      }
    }
    assertThat(kinds).contains(RegionKind.COMPARTMENT, RegionKind.CLEFT);
  }

  private static String slide(Deck deck) {
    return deck.part("ppt/slides/slide1.xml");
  }

  /** The group of the SVG that draws this part. */
  private static String group(String svg, String attribute, String id) {
    int at = svg.indexOf(attribute + "=\"" + id + "\"");
    assertThat(at).as(id).isPositive();
    return svg.substring(at, svg.indexOf("\n    </g>", at));
  }

  /** The strokes of a cross within a group. */
  private static List<String> strokes(String group) {
    return group.lines().filter(l -> l.contains("stroke-width=\"3.5\"")).toList();
  }

  private static void assertSamePlace(String written, List<String> strokes) {
    var numbers = numbers("<a:(?:off x|ext cx)=\"(\\d+)\" (?:y|cy)=\"(\\d+)\"", written);
    var left = new Point(numbers.get(0) / EMU, numbers.get(1) / EMU);
    var right = left.plus(numbers.get(2) / EMU, numbers.get(3) / EMU);
    var stroke = numbers("[ML](-?[\\d.]+) (-?[\\d.]+)", strokes.get(0));
    assertThat(left.distance(new Point(stroke.get(0), stroke.get(1)))).isLessThan(0.2);
    assertThat(right.distance(new Point(stroke.get(2), stroke.get(3)))).isLessThan(0.2);
  }

  private static List<Double> numbers(String pattern, String text) {
    var numbers = new ArrayList<Double>();
    for (MatchResult found : Pattern.compile(pattern).matcher(text).results().toList()) {
      for (int i = 1; i <= found.groupCount(); i++) {
        numbers.add(Double.parseDouble(found.group(i)));
      }
    }
    return numbers;
  }

  private static double width(String written) {
    return numbers("<a:ln w=\"(\\d+)\"", written).get(0) / EMU;
  }

  /** The colour of a shape's line, as the slide names it. */
  private static String colour(String written) {
    var line = written.substring(written.indexOf("<a:ln "));
    return line.replaceAll("^<a:ln [^>]*><a:solidFill><a:\\w+ val=\"(\\w+)\".*", "$1");
  }

  private static String attribute(String element, String name) {
    return element.replaceAll(".* " + name + "=\"([^\"]*)\".*", "$1");
  }

  private static double number(String element, String name) {
    return Double.parseDouble(attribute(element, name));
  }

  /** How a slide names a colour: by its slot in the scheme where it has one. */
  private static String slot(String colour) {
    var xml = Xml.compact();
    new Palette(Theme.LIGHT).write(xml, colour);
    return attribute(xml.toString(), "val");
  }
}
