package org.moagraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.ask.LanguageChoice;
import org.moagraph.graph.Filter;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.document.HtmlDocument;
import org.moagraph.render.md.MarkdownDocument;
import org.moagraph.render.style.Theme;
import org.moagraph.teach.Handouts;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.text.Document;
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

  private static final String PICTURE = "picture.svg";

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

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var chosen = view.orFirst(moa.model());
    var warnings = new ArrayList<>(model.leftOut());
    warnings.addAll(evenSo.warnings(model.contradictions(moa)));
    var spoken =
        LanguageChoice.told(
            moa.model(), Optional.ofNullable(language), "a handout", "story.", "quiz.", "sheet.");
    var figure = figure(moa, chosen, spoken);
    var document =
        Handouts.of(moa.index(), chosen, spoken)
            .handout(figure, audience.audience(), Math.max(count, 0), seed)
            .warning(warnings);
    figure.ifPresent(
        f ->
            OutputFile.in(directory, f.file())
                .write(f.svg().getBytes(StandardCharsets.UTF_8), terminal));
    write("handout.md", out -> MarkdownDocument.render(document, out), terminal);
    write("handout.html", out -> HtmlDocument.render(document, out), terminal);
    return 0;
  }

  private static Optional<Document.Figure> figure(
      Moa moa, Optional<ViewSpec> view, String language) {
    var diagram = Diagrams.of(moa.model(), view, Highlight.NONE, language);
    if (diagram.nodes().isEmpty() || diagram.nodes().size() > PictureLimits.MOST_IN_A_FIGURE) {
      return Optional.empty();
    }
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
    boolean laid = drawing.laid().fold(scene -> true, tooLarge -> false);
    return Pictures.format("svg")
        .filter(f -> laid)
        .map(f -> new String(f.draw(drawing), StandardCharsets.UTF_8))
        .map(svg -> new Document.Figure(PICTURE, svg, diagram.description().brief()));
  }

  /** What goes into a file as text. */
  private interface Words {
    void writeTo(Appendable out) throws IOException;
  }

  private void write(String name, Words words, Terminal terminal) {
    OutputFile.in(directory, name)
        .write(
            stream -> {
              var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
              words.writeTo(writer);
              writer.flush();
            },
            "",
            terminal);
  }
}
