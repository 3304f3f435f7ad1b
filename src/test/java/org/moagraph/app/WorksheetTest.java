package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.layout.Gap;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.WordBank;
import org.moagraph.model.Claim;
import org.moagraph.model.Sign;
import org.moagraph.reason.Verdict;
import org.moagraph.render.pptx.Deck;
import org.moagraph.render.style.Theme;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.teach.Hidden;
import org.moagraph.teach.HostileModel;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.quiz.Cloze;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A worksheet has one solution, which it does not give away, and its key is the same picture. */
class WorksheetTest {

  private static final int MOST = 6;
  private static final String NONE_TO_TURN = "no arrow can be turned that the model proves";

  static Stream<String> bundled() {
    return BundledModels.IDS.stream();
  }

  private static Worksheet sheet(Moa moa, Hidden hidden) {
    var view = moa.model().views().stream().findFirst();
    var task = new Worksheet.Task(hidden, MOST, 1);
    return Worksheet.of(moa, view, "en", task, Page.WIDE).sheet().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void namesFitInOneWayAlone(String id) {
    var moa = Moa.bundled(id);
    var sheet = sheet(moa, Hidden.LABELS);
    assertThat(sheet.gaps()).hasSizeBetween(2, MOST);
    var places = sheet.gaps().stream().map(Gap::id).toList();
    for (var words : permutations(places)) {
      assertThat(contradicts(moa, sheet, places, words))
          .as("%s in the place of %s", words, places)
          .isEqualTo(!words.equals(places));
    }
  }

  private static List<List<String>> permutations(List<String> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    var ways = new ArrayList<List<String>>();
    for (var first : all) {
      var rest = new ArrayList<>(all);
      rest.remove(first);
      for (var way : permutations(rest)) {
        var more = new ArrayList<>(List.of(first));
        more.addAll(way);
        ways.add(more);
      }
    }
    return ways;
  }

  /** Whether an arrow of the picture, so filled, is none of the model's and does not follow. */
  private static boolean contradicts(
      Moa moa, Worksheet sheet, List<String> places, List<String> words) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      filled.put(places.get(i), words.get(i));
    }
    return sheet.key().diagram().edges().stream()
        .map(e -> claim(moa, e.id()))
        .filter(c -> c.sign() == Sign.PLUS || c.sign() == Sign.MINUS)
        .anyMatch(c -> contradicts(moa, c, filled));
  }

  private static boolean contradicts(Moa moa, Claim claim, Map<String, String> filled) {
    var source = claim.source().value();
    var target = claim.target().value();
    var from = filled.getOrDefault(source, source);
    var to = filled.getOrDefault(target, target);
    if (from.equals(source) && to.equals(target)) {
      return false;
    }
    var verdict = moa.effect(from, to).verdict();
    return verdict == Verdict.NONE || verdict == Verdict.of(claim.sign().inverse());
  }

  private static Claim claim(Moa moa, String id) {
    return moa.model().claims().stream()
        .filter(c -> c.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void hiddenSignsAreThoseOfTheClaims(String id) {
    var moa = Moa.bundled(id);
    var sheet = sheet(moa, Hidden.SIGNS);
    assertThat(sheet.gaps()).isNotEmpty();
    for (var gap : sheet.gaps()) {
      var claim = claim(moa, gap.id());
      assertThat(gap.answer()).isEqualTo(claim.sign() == Sign.PLUS ? "raises" : "lowers");
      assertThat(moa.effect(claim.source().value(), claim.target().value()).verdict())
          .isEqualTo(Verdict.of(claim.sign()));
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void theKeyIsTheSamePicture(String id) {
    for (var hidden : List.of(Hidden.LABELS, Hidden.SIGNS)) {
      var sheet = sheet(Moa.bundled(id), hidden);
      assertThat(boxes(sheet.open())).isEqualTo(boxes(sheet.key()));
      assertThat(sheet.open().routes().stream().map(Scene.Route::line))
          .isEqualTo(sheet.key().routes().stream().map(Scene.Route::line).toList());
      assertThat(sheet.open().areas()).hasSameSizeAs(sheet.key().areas());
    }
  }

  private static List<Object> boxes(Scene scene) {
    return scene.nodes().stream().<Object>map(n -> List.of(n.box(), n.shape())).toList();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void nothingButTheWordBankNamesWhatIsHidden(String id) {
    var sheet = sheet(Moa.bundled(id), Hidden.LABELS);
    var svg = SvgRenderer.render(sheet.open(), Theme.LIGHT);
    for (var gap : sheet.gaps()) {
      assertThat(svg).containsOnlyOnce(">" + gap.answer().replace("&", "&amp;") + "<");
      assertThat(svg).doesNotContain("\"" + gap.id() + "\"", "-" + gap.id() + "\"");
      var spoken = sheet.open().diagram().description();
      assertThat((" " + spoken.text() + spoken.brief()).toLowerCase(Locale.ROOT))
          .doesNotContainPattern(
              "[^\\p{L}]\\Q" + gap.answer().toLowerCase(Locale.ROOT) + "\\E[^\\p{L}]");
    }
    var bank =
        sheet.open().areas().stream().filter(a -> a.region().id().equals(WordBank.ID)).toList();
    assertThat(bank).hasSize(1);
    assertThat(sheet.open().nodes()).noneMatch(n -> n.box().overlaps(bank.get(0).box()));
  }

  @Test
  void nothingTellsAHiddenSign() {
    var sheet = sheet(Moa.bundled("ketamine"), Hidden.SIGNS);
    var edges = sheet.open().diagram().edges();
    var hidden = edges.stream().filter(e -> e.verb().startsWith("Gap ")).toList();
    assertThat(hidden).hasSameSizeAs(sheet.gaps());
    assertThat(hidden).allMatch(e -> e.influence().label().contains("unknown"));
    assertThat(edges).allMatch(e -> e.id().startsWith("arrow-"));
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void oneArrowAloneIsTurnedAndTheModelProvesItWrong(String id) {
    var moa = Moa.bundled(id);
    for (long seed = 1; seed <= 3; seed++) {
      var task = new Worksheet.Task(Hidden.NOTHING, MOST, seed);
      var view = moa.model().views().stream().findFirst();
      var laid = Worksheet.of(moa, view, "en", task, Page.WIDE);
      if (id.equals("dextromethorphan-bupropion")) {
        // names as "uptake inhibitor" give its arrows away
        assertThat(laid).isEqualTo(new Worksheet.LaidSheet(Optional.empty(), NONE_TO_TURN));
        return;
      }
      var sheet = laid.sheet().orElseThrow();
      var asked = sheet.open().diagram().edges();
      var right = Diagrams.of(moa.model(), view, Highlight.NONE, "en").edges();
      var turned = new ArrayList<Claim>();
      for (int i = 0; i < asked.size(); i++) {
        assertThat(asked.get(i).from()).isEqualTo(right.get(i).from());
        assertThat(asked.get(i).to()).isEqualTo(right.get(i).to());
        if (asked.get(i).influence() != right.get(i).influence()) {
          turned.add(claim(moa, right.get(i).id()));
        }
      }
      assertThat(turned).hasSize(1);
      var claim = turned.get(0);
      assertThat(sheet.gaps()).singleElement().extracting(Gap::id).isEqualTo(claim.id().value());
      assertThat(moa.effect(claim.source().value(), claim.target().value()).verdict())
          .isEqualTo(Verdict.of(claim.sign()));
      var answer = sheet.key().legend().stream().map(e -> e.label().text()).toList();
      var number = sheet.gaps().get(0).number();
      assertThat(String.join(" ", answer)).contains("Arrow " + number + " is wrong.");
    }
  }

  private static PictureQuestions onPicture(Moa moa) {
    var view = moa.model().views().stream().findFirst();
    return Worksheet.onPicture(moa, view, "en", MOST).orElseThrow();
  }

  /** What Moodle's reader of this type takes from the file, after its source. */
  @ParameterizedTest
  @MethodSource("bundled")
  void moodleGetsABackgroundItTakesAndAPlaceForEachWord(String id) throws Exception {
    var questions = onPicture(Moa.bundled(id));
    var question = dragged(questions.moodle());
    assertThat(question.getAttribute("type")).isEqualTo("ddimageortext");
    var picture = question.getElementsByTagName("file").item(0).getTextContent();
    var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture)));
    assertThat(image.getWidth()).isEqualTo(600);
    assertThat(image.getHeight()).isEqualTo(400);
    var drags = question.getElementsByTagName("drag");
    var drops = question.getElementsByTagName("drop");
    assertThat(drags.getLength()).isEqualTo(questions.gaps().size());
    assertThat(drops.getLength()).isEqualTo(questions.gaps().size());
    for (int i = 0; i < drops.getLength(); i++) {
      var drop = (Element) drops.item(i);
      int word = Integer.parseInt(value(drop, "choice")) - 1;
      var gap = questions.gaps().get(i);
      assertThat(value((Element) drags.item(word), "text"))
          .isEqualTo(gap.answer().replace("&", "&amp;"));
      var box = questions.full().node(gap.id()).orElseThrow().box();
      assertThat(1.5 * Integer.parseInt(value(drop, "xleft"))).isBetween(box.x() - 2, box.x() + 2);
      assertThat(1.5 * Integer.parseInt(value(drop, "ytop")))
          .isBetween(box.y() - 20, box.bottom() - 2);
    }
  }

  private static Element dragged(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    return (Element) root.getElementsByTagName("question").item(0);
  }

  private static String value(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void cardsAskOneNameEachAndHaveTheirPictures() {
    var questions = onPicture(Moa.bundled("ketamine"));
    var cards = questions.cards().lines().filter(l -> !l.startsWith("#")).toList();
    assertThat(cards).hasSameSizeAs(questions.gaps());
    var media = questions.media();
    for (int i = 0; i < cards.size(); i++) {
      var cells = cards.get(i).split("\t");
      assertThat(cells).hasSize(3);
      var answer = questions.gaps().get(i).answer();
      assertThat(cells[0]).doesNotContain(answer);
      assertThat(cells[1]).startsWith("<p><b>" + answer + "</b></p>");
      for (int side = 0; side < 2; side++) {
        var file = cells[side].replaceAll("(?s).*<img src=\"(.*)\">.*", "$1");
        assertThat(file).matches("[a-z0-9.-]+");
        assertThat(media).containsKey(file);
      }
    }
    assertThat(media).hasSize(2 * cards.size());
  }

  /** Every other way to drag the names is tried, and asked of the model by itself. */
  @ParameterizedTest
  @MethodSource("bundled")
  void namesGoIntoSentencesInOneWayAlone(String id) {
    var moa = Moa.bundled(id);
    int asked = 0;
    for (var view : moa.model().views().stream().limit(2).toList()) {
      var words = Worksheet.inSentences(moa, Optional.of(view), "en", Hidden.LABELS, 4);
      for (var dragged : words.stream().toList()) {
        asked++;
        var claims = dragged.sentences().stream().map(s -> claim(moa, dragged, s)).toList();
        var names = dragged.sentences().stream().map(s -> node(dragged, s.word())).toList();
        assertThat(names).doesNotHaveDuplicates();
        var standing = new ArrayList<List<String>>();
        for (int i = 0; i < names.size(); i++) {
          var claim = claims.get(i);
          var place = names.get(i);
          standing.add(names.stream().filter(n -> stands(moa, claim, place, n)).toList());
        }
        for (var order : orders(names)) {
          boolean stands = true;
          for (int i = 0; i < names.size(); i++) {
            stands &= standing.get(i).contains(order.get(i));
          }
          assertThat(stands).as(view.id() + " " + order).isEqualTo(order.equals(names));
        }
      }
    }
    assertThat(asked).as(id).isPositive();
  }

  private static Claim claim(Moa moa, WordsToDrag dragged, Cloze cloze) {
    var text = cloze.before() + cloze.word() + cloze.after();
    var edge =
        dragged.diagram().description().sentences().stream()
            .filter(s -> s.text().equals(text))
            .flatMap(s -> s.edge().stream())
            .findFirst()
            .orElseThrow();
    return moa.model().claims().stream()
        .filter(c -> c.id().value().equals(edge))
        .findFirst()
        .orElseThrow();
  }

  private static String node(WordsToDrag dragged, String name) {
    return dragged.diagram().nodes().stream()
        .filter(n -> n.name().equals(name))
        .map(n -> n.id())
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> orders(List<String> names) {
    if (names.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<String>>();
    for (var first : names) {
      var rest = names.stream().filter(n -> !n.equals(first)).toList();
      for (var order : orders(rest)) {
        orders.add(Stream.concat(Stream.of(first), order.stream()).toList());
      }
    }
    return orders;
  }

  /** Whether the model does not refute the claim with another name in the place of one. */
  private static boolean stands(Moa moa, Claim claim, String place, String name) {
    var source = claim.source().value();
    var target = claim.target().value();
    var from = source.equals(place) ? name : source;
    var to = target.equals(place) ? name : target;
    if (place.equals(name) || from.equals(to)) {
      return true;
    }
    var verdict = moa.effect(from, to).verdict();
    return verdict != Verdict.NONE && verdict != Verdict.of(claim.sign().inverse());
  }

  private static Object said(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  @Test
  void h5pGetsALineForEachSentenceWithOneGapInIt() throws Exception {
    var moa = Moa.bundled("ketamine");
    var view = moa.model().view("disinhibition");
    for (var hidden : List.of(Hidden.LABELS, Hidden.SIGNS)) {
      var words = Worksheet.inSentences(moa, view, "en", hidden, MOST).orElseThrow();
      var content = H5p.content(words.h5p());
      var lines = ((String) said(content, "textField")).split("\n");
      assertThat(lines).hasSameSizeAs(words.sentences()).hasSizeGreaterThan(2);
      for (int i = 0; i < lines.length; i++) {
        assertThat(lines[i].split("\\*", -1)).hasSize(3);
        assertThat(lines[i].split("\\*")[1]).isEqualTo(words.sentences().get(i).word());
      }
      assertThat(H5p.about(words.h5p()).get("mainLibrary")).isEqualTo("H5P.DragText");
    }
  }

  @Test
  void h5pGetsAPictureWithASpotOnEachBox() throws Exception {
    var moa = Moa.bundled("ketamine");
    var diagram = Diagrams.of(moa.model(), moa.model().view("disinhibition"), Highlight.NONE, "en");
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
    var file = Pictures.format("h5p").orElseThrow().draw(drawing);
    var image =
        ImageIO.read(new ByteArrayInputStream(H5p.files(file).get("content/images/picture.png")));
    assertThat(image.getWidth()).isEqualTo(1280);
    var spots = (List<?>) said(H5p.content(file), "hotspots");
    assertThat(spots).hasSameSizeAs(drawing.scene().nodes());
    for (int i = 0; i < spots.size(); i++) {
      var placed = drawing.scene().nodes().get(i);
      var spot = (Map<?, ?>) spots.get(i);
      var position = (Map<?, ?>) said(spot, "position");
      assertThat(((Number) said(position, "x")).doubleValue())
          .isCloseTo(placed.box().right() / 12.8, within(0.1));
      assertThat(((Number) said(position, "y")).doubleValue())
          .isCloseTo(placed.box().y() / 7.2, within(0.1));
      assertThat(spot.toString()).contains("<p>", "https://");
    }
    assertThat(spots.toString()).contains("Evidence against: ");
  }

  @Test
  void hostileLabelsAreNoMarkupInLearningSystems() throws Exception {
    var moa = Moa.of(HostileModel.chain());
    var questions = Worksheet.onPicture(moa, Optional.empty(), "en", 20).orElseThrow();
    var drags = dragged(questions.moodle()).getElementsByTagName("drag");
    for (int i = 0; i < drags.getLength(); i++) {
      assertThat(value((Element) drags.item(i), "text")).doesNotContain("<");
    }
    for (var hidden : List.of(Hidden.LABELS, Hidden.SIGNS)) {
      var words = Worksheet.inSentences(moa, Optional.empty(), "en", hidden, 20).orElseThrow();
      var lines = (String) said(H5p.content(words.h5p()), "textField");
      assertThat(lines).doesNotContain("<");
      assertThat(lines.lines()).allMatch(l -> l.split("\\*", -1).length == 3);
    }
    var cards = questions.cards().replaceAll("</?(p|b)>|<img src=\"[a-z0-9.-]+\">", "");
    assertThat(cards).doesNotContain("<", "{{", "[sound");
    assertThat(cards.lines()).allMatch(l -> l.startsWith("#") || l.split("\t").length == 3);
  }

  @Test
  void theSameSeedMixesAlike() {
    var first = sheet(Moa.bundled("ketamine"), Hidden.LABELS);
    assertThat(sheet(Moa.bundled("ketamine"), Hidden.LABELS)).isEqualTo(first);
  }

  @Test
  void hostileLabelsStayText() throws Exception {
    var moa = Moa.of(HostileModel.chain());
    var task = new Worksheet.Task(Hidden.LABELS, 10, 1);
    var sheet = Worksheet.of(moa, Optional.empty(), "en", task, Page.WIDE).sheet().orElseThrow();
    assertThat(sheet.gaps()).isNotEmpty();
    var scenes = List.of(sheet.open(), sheet.key());
    var deck = new Deck(Pictures.sheets(scenes, "pptx", Theme.LIGHT).orElseThrow());
    assertThat(deck.violations()).isEmpty();
    // letters that the font lacks are refused, not drawn as others
    assertThatThrownBy(() -> Pictures.sheets(scenes, "pdf", Theme.LIGHT))
        .hasMessageContaining("cannot show");
    assertThat(SvgRenderer.render(sheet.open(), Theme.LIGHT)).doesNotContain("<script", "<img");
  }
}
