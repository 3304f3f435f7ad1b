package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Formats;
import org.moagraph.app.Moa;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws models. */
@CommandLine.Command(
    name = "draw",
    description = "The picture of a model, of one of its views, or of an answer.",
    footer = {
      "",
      "Examples:",
      "  moa draw ketamine -o ketamine.svg",
      "  moa draw ketamine --view overview --highlight \"downstream ketamine\" -o overview.svg",
      "  moa draw ketamine --view article -o page.html",
      "  moa draw ketamine --view loops --size 4:3 --alt loops.txt -o loops.svg",
      "  moa draw ketamine --notation sbgn-af -o activity-flow.svg",
      "  moa draw ketamine --whatif \"block mTORC1\" -o blocked.svg",
      "  moa draw ketamine --view disinhibition --as reveal -o slides.html",
      "  moa draw ketamine --view disinhibition --as animation -o build.svg",
      "  moa draw ketamine --theme university.yaml -o ketamine.pptx",
      "  moa draw *.yaml -d pictures",
      "  moa draw neo4j://localhost/robokop --from CHEBI:6801 --to MONDO:0005148 -o ways.svg"
    })
final class DrawCommand implements Command {

  @Parameters(
      paramLabel = "MODEL",
      arity = "1..*",
      description = "Files, bundled models, or models of collections, as drug:NAME.")
  List<String> models = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The file to draw to; its ending says what (svg, html, dot, png, pdf, pptx, drawio, mmd, h5p, sbgn). \"-\""
              + " is stdout.")
  @Nullable String output;

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      description = "Draw each model to a file of its own in this folder.")
  @Nullable String directory;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "svg (default), html, dot, png, pdf, pptx, drawio, mmd, h5p or sbgn. Of a database: the"
              + " thing where ways end.")
  @Nullable String format;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Read the files in this format. Of a database: the thing where ways begin.")
  @Nullable String from;

  @Option(
      names = "--max-length",
      paramLabel = "L",
      description = "Of a database: ways of at most so many steps (default 4).")
  int longest = TakenPart.LONGEST;

  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin DrawingOptions drawing = new DrawingOptions();

  @Override
  public int run(Terminal terminal) {
    var ending = ending();
    var picture = drawing.picture;
    var kind = picture.kind(ending);
    var drafts = drawing.drafts(terminal);
    if (output == null
        && (format == null || isStored())
        && directory == null
        && terminal.person()) {
      throw Failure.usage(
          "the picture needs a file to be drawn to",
          "add -o FILE.svg (or .png, .pptx, .pdf, .html), or -o - for the terminal");
    }
    if (directory != null) {
      if (drawing.finish.alt != null) {
        throw Failure.usage("--alt is for one model", "draw them one by one, or to html");
      }
      if (picture.as != null) {
        throw Failure.usage("--as is for one model", "draw them one by one, each to a file");
      }
      picture.drawnFor(ending);
      picture.theme(terminal);
      return new ManyDrawings(terminal, picture, drafts, directory, ending, reading)
          .draw(models, Optional.ofNullable(from));
    }
    if (models.size() > 1) {
      throw Failure.usage("several models need a folder", "add -d DIR");
    }
    picture.drawnFor(ending);
    if (picture.steps && (output == null || output.equals("-"))) {
      throw Failure.usage("steps need files to be drawn to", "add -o FILE");
    }
    var files = reading.files(terminal);
    var moa = opened(files, terminal);
    files.leftOut(models).forEach(terminal::note);
    if (!BundledModels.has(models.get(0))) {
      moa.contradictions().sentences().forEach(terminal::note);
    }
    new OneDrawing(terminal, picture, drawing.finish, drafts, output)
        .draw(moa, kind, !ending.equals("dot"));
    return 0;
  }

  private Moa opened(ModelFiles files, Terminal terminal) {
    var name = models.get(0);
    return isStored()
        ? new TakenPart(name, from, format, longest).open(files, terminal)
        : files.open(name, Optional.ofNullable(from)).taking(terminal::note);
  }

  /** Whether a graph in a database is drawn: its ends stand where a file has formats. */
  private boolean isStored() {
    return models.get(0).contains("://") && Databases.isMeantBy(models.get(0));
  }

  private String ending() {
    if (format != null && !isStored()) {
      return format;
    }
    return output == null || output.equals("-") ? "svg" : Formats.ending(output);
  }
}
