package org.moagraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moagraph.graph.Filter;
import org.moagraph.layout.KeptLayout;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.render.pptx.Deck;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Audience;
import org.moagraph.teach.Narrative;
import org.moagraph.teach.NarrativeWriter;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.diagram.WhatIfDiagram;

/** A deck that a lecturer can walk into the room with. */
class LectureDeckTest {
  private static final Moa KETAMINE = Moa.bundled("ketamine");

  static Stream<Arguments> views() {
    return BundledModels.IDS.stream()
        .flatMap(
            id ->
                Moa.bundled(id).model().views().stream().map(view -> Arguments.of(id, view.id())));
  }

  private static Pictures.Lecture lecture(Moa moa, String view) {
    var diagram = Diagrams.of(moa.model(), moa.model().view(view), Showing.PLAIN);
    var full = new Drawing(moa, Filter.DEFAULT, diagram, KeptLayout.PICTURES, Theme.LIGHT);
    var series = (Pictures.Series) Optional.of("pptx").flatMap(Pictures::format).orElseThrow();
    return series.lecture(full, full.steps(false));
  }

  private static Pictures.Lecture blocked(String view, String entity) {
    var query =
        new WhatIfQuery(
            List.of(new Stimulus(EntityId.of("ketamine"), true)),
            EntityId.of("antidepressant-like-behavior"),
            Interventions.block(EntityId.of(entity)),
            Filter.DEFAULT);
    var shown = KETAMINE.model().view(view).orElseThrow();
    var own = KETAMINE.model().hypothesesOf(shown);
    var asked = query.about(own, KETAMINE.index()).compared(KETAMINE.index());
    var diagram =
        WhatIfDiagram.of(
            KETAMINE.model(),
            Optional.of(shown),
            Showing.PLAIN,
            asked.answer(),
            asked.changes(),
            List.of("block " + entity));
    var full = new Drawing(KETAMINE, Filter.DEFAULT, diagram, KeptLayout.PICTURES, Theme.LIGHT);
    var series = (Pictures.Series) Optional.of("pptx").flatMap(Pictures::format).orElseThrow();
    return series.lecture(full, full.steps(false));
  }

  private static Narrative narrative(Moa moa, String view) {
    return NarrativeWriter.of(moa.index(), "en", Audience.STUDENT)
        .of(moa.model().view(view).orElseThrow());
  }

