package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.render.style.Theme;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;

/** The steps of a picture as HTML slides, and as a picture that builds itself. */
class StepsInOneFileTest {
  private static final Moa KETAMINE = Moa.bundled("ketamine");
  private static final Drawing FULL = drawing("en");
  private static final List<Drawing> STEPS = FULL.steps(false);
  private static final Pictures.Lecture DECK = lecture("reveal");
  private static final String HTML = new String(DECK.bytes(), StandardCharsets.UTF_8);
  private static final String MOVING =
      new String(lecture("animation").bytes(), StandardCharsets.UTF_8);

  private static Drawing drawing(String language) {
    var view = KETAMINE.model().view("disinhibition");
    var diagram = Diagrams.of(KETAMINE.model(), view, Showing.PLAIN.withLanguage(language));
    return new Drawing(KETAMINE, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
  }

  private static Pictures.Lecture lecture(String kind) {
    return Optional.of(kind).flatMap(Pictures::build).orElseThrow().lecture(FULL, STEPS);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @Test
  void slidesAreSectionsWithTheNotesThatADeckHas() {
    var sections = all("<section .*?</section>", HTML);
    assertThat(sections).hasSize(DECK.slides()).hasSize(STEPS.size() + 3);
    assertThat(HTML).contains("class=\"reveal\"", "class=\"slides\"");
    for (var section : sections) {
      assertThat(all("<aside class=\"notes\">.*?</aside>", section)).hasSize(1);
    }
    assertThat(plain(sections.get(1)))
        .contains("Teaching material, not medical advice.", "Evidence for:")
        .contains("ketamine blocks the interneuron NMDA receptor [1, 2]");
    assertThat(sections.get(0)).contains("<h2>" + KETAMINE.model().header().title().plain());
    assertThat(sections.get(DECK.slides() - 1)).contains("References", "https://doi.org/");
  }

  @Test
  void itsIdsAreUniqueAndItReachesForNothing() {
    var ids = all(" id=\"[^\"]*\"", HTML);
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    for (var named : all("aria-labelledby=\"[^\"]*\"", HTML)) {
      for (var id : named.replaceAll(".*=\"|\"", "").split(" ")) {
        assertThat(ids).contains(" id=\"" + id + "\"");
      }
    }
    assertThat(HTML).contains("default-src &#x27;none&#x27;".replace("&#x27;", "'"));
    assertThat(HTML).doesNotContain(" src=", "<link", "url(", "@import", "style=\"");
  }

  @Test
  void itSpeaksTheLanguageOfItsPicture() {
    var german = drawing("de");
    var build = Pictures.build("reveal").orElseThrow();
    var html =
        new String(build.lecture(german, german.steps(false)).bytes(), StandardCharsets.UTF_8);
    assertThat(html).contains("<html lang=\"de\">", "Folie 1 von", ">Weiter<", ">Notizen<");
  }

  @Test
  void everyPartOfTheMovingPictureComesWithTheStepThatShowsItFirst() throws Exception {
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(MOVING.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    for (var node : FULL.diagram().nodes()) {
      assertThat(MOVING)
          .containsPattern(
              "<g class=\"s"
                  + first(node.id())
                  + "\">\\s*<g class=\"node\" [^>]*data-entity=\""
                  + Pattern.quote(node.id())
                  + "\"");
    }
    for (var edge : FULL.diagram().edges()) {
      assertThat(MOVING)
          .containsPattern("<g class=\"s\\d\">\\s*<g class=\"edge\" [^>]*" + edge.id());
    }
    for (int i = 1; i <= STEPS.size(); i++) {
      assertThat(MOVING).contains("<g class=\"t" + i + "\" opacity=\"0\">");
    }
  }

  private static int first(String node) {
    int step = 0;
    while (STEPS.get(step).diagram().nodes().stream()
        .map(Diagram.Node::id)
        .noneMatch(node::equals)) {
      step++;
    }
    return step + 1;
  }

  @Test
  void itStandsStillWhereMotionIsUnwantedAndInTheEnd() {
    var style = all("<style>.*?</style>", MOVING).get(0);
    assertThat(style)
        .startsWith("<style>@media screen and (prefers-reduced-motion:no-preference){")
        .endsWith("}}</style>")
        .doesNotContain("infinite");
    // what is seen without the style is the whole picture: all that starts hidden is a step's title
    var hidden = all("opacity=\"0\"", MOVING.replace(style, ""));
    assertThat(hidden).hasSize(STEPS.size());
    var whole = SvgRenderer.render(FULL.scene(), Theme.LIGHT);
    assertThat(all("<(path|text)[ >]", MOVING)).hasSize(all("<(path|text)[ >]", whole).size() + 5);
    assertThat(MOVING.length()).isLessThan(whole.length() * 3 / 2);
  }

  @Test
  void twoMovingPicturesOnOnePageDoNotSteerEachOther() {
    var ids = all("#[\\w-]+ \\.s1", MOVING);
    assertThat(ids).hasSize(1);
    assertThat(MOVING).contains("id=\"" + ids.get(0).substring(1, ids.get(0).indexOf(' ')) + "\"");
    var build = Pictures.build("animation").orElseThrow();
    var german = drawing("de");
    var other = new String(build.draw(german), StandardCharsets.UTF_8);
    assertThat(all("#[\\w-]+ \\.s1", other)).doesNotContainAnyElementsOf(ids);
  }
}
