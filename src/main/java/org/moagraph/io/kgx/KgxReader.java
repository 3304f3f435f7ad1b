package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.DeclaredNodes;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.text.UniqueNames;

/** One reading of one graph, all of whose nodes and edges are made. */
final class KgxReader {

  /** The columns that a file of nodes has. */
  static final List<String> NODE = List.of("id");

  /** The columns that a file of edges has. */
  static final List<String> EDGE = List.of("subject", "predicate", "object");

  private final KgxFiles files;
  private final RelationTable relations;
  private final Findings findings;
  private final DeclaredNodes<Entity> nodes;
  private final EdgeCounts counts;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final UniqueNames ids = new UniqueNames();

  KgxReader(KgxFiles files, RelationTable relations) {
    this.files = files;
    this.relations = relations;
    this.findings = Findings.bounded(files.edges().or(files::nodes).map(KgxFile::name).orElse(""));
    this.counts = new EdgeCounts(findings);
    this.nodes =
        files.nodes().isPresent()
            ? DeclaredNodes.keeping("node", findings, KgxReader::bare)
            : DeclaredNodes.silent("node", findings, KgxReader::bare);
  }

  private static Entity bare(String id) {
    return Entity.of(EntityId.of(id), EntityType.ENTITY, id);
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
    counts.report("their claims are putative");
    sayWhatIsMissing(files, findings);
    var name = files.name().isEmpty() ? "kgx" : files.name();
    var model = Model.of(Header.of(name, name), List.copyOf(nodes.all()), claims);
    return Loaded.of(model, places, findings);
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
        readNode(records.fields(), records.place());
      }
    }
  }

  /** A node may be declared again, as graphs that were merged do; the first counts. */
  private void readNode(Fields fields, Span place) {
    var id = NodeIds.read(fields.text("id"));
    var known = nodes.node(id);
    if (known.isPresent()) {
      if (Node.entity(fields, Findings.bounded(findings.file())).equals(known.get())) {
        findings.leaveOut("second row of a node, with the same content");
      } else {
        findings.add(
            Code.N0902, place, "node \"%s\" is declared again: the first counts".formatted(id));
      }
    } else if (nodes.accepts(id, place)) {
      nodes.put(id, Node.entity(fields, findings));
      places.put(PartId.entity(EntityId.of(id)), place);
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
    var edge = Edge.of(fields, relations);
    if (!counts.takes(edge.statement(), edge.meaning(), records::place)) {
      return;
    }
    var place = records.place();
    nodes.end(edge.source(), place);
    nodes.end(edge.target(), place);
    if (edge.isMined()) {
      counts.mined(1);
    }
    var own = fields.text("id");
    var id = ClaimId.of(ids.next(own.isEmpty() ? edge.defaultId() : own));
    claims.add(edge.claim(id));
    places.put(PartId.claim(id), place);
  }
}
