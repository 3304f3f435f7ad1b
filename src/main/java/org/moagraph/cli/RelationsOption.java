package org.moagraph.cli;

import org.jspecify.annotations.Nullable;
import org.moagraph.io.RelationFile;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import picocli.CommandLine.Option;

/** What the relation words of the files to read mean, where the printed table does not know. */
final class RelationsOption {

  @Option(
      names = "--relations",
      paramLabel = "FILE",
      description =
          "What relation words of the files mean: a table of two columns, word and relation"
              + " (\"moa explain predicates\" lists the relations).")
  @Nullable String file;

  /** The table to read relations by; what is wrong with the file is shown and ends the command. */
  RelationTable table(Terminal terminal) {
    if (file == null) {
      return RelationTable.PRINTED;
    }
    var name = file;
    var bytes =
        InputFile.bytes(name, "table of relations")
            .orElseThrow(
                () ->
                    Failure.file(
                        "there is no file \"" + name + "\"", "write a word and a relation a line"));
    var read = RelationFile.read(new Source(name, bytes));
    var renderer = new FindingRenderer();
    var lines = SourceLines.of(bytes);
    read.findings().all().forEach(f -> terminal.err().print(renderer.render(f, lines)));
    if (read.findings().hasErrors()) {
      throw Failure.shown(Failure.FINDINGS);
    }
    return read.table();
  }
}
