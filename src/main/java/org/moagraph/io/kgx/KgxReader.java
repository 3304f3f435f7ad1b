package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Header;

/** One reading of one graph, all of whose nodes and edges are made. */
final class KgxReader {

  /** The columns that a file of nodes has. */
  static final List<String> NODE = List.of("id");

  /** The columns that a file of edges has. */
  static final List<String> EDGE = List.of("subject", "predicate", "object");

  private final KgxFiles files;
  private final Findings findings;
  private final GraphParts parts;

  KgxReader(KgxFiles files, RelationTable relations) {
    this.files = files;
    this.findings = Findings.bounded(files.edges().or(files::nodes).map(KgxFile::name).orElse(""));
    this.parts = new GraphParts(files.nodes().isPresent(), relations, findings);
  }

  Loaded read() {
    try {
      if (files.nodes().isPresent()) {
        readNodes(files.nodes().get());
      }
      if (files.edges().isPresent()) {
        readEdges(files.edges().get());
      }
    } catch (IOException e) {
      findings.add(Code.E0100, findings.whole(), "the file cannot be read: " + e.getMessage());
    }
    parts.report();
    sayWhatIsMissing(files, findings);
    var name = files.name().isEmpty() ? "kgx" : files.name();
    return parts.loaded(Header.of(name, name));
  }

  static void sayWhatIsMissing(KgxFiles files, Findings findings) {
    if (files.nodes().isEmpty()) {
      findings.add(
          Code.N0902,
          findings.whole(),
          "no file of nodes is beside it: things are called by their ids, of no kind");
    }
    if (files.edges().isEmpty()) {
      findings.add(Code.N0902, findings.whole(), "no file of edges is beside it: no claims");
    }
  }

  private void readNodes(KgxFile file) throws IOException {
    try (var records = new Records(file, findings)) {
      boolean begun = records.begin(NODE);
      while (begun && records.advance()) {
        parts.node(records.fields(), records.place());
      }
    }
  }

  private void readEdges(KgxFile file) throws IOException {
    try (var records = new Records(file, findings)) {
      boolean begun = records.begin(EDGE);
      while (begun && records.advance()) {
        readEdge(records);
      }
    }
  }

  private void readEdge(Records records) {
    var fields = records.fields();
    for (var column : EDGE) {
      if (!fields.has(column)) {
        records.report(Code.E0113, "the edge has no " + column);
        return;
      }
    }
    parts.edge(fields, records::place);
  }
}
