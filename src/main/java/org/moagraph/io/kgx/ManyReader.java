package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;

/**
 * One reading of a graph too large to make all of its nodes and edges: a pass over each of its
 * files, which keeps ids, labels and types of nodes as bytes and edges as numbers.
 */
final class ManyReader {

  private final KgxFiles files;
  private final KgxFile edges;
  private final RelationTable relations;
  private final Findings findings;
  private final BytePool ids = new BytePool();
  private final NodeTable nodes = new NodeTable(ids);
  private final BytePool categories = new BytePool();
  private final List<EntityType> types = new ArrayList<>();

  ManyReader(KgxFiles files, KgxFile edges, RelationTable relations) {
    this.files = files;
    this.edges = edges;
    this.relations = relations;
    this.findings = Findings.bounded(edges.name());
  }

  Loaded read() {
    try {
      if (files.nodes().isPresent()) {
        readNodes(files.nodes().get());
      }
      var claims = new ManyEdges(edges, ids, relations, findings).read();
      if (edges.isPacked()) {
        findings.add(
            Code.N0902,
            findings.whole(),
            "left out: publications, sources and annotations of the edges of so large a packed file",
            "unpack it to have them in answers: gzip -d");
      }
      KgxReader.sayWhatIsMissing(files, findings);
      var name = files.name().isEmpty() ? "kgx" : files.name();
      var model = Model.of(Header.of(name, name), nodes, claims);
      return Loaded.of(model, new LinkedHashMap<>(), findings);
    } catch (IOException e) {
      findings.add(Code.E0100, findings.whole(), "the file cannot be read: " + e.getMessage());
      return Loaded.failed(findings);
    }
  }

  private void readNodes(KgxFile file) throws IOException {
    try (var records = new Records(file, findings)) {
      if (!records.begin(KgxReader.NODE)) {
        return;
      }
      var cells = Cells.of(records, List.of("id", "name", "category"));
      while (cells.advance()) {
        if (cells.read() && isNew(cells, records)) {
          nodes.describe(cells.bytes(), cells.from(1), cells.to(1), type(cells));
        }
      }
      for (var column : cells.others()) {
        findings.leaveOut("of all nodes of so large a graph: " + column);
      }
    }
  }

  private boolean isNew(Cells cells, Records records) {
    int known = ids.size();
    int number = NodeIds.intern(ids, cells.bytes(), cells.from(0), cells.to(0));
    if (number < known) {
      findings.leaveOut("further row of a node");
      return false;
    }
    if (!ids.isText(number)) {
      nodes.describe(cells.bytes(), 0, 0, EntityType.ENTITY);
      records.report(Code.E0113, "the node has no id, or one that is not UTF-8 text");
      return false;
    }
    return true;
  }

  private EntityType type(Cells cells) {
    if (!cells.has(2)) {
      return EntityType.ENTITY;
    }
    int category = categories.intern(cells.bytes(), cells.from(2), cells.to(2));
    if (category == types.size()) {
      types.add(type(categories.text(category)));
    }
    return types.get(category);
  }

  private EntityType type(String categories) {
    var list = Fields.ofRow(List.of("category"), List.of(categories)).list("category");
    return Categories.type(list)
        .orElseGet(
            () -> {
              findings.leaveOut("kind of nodes: " + categories);
              return EntityType.ENTITY;
            });
  }
}
