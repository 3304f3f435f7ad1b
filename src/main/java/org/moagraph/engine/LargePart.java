package org.moagraph.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.moagraph.engine.Engine.Link;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.kgx.KgxEdges;
import org.moagraph.io.kgx.KgxNodes;
import org.moagraph.model.Extent;
import org.moagraph.model.Header;
import org.moagraph.model.Model;

/**
 * A part of very many edges: of each only its ends and what it says are fetched, as of a large
 * file; the rest is asked for when an answer shows it, for which the database stays open.
 */
final class LargePart {

  private final Engine engine;
  private final EngineAddress address;
  private final Mapping mapping;
  private final Findings findings;
  private final KgxNodes nodes = new KgxNodes();
  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<Long, Link> links = new HashMap<>();
  private final Map<Long, Map<String, Object>> whole = new HashMap<>();

  LargePart(Engine engine, EngineAddress address, Mapping mapping) {
    this.engine = engine;
    this.address = address;
    this.mapping = mapping;
    this.findings = Findings.bounded(address.shown());
  }

  Part part(Collection<Link> found, List<Long> starts, int steps, Extent.Stop stop) {
    var numbers = new LinkedHashSet<>(starts);
    for (var link : found) {
      numbers.add(link.source());
      numbers.add(link.target());
      links.put(link.edge(), link);
    }
    fetch(numbers.stream().sorted().toList());
    var edges = new KgxEdges(nodes, mapping.relations(), findings, this::values);
    said(found).forEach((statement, all) -> add(edges, statement, all));
    edges.end();
    var model = Model.of(Header.of(address.name(), address.name()), nodes, edges);
    return new Part(
        Loaded.of(model, new LinkedHashMap<>(), findings),
        new Extent(found.size(), numbers.size(), steps, stop));
  }

  private void fetch(List<Long> numbers) {
    for (int from = 0; from < numbers.size(); from += Spread.BATCH) {
      var batch = numbers.subList(from, Math.min(numbers.size(), from + Spread.BATCH));
      for (var some : engine.briefly(batch)) {
        var type = mapping.type(some.categories());
        for (int i = 0; i < some.numbers().size(); i++) {
          long number = some.numbers().get(i);
          var id = Mapping.id(some.ids().get(i), number);
          places.put(number, nodes.add(id, some.names().get(i), type));
        }
      }
    }
  }

  /** The edges by what they say. */
  private Map<Map<String, Object>, List<Long>> said(Collection<Link> found) {
    var sayings = new LinkedHashMap<Map<String, Object>, List<Long>>();
    var numbers = found.stream().map(Link::edge).sorted().toList();
    for (int from = 0; from < numbers.size(); from += Spread.BATCH) {
      var batch = numbers.subList(from, Math.min(numbers.size(), from + Spread.BATCH));
      for (var saying : engine.sayings(batch)) {
        var statement = new LinkedHashMap<String, Object>(saying.values());
        statement.put("predicate", saying.word());
        sayings.computeIfAbsent(statement, s -> new ArrayList<>()).addAll(saying.edges());
      }
    }
    return sayings;
  }

  private void add(KgxEdges edges, Map<String, Object> statement, List<Long> all) {
    if (!edges.begin(statement, all.size())) {
      return;
    }
    for (var edge : all) {
      var link = links.get(edge);
      if (link != null) {
        int source = place(link.source());
        int target = place(link.target());
        edges.add(edge, link.against() ? target : source, link.against() ? source : target);
      }
    }
  }

  private int place(long node) {
    return places.getOrDefault(node, 0);
  }

  /** All that the database says of an edge, asked for once. */
  private Map<String, Object> values(long number) {
    return whole.computeIfAbsent(
        number,
        n -> {
          var edge = engine.edges(Collections.singletonList(n)).get(0);
          return mapping.values(edge, id(edge.source()), id(edge.target()));
        });
  }

  private String id(long node) {
    return nodes.get(place(node)).id().value();
  }
}
