package org.moagraph.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.Slide;
import org.moagraph.render.TextSlide;
import org.moagraph.render.TextSlide.Paragraph;
import org.moagraph.teach.SlideTexts;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.SpeakerNotes;

/**
 * Decks: pictures one after the other, or a lecture, which says first what it is about, then builds
 * the picture step by step, and ends with what is debated and the publications.
 */
record Decks(String ending, Writer writer) implements Pictures.Series {

  /** Writes slides as one file, in the theme and with the links of a drawing. */
  interface Writer {
    byte[] write(List<? extends Slide> slides, Drawing like);
  }

  private static final double TITLE = 30;
  private static final double ABOUT = 24;
  private static final double LEADING = 22;
  private static final double BELOW = 18;
  private static final double REFERENCE = 17;

  @Override
  public byte[] draw(List<Drawing> drawings) {
    var slides =
        drawings.stream()
            .map(d -> new DeckSlide(d.scene(), SpeakerNotes.of(d.diagram(), d.moa().model())))
            .toList();
    return writer.write(slides, drawings.get(0));
  }

  @Override
  public Pictures.Lecture lecture(Drawing full, List<Drawing> steps) {
    var texts = SlideTexts.of(full.moa().index(), view(full), full.diagram());
    List<Slide> slides = new ArrayList<>();
    slides.add(opening(texts, full.diagram()));
    slides.addAll(steps(texts, full.diagram(), steps));
    slides.addAll(debated(texts, full.diagram().credit()));
    slides.addAll(references(texts, full.diagram().credit()));
    return new Pictures.Lecture(writer.write(slides, full), slides.size());
  }

  /** The view that is drawn, if it is one of the model's. */
  private static Optional<ViewSpec> view(Drawing full) {
    Model model = full.moa().model();
    return model.views().stream()
        .filter(v -> full.diagram().id().equals(model.id() + "-" + v.id()))
        .findFirst();
  }

  private static Slide opening(SlideTexts texts, Diagram diagram) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!diagram.title().equals(texts.title())) {
      paragraphs.add(new Paragraph(diagram.title(), TITLE, true, false));
    }
    diagram.subtitle().ifPresent(s -> paragraphs.add(new Paragraph(s, ABOUT, false, false)));
    texts.about().forEach(s -> paragraphs.add(new Paragraph(s, ABOUT, false, false)));
    return new TextSlide(
            texts.title(), paragraphs, diagram.credit(), true, texts.about(), texts.opening())
        .fitted();
  }

  private static List<Slide> steps(SlideTexts texts, Diagram diagram, List<Drawing> steps) {
    List<Slide> slides = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      var fresh = step.diagram().edges().stream().map(Diagram.Edge::id).toList();
      var added = fresh.stream().filter(e -> !shown.contains(e)).toList();
      shown.addAll(added);
      var notes = texts.notes(step.diagram(), added, i == steps.size() - 1);
      slides.add(new DeckSlide(step.scene(), notes, diagram.title()));
    }
    return slides;
  }

  private static List<TextSlide> debated(SlideTexts texts, String credit) {
    var lines =
        texts.debated().stream()
            .map(l -> new Paragraph(l.text(), l.bold() ? LEADING : BELOW, l.bold(), l.leads()))
            .toList();
    var title = texts.debatedTitle();
    return lines.isEmpty()
        ? List.of()
        : new TextSlide(title, lines, credit, false, texts.debatedNotes(), title).pages();
  }

  private static List<TextSlide> references(SlideTexts texts, String credit) {
    var lines =
        texts.references().stream().map(r -> new Paragraph(r, REFERENCE, false, false)).toList();
    var title = texts.referencesTitle();
    return lines.isEmpty()
        ? List.of()
        : new TextSlide(title, lines, credit, false, texts.references(), title).pages();
  }
}
