package org.moagraph.cli;

import org.jspecify.annotations.Nullable;
import org.moagraph.engine.Mapping;
import org.moagraph.engine.MappingFile;
import org.moagraph.engine.StoredGraph;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;
import picocli.CommandLine.Option;

/** How a graph in a database is read: what it calls things, and how much of it at most. */
final class DatabaseOptions {

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "What a database calls things, where it was not loaded as KGX has it (docs/neo4j.md).")
  @Nullable String mapping;

  @Option(
      names = "--max-edges",
      paramLabel = "N",
      description = "Of a database, fetch at most so many edges (default 200,000).")
  int mostEdges = StoredGraph.MOST_EDGES;

  /** The mapping; what is wrong with its file is shown and ends the command. */
  Mapping mapping(RelationTable relations, Terminal terminal) {
    if (mapping == null) {
      return Mapping.kgx(relations);
    }
    var name = mapping;
    var bytes =
        InputFile.bytes(name, "mapping")
            .orElseThrow(
                () ->
                    Failure.file("there is no mapping file \"" + name + "\"", "see docs/neo4j.md"));
    var read = MappingFile.read(new Source(name, bytes));
    var renderer = new FindingRenderer();
    var lines = SourceLines.of(bytes);
    read.findings().forEach(f -> terminal.err().print(renderer.render(f, lines)));
    return read.mapping()
        .map(m -> m.withRelations(m.relations().before(relations)))
        .orElseThrow(() -> Failure.shown(Failure.FINDINGS));
  }
}
