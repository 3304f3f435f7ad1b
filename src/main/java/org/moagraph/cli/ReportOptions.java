package org.moagraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Formats;
import org.moagraph.app.Pictures;
import org.moagraph.app.Renderers;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.diag.Nearest;
import org.moagraph.model.Model;
import org.moagraph.render.AnswerRenderer;
import org.moagraph.render.text.TextStyle;
import org.moagraph.view.answer.HeadedAnswer;
import org.moagraph.view.quiz.Quiz;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Words;
import picocli.CommandLine.Option;

/** How an answer is shown, and where it goes. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, csv, md or html; without it the ending of -o says.")
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answer to this file.")
  @Nullable String output;

  @Option(names = "--ascii", description = "Write -> and -| for arrows, no other signs.")
  boolean ascii;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of words and labels; refused, with what is lacking, where not all is said in"
              + " it.")
  @Nullable String language;

  private boolean spoken;

  /** The language of the words that are shown, beside labels. */
  private String written = "en";

  /** What readers call the parts of a model in answers, whose language must have all words. */
  Labels labels(Model model) {
    return Labels.of(model, told(model, "answers", "answer.", "effect."));
  }

  /** Refuses a language in which not all is said. */
  private void requireWords() {
    if (!spoken && language != null) {
      LanguageChoice.require(language, "answers", "answer.", "effect.");
    }
  }

  /** What readers call the parts of a model in an answer, or in its picture. */
  Labels shown(Model model, Terminal terminal) {
    return picture().isPresent() ? pictured(model, terminal) : labels(model);
  }

  private Labels pictured(Model model, Terminal terminal) {
    var choice = Failure.unless(() -> LanguageChoice.drawn(model, Optional.ofNullable(language)));
    choice.notes().forEach(terminal::note);
    return Labels.of(model, choice.code());
  }

  /** The language of what is told in phrases that begin so, as far as there are words for it. */
  String told(Model model, String what, String... beginnings) {
    spoken = true;
    var told = LanguageChoice.told(model, Optional.ofNullable(language), what, beginnings);
    written = Language.of(told, beginnings).code();
    return told;
  }

  /** The format that was asked for, else the one of the output's ending, else text. */
  String format() {
    var file = Optional.ofNullable(output).filter(o -> !o.equals("-"));
    var ending = file.map(Formats::ending).orElse("");
    var implied = ending.isEmpty() ? Optional.of("text") : Endings.format(ending);
    if (format == null) {
      return implied.orElseThrow(
          () ->
              Failure.usage(
                  "no answer is written as ." + ending,
                  "endings: " + String.join(", ", Endings.all())));
    }
    if (implied.filter(i -> !i.equals("text") && !i.equals(format)).isPresent()
        && !Endings.mayHold(ending, format)) {
      throw Failure.usage(
          "\""
              + output
              + "\" ends as "
              + implied.get()
              + " does, and is to be written as "
              + format,
          "leave out --format, or give the file another ending");
    }
    return format;
  }

  /** Whether that format was asked for, by its name or by an ending like it. */
  boolean asksFor(String wanted) {
    var ending = Optional.ofNullable(output).map(Formats::ending).orElse("");
    return wanted.equals(format) || format == null && wanted.equals(ending);
  }

  /** The kind of picture that the output's ending asks for, if it does. */
  Optional<String> picture() {
    return Optional.ofNullable(output)
        .map(Formats::ending)
        .filter(ending -> Pictures.format(ending).isPresent())
        .filter(ending -> !Renderers.FORMATS.contains(ending));
  }

  /** Shows an answer. */
  int show(Answer answer, Terminal terminal) {
    return show(answer, 0, terminal);
  }

  /** Shows an answer and ends with that exit code. */
  int show(Answer answer, int code, Terminal terminal) {
    requireWords();
    var renderer = renderer(terminal);
    if (format().equals("csv") && answer instanceof HeadedAnswer headed) {
      headed.warnings().forEach(terminal::note);
    }
    if (output == null || output.equals("-")) {
      print(answer, renderer, terminal);
    } else {
      OutputFile.of(output).write(stream -> write(answer, renderer, stream), "", terminal);
    }
    return code;
  }

  /** Shows a text that is ready to be shown. */
  int show(String text, Terminal terminal) {
    return show(text, 0, terminal);
  }

  /** Shows a text that is ready to be shown, and ends with that exit code. */
  int show(String text, int code, Terminal terminal) {
    return show(text, code, "", terminal);
  }

  private int show(String text, int code, String holding, Terminal terminal) {
    requireWords();
    if (output == null || output.equals("-")) {
      terminal.out().print(text);
    } else {
      OutputFile.of(output).write(text.getBytes(StandardCharsets.UTF_8), holding, terminal);
    }
    return code;
  }

  /**
   * Shows questions, in a format of answers or in one of learning systems, which take no file
   * without a question. Ends with 1 where there is none.
   */
  int show(Quiz quiz, Terminal terminal) {
    boolean none = quiz.questions().isEmpty();
    if (none && (output != null || !Renderers.FORMATS.contains(format()))) {
      throw Failure.findings(
          "the model proves no question of this kind, so none are written",
          "claims with a direction and routes of several make questions");
    }
    var packed = Renderers.packages(format()).map(p -> p.pack(quiz));
    if (packed.isPresent()) {
      return show(packed.get(), Words.count(quiz.questions().size(), "question"), terminal);
    }
    var renderer = Renderers.quizzes(format());
    if (renderer.isEmpty()) {
      int code = show((Answer) quiz, terminal);
      return none ? Failure.FINDINGS : code;
    }
    try {
      var text = new StringBuilder();
      renderer.get().render(quiz, text);
      return show(text.toString(), 0, Words.count(quiz.questions().size(), "question"), terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int show(byte[] bytes, String holding, Terminal terminal) {
    if (output == null || output.equals("-")) {
      terminal.out().write(bytes, 0, bytes.length);
    } else {
      OutputFile.of(output).write(bytes, holding, terminal);
    }
    return 0;
  }

  private static void print(Answer answer, AnswerRenderer renderer, Terminal terminal) {
    try {
      write(answer, renderer, terminal.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnswerRenderer renderer(Terminal terminal) {
    return Renderers.answers(format(), written, style(terminal))
        .orElseThrow(
            () -> {
              var near = Nearest.to(format(), Renderers.FORMATS);
              return Failure.usage(
                  "unknown format \"" + format() + "\"",
                  near.map(n -> "did you mean \"" + n + "\"? ").orElse("")
                      + "formats: "
                      + String.join(", ", Renderers.FORMATS)
                      + "; of a quiz also "
                      + String.join(", ", Renderers.QUIZ_FORMATS));
            });
  }

  private TextStyle style(Terminal terminal) {
    var style = terminal.style();
    boolean toFile = output != null && !output.equals("-");
    return new TextStyle(ascii || style.ascii(), style.colour() && !toFile, style.width());
  }

  private static void write(Answer answer, AnswerRenderer renderer, OutputStream stream)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    renderer.render(answer, writer);
    writer.flush();
  }
}
