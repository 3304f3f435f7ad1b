package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Formats;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Exporter;
import org.moagraph.model.Model;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a model in another format. */
@CommandLine.Command(
    name = "convert",
    description = "Write a model in another format, and say what that format cannot hold.",
    footer = {
      "",
      "Examples:",
      "  moa convert ketamine ketamine.graphml",
      "  moa convert part.tsv part.yaml --keep-going",
      "  moa convert ketamine kg/ --to kgx",
      "  moa convert neo4j://localhost/robokop --from CHEBI:6801 --to MONDO:0005148 part.yaml"
    })
final class ConvertCommand implements WritesItsFile {

  private static final String MAP =
      "SBGN-ML has places: \"moa draw MODEL --notation sbgn-af -o FILE.sbgn\" writes it";

  @Mixin ModelOption model = new ModelOption();

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description =
          "The file to write; \"-\" is stdout. For kgx a folder, or the name of either file.")
  String out = "";

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "The format, whatever the ending. Of a database: the thing where ways end, as --from is"
              + " the one where they begin.")
  @Nullable String to;

  @Option(
      names = "--max-length",
      paramLabel = "L",
      description = "Of a database: ways of at most so many steps (default 4).")
  int longest = TakenPart.LONGEST;

  @Override
  public int run(Terminal terminal) {
    var format = model.isStored() ? null : to;
    var several = format == null ? Formats.filesExporterFor(out) : Formats.filesExporter(format);
    if (several.isPresent()) {
      var files = new WrittenFiles(several.get(), out);
      files.write(opened(terminal), model.leftOut(), terminal);
      return 0;
    }
    var exporter = exporter(format);
    var target = out.equals("-") ? Optional.<OutputFile>empty() : Optional.of(OutputFile.of(out));
    var opened = opened(terminal);
    var written = exporter.write(opened);
    var text = text(exporter, opened, written);
    var bytes = text.bytes();
    target.ifPresentOrElse(
        t -> t.write(bytes, terminal), () -> terminal.out().write(bytes, 0, bytes.length));
    model.leftOut().forEach(terminal::note);
    show(text.losses(), terminal);
    return 0;
  }

  private Model opened(Terminal terminal) {
    return model.isStored()
        ? model.taken(to, longest, terminal).model()
        : model.open(terminal).model();
  }

  /**
   * What is written: a model of a collection is there to be mended, a model file keeps its text.
   */
  private Exporter.Exported text(Exporter exporter, Model opened, Exporter.Exported written) {
    if (!exporter.format().equals("moa")) {
      return written;
    }
    if (ModelFiles.isCollected(model.name)) {
      return new Exporter.Exported(Draft.of(opened, written.bytes()), written.losses());
    }
    return KeptText.of(model.texts(), opened, written);
  }

  /** Says what a format cannot hold. */
  static void show(List<Diagnostic> losses, Terminal terminal) {
    var renderer = new FindingRenderer();
    losses.forEach(l -> terminal.err().print(renderer.render(l, SourceLines.none())));
  }

  private Exporter exporter(@Nullable String to) {
    var wanted = to == null ? Formats.exporterFor(out) : Formats.exporter(to);
    return wanted.orElseThrow(
        () ->
            Failure.usage(
                to == null
                    ? "the ending of \"" + out + "\" is not that of a format to write"
                    : "unknown format \"" + to + "\"",
                isMap(to) ? MAP : formats()));
  }

  private static String formats() {
    return "formats: "
        + String.join(", ", Formats.writable())
        + ", "
        + String.join(", ", Formats.writableInFiles());
  }

  /** A map has places, and so it is drawn. */
  private boolean isMap(@Nullable String to) {
    return "sbgn".equals(to) || (to == null && Formats.ending(out).equals("sbgn"));
  }
}
