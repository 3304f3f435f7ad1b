package org.moagraph.cli;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            + " as one handout.html.",
    footer = {
      "",
      "Examples:",
      "  moa handout ketamine -d handout",
      "  moa handout ketamine --view opioid-debate --audience clinician -d debate"
    })
final class HandoutCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin ViewChoice view = new ViewChoice();
  @Mixin AudienceOption audience = new AudienceOption();

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made where it is missing.")
  String directory = "";

  @Option(names = "--count", paramLabel = "N", description = "How many questions; 10 if not said.")
  int count = 10;

  @Option(names = "--seed", paramLabel = "S", description = "Which questions; 1 if not said.")
  long seed = 1;

  @Mixin EvenSo evenSo = new EvenSo();

  @Option(names = "--lang", paramLabel = "LANG", description = "The language of labels.")
  @Nullable String language;

  @Option(
      names = "--answers",
      paramLabel = "WHERE",
      description = "none, separate (default, a page of their own at the end) or inline.")
  String answers = "separate";

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var chosen = view.orFirst(moa.model());
    var warnings = new ArrayList<>(model.leftOut());
    warnings.addAll(evenSo.warnings(model.contradictions(moa)));
    var spoken =
        LanguageChoice.told(
            moa.model(), Optional.ofNullable(language), "a handout", "story.", "quiz.", "sheet.");
    var sheet = new HandoutSheet(moa, chosen, spoken, audience.audience());
    var document = sheet.document(Math.max(count, 0), seed, answers()).warning(warnings);
    var folder = new Folder(directory, terminal);
    sheet.figure().ifPresent(f -> folder.write(f.file(), out -> out.append(f.svg())));
    folder.write("handout.md", out -> MarkdownDocument.render(document, out));
    folder.write("handout.html", out -> HtmlDocument.render(document, out));
    return 0;
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