  private static List<XSLFSlide> slides(byte[] deck) {
    try (var show = new XMLSlideShow(new ByteArrayInputStream(deck))) {
      return List.copyOf(show.getSlides());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> notes(XSLFSlide slide) {
    return slide.getNotes().getTextParagraphs().stream()
        .flatMap(List::stream)
        .map(p -> p.getText())
        .toList();
  }

  private static String body(XSLFSlide slide) {
    var said = new ArrayList<String>();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTextShape text) {
        said.add(text.getText());
      }
    }
    return String.join("\n", said);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("views")
  void everyLectureFollowsTheSchemaAndCitesWhatItLists(String id, String view) {
    var moa = Moa.bundled(id);
    var lecture = lecture(moa, view);
    assertThat(new Deck(lecture.bytes()).violations()).isEmpty();
    var slides = slides(lecture.bytes());
    assertThat(slides).hasSize(lecture.slides());

    var listed = new ArrayList<Integer>();
    var cited = new ArrayList<Integer>();
    for (var slide : slides) {
      boolean references = "References".equals(slide.getTitle());
      if (references) {
        listed.addAll(numbers("(?m)^\\[(\\d+)\\]", body(slide)));
      }
      cited.addAll(numbers("\\[([\\d, ]+)\\]", String.join("\n", notes(slide))));
    }
    assertThat(listed).isSorted().doesNotHaveDuplicates();
    assertThat(listed).containsAll(cited);
  }

  private static List<Integer> numbers(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",")))
        .map(number -> Integer.parseInt(number.strip()))
        .toList();
  }

  @Test
  void itOpensWithTheModelTheViewAndWhatItShows() {
    var opening = slides(lecture(KETAMINE, "disinhibition").bytes()).get(0);
    assertThat(opening.getTitle()).isEqualTo(KETAMINE.model().header().title().plain());
    assertThat(body(opening))
        .contains("Disinhibition", "freed pyramidal cells release a burst of glutamate", "CC BY");
  }

  @Test
  void theSpeakerSaysWhatTellSaysOfTheStep() {
    var slides = slides(lecture(KETAMINE, "disinhibition").bytes());
    var view = KETAMINE.model().view("disinhibition").orElseThrow();
    var narrative = narrative(KETAMINE, "disinhibition");
    for (int i = 0; i < view.steps().size(); i++) {
      var title = view.steps().get(i).title().plain();
      var section =
          narrative.sections().stream()
              .filter(s -> s.heading().filter(title::equals).isPresent())
              .findFirst()
              .orElseThrow();
      assertThat(slides.get(i + 1).getTitle()).endsWith(title);
      for (var sentence : section.sentences()) {
        assertThat(String.join("\n", notes(slides.get(i + 1)))).contains(sentence.text());
      }
    }
  }

  @Test
  void aWhatIfSaysOnEachSlideAndInItsNotesWhatIsLostAndWhatRemains() {
    var slides = slides(blocked("disinhibition", "gaba-interneuron-firing").bytes());
    assertThat(body(slides.get(0)))
        .contains("No longer changes: GABA release, ", "Changes as before: Ketamine");
    assertThat(slides.get(1).getTitle()).endsWith("What becomes of “Block on the interneuron”");
    for (var step : slides.subList(1, 6)) {
      assertThat(body(step)).contains("What if: block gaba-interneuron-firing?");
    }
    assertThat(notes(slides.get(1)))
        .contains("As before: In the GABA interneuron, Ketamine blocks NMDA receptor.");
    assertThat(notes(slides.get(2)))
        .anyMatch(n -> n.startsWith("Without effect here, ") && n.contains("NMDA receptor excites"))
        .anyMatch(n -> n.startsWith("No longer: ") && n.contains("increases GABA release"));
    assertThat(notes(slides.get(3)).subList(0, 2)).allMatch(n -> n.startsWith("No longer: "));
  }

  @Test
  void evidenceAgainstIsToldApart() {
    var notes =
        slides(lecture(KETAMINE, "opioid-debate").bytes()).stream()
            .map(LectureDeckTest::notes)
            .filter(said -> said.contains("Evidence against:"))
            .toList();
    assertThat(notes).isNotEmpty();
    for (var said : notes) {
      var before = said.subList(0, said.indexOf("Evidence against:"));
      var after = said.subList(said.indexOf("Evidence against:"), said.size());
      assertThat(before).contains("Evidence for:");
      assertThat(after).anyMatch(line -> line.matches("\\[\\d+\\] .*"));
    }
  }

  @Test
  void whatIsDebatedComesBeforeTheReferences() {
    var slides = slides(lecture(KETAMINE, "opioid-debate").bytes());
    var titles = slides.stream().map(XSLFSlide::getTitle).toList();
    assertThat(titles.indexOf("What is debated"))
        .isPositive()
        .isLessThan(titles.indexOf("References"));
    var debated = body(slides.get(titles.indexOf("What is debated")));
    assertThat(debated).contains("Ketamine agonizes Mu opioid", "Evidence for: [", "against: [");
  }

  @Test
  void whereNothingIsDebatedNothingIsSaidOfIt() {
    var quiet =
        views()
            .filter(
                a -> {
                  var moa = Moa.bundled((String) a.get()[0]);
                  var told = narrative(moa, (String) a.get()[1]);
                  var ids = told.sentences().stream().flatMap(s -> s.claims().stream()).toList();
                  boolean disputed =
                      moa.model().claims().stream()
                          .filter(c -> ids.contains(c.id()))
                          .anyMatch(
                              c ->
                                  c.status() == Status.DISPUTED
                                      || c.evidence().stream()
                                          .anyMatch(e -> e.stance() != Stance.SUPPORTS));
                  return !disputed
                      && told.sections().stream()
                          .noneMatch(
                              s -> s.heading().filter("What is debated"::equals).isPresent());
                })
            .toList();
    assertThat(quiet).isNotEmpty();
    for (var view : quiet) {
      var deck = lecture(Moa.bundled((String) view.get()[0]), (String) view.get()[1]);
      assertThat(slides(deck.bytes()).stream().map(XSLFSlide::getTitle))
          .doesNotContain("What is debated");
    }
  }

  @Test
  void slidesAreNumberedAndInSections() {
    var deck = new Deck(lecture(KETAMINE, "opioid-debate").bytes());
    long slides = deck.names().stream().filter(n -> n.startsWith("ppt/slides/slide")).count();
    for (int i = 1; i <= slides; i++) {
      assertThat(deck.text("ppt/slides/slide" + i + ".xml"))
          .contains("type=\"slidenum\"", "<a:t>" + i + "</a:t>");
    }
    assertThat(deck.text("ppt/presentation.xml"))
        .contains("p14:sectionLst")
        .contains("name=\"Opening\"", "name=\"The opioid debate\"", "name=\"References\"");
  }
}
