package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

/** The nodes and edges of one graph, made into entities and claims as they come. */
final class GraphParts {

  private final RelationTable relations;
  private final Findings findings;
  private final DeclaredNodes<Entity> nodes;
  private final EdgeCounts counts;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<PartId, Span> places = new LinkedHashMap<>();
  private final UniqueNames ids = new UniqueNames();

  /**
   * No parts yet.
   *
   * @param declares whether there are nodes, so that an end that is none of them is to be told
   */
  GraphParts(boolean declares, RelationTable relations, Findings findings) {
    this.relations = relations;
    this.findings = findings;
    this.counts = new EdgeCounts(findings);
    this.nodes =
        declares
            ? DeclaredNodes.keeping("node", findings, GraphParts::bare)
            : DeclaredNodes.silent("node", findings, GraphParts::bare);
  }

  private static Entity bare(String id) {
    return Entity.of(EntityId.of(id), EntityType.ENTITY, id);
  }

  /** A node may be declared again, as graphs that were merged do; the first counts. */
  void node(Fields fields, Span place) {
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

  /** An edge that has both ends and a predicate. */
  void edge(Fields fields, Supplier<Span> where) {
    var edge = Edge.of(fields, relations);
    if (!counts.takes(edge.statement(), edge.meaning(), where)) {
      return;
    }
    var place = where.get();
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

  /** What claims act on condition of, and is no node yet. */
  List<String> lacking() {
    return claims.stream()
        .flatMap(c -> c.context().given().stream())
        .map(EntityId::value)
        .distinct()
        .filter(id -> nodes.node(id).isEmpty())
        .toList();
  }

  /** Says what of the edges carries no effect. */
  void report() {
    counts.report("their claims are putative");
  }

  /** All of it as the model of that header. */
  Loaded loaded(Header header) {
    lacking().forEach(id -> nodes.end(id, findings.whole()));
    return Loaded.of(Model.of(header, List.copyOf(nodes.all()), claims), places, findings);
  }
}
