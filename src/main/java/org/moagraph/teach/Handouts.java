package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Selected;
import org.moagraph.view.text.Document;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.ReadableText;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Words;

/**
 * Makes handouts: a picture, the narrative with its references, a glossary of what is in the
 * picture, and questions with their answers at the end.
 */
public final class Handouts {

  private static final int LONGEST_NOTE = 400;

  private final MoaGraph graph;
  private final Model model;
  private final Optional<ViewSpec> view;
  private final String language;

  private Handouts(MoaGraph graph, Optional<ViewSpec> view, String language) {
    this.graph = graph;
    this.model = graph.model();
    this.view = view;
    this.language = language;
  }

  /** Handouts about a view, or about the whole model, in that language where the model has it. */
  public static Handouts of(MoaGraph graph, Optional<ViewSpec> view, String language) {
    return new Handouts(graph, view, language);
  }

  /** The handout with so many questions of that seed and, where it is drawn, the picture. */
  public Document handout(
      Optional<Document.Figure> figure,
      Audience audience,
      int questions,
      long seed,
      Answers answers) {
    var narratives = NarrativeWriter.of(graph, language, audience);
    var narrative = view.map(narratives::of).orElseGet(narratives::ofWhole);
    var page = Prose.write();
    narrative.write(page);
    page.list(words().say("sheet.glossary"), glossary());
    var quiz = Quizzes.of(graph, view, language).quiz(questions, Quizzes.LEVELS, seed);
    if (!quiz.questions().isEmpty()) {
      page.turn().heading(words().say("sheet.questions"));
      if (answers == Answers.INLINE) {
        quiz.writeAnswered(page);
      } else {
        quiz.writeQuestions(page);
      }
      if (answers == Answers.SEPARATE) {
        quiz.writeKey(page.turn());
      }
    }
    model.header().credit().ifPresent(c -> page.say(Paragraphs.authored(c)));
    return new Document(narrative.title(), language, figure, page.page());
  }

  private List<Phrase> glossary() {
    var labels = Labels.of(model, language);
    var renamed = view.map(ViewSpec::labels).orElseGet(LinkedHashMap::new);
    var nouns = new Nouns(model, labels, renamed, Language.of(language, "story."));
    var shown = view.map(v -> Selected.by(model, v).entities()).orElse(model.entities());
    return shown.stream()
        .sorted((a, b) -> nouns.label(a.id()).compareToIgnoreCase(nouns.label(b.id())))
        .map(e -> Phrase.of(nouns.label(e.id()), Tone.STRONG).and(": " + described(e)))
        .toList();
  }

  private String described(Entity entity) {
    var parts = new ArrayList<String>();
    var words = words();
    parts.add(words.say(entity.type().word()));
    entity.drugClass().map(original()::quoted).ifPresent(parts::add);
    if (!entity.synonyms().isEmpty()) {
      parts.add(words.say("sheet.called", String.join(", ", entity.synonyms())));
    }
    if (!entity.brands().isEmpty()) {
      parts.add(words.say("sheet.sold", String.join(", ", entity.brands())));
    }
    var said = String.join("; ", parts) + ".";
    return entity
        .note()
        .map(n -> Words.stopped(ReadableText.of(n, LONGEST_NOTE - said.length() - 1)))
        .map(n -> said + " " + original().quoted(n))
        .orElse(Words.stopped(ReadableText.of(said, LONGEST_NOTE)));
  }

  private Language words() {
    return Language.of(language, "sheet.");
  }

  private Original original() {
    return new Original(model, words());
  }
}
