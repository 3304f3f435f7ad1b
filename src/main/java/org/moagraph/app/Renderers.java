package org.moagraph.app;

import java.util.List;
import java.util.Optional;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.render.QuizPackage;
import org.moagraph.render.QuizRenderer;
import org.moagraph.render.anki.AnkiRenderer;
import org.moagraph.render.csv.CsvRenderer;
import org.moagraph.render.document.HtmlRenderer;
import org.moagraph.render.gift.GiftRenderer;
import org.moagraph.render.h5p.H5pPackage;
import org.moagraph.render.json.JsonRenderer;
import org.moagraph.render.md.MarkdownRenderer;
import org.moagraph.render.moodle.MoodleRenderer;
import org.moagraph.render.qti.QtiPackage;
import org.moagraph.render.text.TextRenderer;
import org.moagraph.render.text.TextStyle;

/** The ways of showing answers that are built in. */
public final class Renderers {

  /** The formats of answers. */
  public static final List<String> FORMATS = List.of("text", "json", "csv", "md", "html");

  /** The further formats of questions, for learning systems. */
  public static final List<String> QUIZ_FORMATS = List.of("gift", "moodle", "anki", "qti", "h5p");

  private Renderers() {}

  /** The renderer of questions in one of the further formats. */
  public static Optional<QuizRenderer> quizzes(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "gift" -> new GiftRenderer();
          case "moodle" -> new MoodleRenderer();
          case "anki" -> new AnkiRenderer();
          default -> null;
        });
  }

  /** What packs questions in one of those further formats that are files of several parts. */
  public static Optional<QuizPackage> packages(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "qti" -> new QtiPackage();
          case "h5p" -> new H5pPackage();
          default -> null;
        });
  }

  /** The renderer of answers in that format and language; text in that style. */
  public static Optional<AnswerRenderer> answers(String format, String language, TextStyle style) {
    return Optional.ofNullable(
        switch (format) {
          case "text" -> new TextRenderer(style);
          case "json" -> new JsonRenderer(true);
          case "csv" -> new CsvRenderer();
          case "md" -> new MarkdownRenderer();
          case "html" -> new HtmlRenderer(language);
          default -> null;
        });
  }
}
