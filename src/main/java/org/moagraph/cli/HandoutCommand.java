package org.moagraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.render.document.HtmlDocument;
import org.moagraph.render.md.MarkdownDocument;
import org.moagraph.teach.Answers;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a handout: picture, narrative, glossary, references and questions. */
@CommandLine.Command(
    name = "handout",
    description =
        "Picture, narrative, glossary, references and questions, as handout.md with picture.svg and"
            + " as one handout.html. \"-d -\" writes that page alone to standard output.",
    footer = {
      "",
      "Examples:",
      "  moa handout ketamine -d handout",
      "  moa handout ketamine --view opioid-debate --audience clinician -d debate"
    })
final class HandoutCommand implements Command {

  @Mixin LessonOptions lesson = new LessonOptions();

  @Option(
      names = "--answers",
      paramLabel = "WHERE",
      description = "none, separate (default, a page of their own at the end) or inline.")
  String answers = "separate";

  @Override
  public int run(Terminal terminal) {
    var moa = lesson.model.open(terminal);
    var chosen = lesson.view.orFirst(moa.model());
    var warnings = lesson.warnings(moa);
    var spoken =
        LanguageChoice.told(
            moa.model(),
            Optional.ofNullable(lesson.language),
            "a handout",
            "story.",
            "quiz.",
            "sheet.");
    var sheet = new HandoutSheet(moa, chosen, spoken, lesson.audience.audience());
    var document = sheet.document(lesson.questions(), lesson.seed, answers()).warning(warnings);
    var paper = lesson.paper.paper();
    if (lesson.directory.equals("-")) {
      return print(out -> HtmlDocument.render(document, paper, out), terminal);
    }
    var folder = new Folder(lesson.directory, terminal);
    sheet.figure().ifPresent(f -> folder.write(f.file(), out -> out.append(f.svg())));
    folder.write("handout.md", out -> MarkdownDocument.render(document, out));
    folder.write("handout.html", out -> HtmlDocument.render(document, paper, out));
    return 0;
  }

  private static int print(Folder.Text page, Terminal terminal) {
    try {
      page.writeTo(terminal.out());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answers answers() {
    return Answers.parse(answers)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown place of answers \"" + answers + "\"",
                    "places: " + String.join(", ", Answers.words())));
  }
}
