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
 * tables, which keeps ids, labels and types of nodes as bytes and edges as numbers.
 */
final class ManyReader {

  private final KgxFiles files;
  private final KgxFile edges;
  private final RelationTable relations;
  private final Findings findings;
  private final BytePool ids = new BytePool();
  private final NodeTable nodes = new NodeTable(ids);

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
      int id = records.columns().indexOf("id");
      int name = records.columns().indexOf("name");
      int category = records.columns().indexOf("category");
      var categories = new BytePool();
      var types = new ArrayList<EntityType>();
      var lines = records.lines();
      while (lines.advance()) {
        if (id >= lines.cells() || !isNew(lines, id, records)) {
          continue;
        }
        var type = EntityType.ENTITY;
        if (category >= 0 && category < lines.cells()) {
          int number =
              categories.intern(lines.bytes(), lines.cellFrom(category), lines.cellTo(category));
          if (number == types.size()) {
            types.add(type(categories.text(number)));
          }
          type = types.get(number);
        }
        boolean isNamed = name >= 0 && name < lines.cells();
        int from = isNamed ? lines.cellFrom(name) : 0;
        nodes.describe(lines.bytes(), from, isNamed ? lines.cellTo(name) : 0, type);
      }
      leaveOut(records.columns());
    }
  }

  private void leaveOut(List<String> columns) {
    for (var column : columns) {
      if (!List.of("id", "name", "category").contains(column)) {
        findings.leaveOut("of all nodes of so large a graph: " + column);
      }
    }
  }

  private boolean isNew(LineStream lines, int id, Records records) {
    int known = ids.size();
    int number = NodeIds.intern(ids, lines.bytes(), lines.cellFrom(id), lines.cellTo(id));
    if (number < known) {
      findings.leaveOut("further row of a node");
      return false;
    }
    if (!ids.isText(number)) {
      nodes.describe(lines.bytes(), 0, 0, EntityType.ENTITY);
      records.report(Code.E0113, "the node has no id, or one that is not UTF-8 text");
      return false;
    }
    return true;
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
