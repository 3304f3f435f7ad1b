package org.moagraph.io.cx2;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.Json;

/**
 * Writes CX2, which NDEx stores and Cytoscape opens: nodes and edges by number, with everything
 * that is known of them as declared attributes, {@code name}, {@code represents} and {@code
 * interaction} under the names that those programs look for.
 */
public final class Cx2Exporter implements Exporter {

  /** The attribute with the id that a node or an edge has in the model. */
  static final String ENTITY = "entity id";

  static final String CLAIM = "claim id";

  @Override
  public String format() {
    return "cx2";
  }

  @Override
  public List<String> endings() {
    return List.of("cx2");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, Attributes.of(model).keySet());
    var declarations = new Declarations();
    var network = new ArrayList<Object>();
    network.add(declarations.network(ofModel(model)));
    var numbers = new LinkedHashMap<EntityId, Integer>();
    var nodes = new ArrayList<Object>();
    for (var entity : model.entities()) {
      numbers.put(entity.id(), nodes.size());
      nodes.add(element(nodes.size(), declarations.node(ofEntity(entity))));
    }
    var edges = new ArrayList<Object>();
    for (var claim : model.claims()) {
      var from = numbers.get(claim.source());
      var to = numbers.get(claim.target());
      if (from == null || to == null) {
        losses.add("claim of an entity that is not in the model");
      } else {
        edges.add(edge(edges.size(), from, to, declarations.edge(ofClaim(claim))));
      }
    }
    var aspects = new LinkedHashMap<String, List<Object>>();
    aspects.put("attributeDeclarations", List.of(declarations.all()));
    aspects.put("networkAttributes", network);
    aspects.put("nodes", nodes);
    aspects.put("edges", edges);
    aspects.values().removeIf(List::isEmpty);
    return new Exported(
        Json.page(document(aspects)).getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  private static List<Object> document(Map<String, List<Object>> aspects) {
    var document = new ArrayList<Object>();
    var head = new LinkedHashMap<String, Object>();
    head.put("CXVersion", "2.0");
    head.put("hasFragments", false);
    document.add(head);
    var metadata = new ArrayList<Object>();
    aspects.forEach((name, elements) -> metadata.add(counted(name, elements.size())));
    document.add(single("metaData", metadata));
    aspects.forEach((name, elements) -> document.add(single(name, elements)));
    var status = new LinkedHashMap<String, Object>();
    status.put("error", "");
    status.put("success", true);
    document.add(single("status", List.of(status)));
    return document;
  }

  private static Map<String, Object> counted(String name, int count) {
    var aspect = new LinkedHashMap<String, Object>();
    aspect.put("name", name);
    aspect.put("elementCount", count);
    return aspect;
  }

  private static Map<String, Object> single(String name, Object value) {
    var map = new LinkedHashMap<String, Object>();
    map.put(name, value);
    return map;
  }

  private static Map<String, Object> element(int id, Map<String, Object> values) {
    var element = new LinkedHashMap<String, Object>();
    element.put("id", id);
    element.put("v", values);
    return element;
  }

  private static Map<String, Object> edge(int id, int from, int to, Map<String, Object> values) {
    var edge = new LinkedHashMap<String, Object>();
    edge.put("id", id);
    edge.put("s", from);
    edge.put("t", to);
    edge.put("v", values);
    return edge;
  }

  /** NDEx shows {@code name} and {@code description} of a network. */
  private static Map<String, Object> ofModel(Model model) {
    var columns = new LinkedHashMap<String, Object>();
    Attributes.columns(Attributes.of(model))
        .forEach((name, value) -> columns.put(ofNetwork(name), value));
    return columns;
  }

  private static String ofNetwork(String name) {
    return switch (name) {
      case "title" -> "name";
      case "summary" -> "description";
      default -> name;
    };
  }

  private static Map<String, Object> ofEntity(Entity entity) {
    var columns = new LinkedHashMap<String, Object>();
    columns.put("name", entity.label().plain());
    entity.xrefs().stream().findFirst().ifPresent(x -> columns.put("represents", x.toString()));
    columns.put(ENTITY, entity.id().value());
    columns.putAll(Attributes.columns(Attributes.of(entity)));
    columns.remove("label");
    return columns;
  }

  private static Map<String, Object> ofClaim(Claim claim) {
    var columns = new LinkedHashMap<String, Object>();
    columns.put("interaction", claim.relation().word());
    columns.put(CLAIM, claim.id().value());
    columns.putAll(Attributes.columns(Attributes.of(claim)));
    return columns;
  }
}
