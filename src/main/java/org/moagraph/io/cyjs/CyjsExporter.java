package org.moagraph.io.cyjs;

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
import org.moagraph.model.Model;
import org.moagraph.text.Json;
import org.moagraph.text.UniqueNames;

/**
 * Writes the JSON that Cytoscape opens (File, Import, Network from File) and Cytoscape.js takes as
 * its {@code elements}. Names and relations are the columns that Cytoscape shows, {@code name} and
 * {@code interaction}; all else is a column of its own.
 */
public final class CyjsExporter implements Exporter {

  /** The column of a claim's id where an entity has it too: all elements share their ids. */
  static final String CLAIM = "claim id";

  @Override
  public String format() {
    return "cyjs";
  }

  @Override
  public List<String> endings() {
    return List.of("cyjs");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, Attributes.of(model).keySet());
    var whole = new LinkedHashMap<String, Object>();
    whole.put("format_version", "1.0");
    whole.put("generated_by", "moagraph");
    whole.put("target_cytoscapejs_version", "~2.1");
    whole.put("data", named(Attributes.of(model), "title"));
    whole.put("elements", elements(model));
    return new Exported(Json.page(whole).getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  private static Map<String, Object> elements(Model model) {
    var ids = new UniqueNames();
    var nodes = new ArrayList<Object>();
    for (var entity : model.entities()) {
      nodes.add(element(node(entity, ids.next(entity.id().value()))));
    }
    var edges = new ArrayList<Object>();
    for (var claim : model.claims()) {
      edges.add(element(edge(claim, ids.next(claim.id().value()))));
    }
    var elements = new LinkedHashMap<String, Object>();
    elements.put("nodes", nodes);
    elements.put("edges", edges);
    return elements;
  }

  private static Map<String, Object> element(Map<String, Object> data) {
    var element = new LinkedHashMap<String, Object>();
    element.put("data", data);
    return element;
  }

  private static Map<String, Object> node(Entity entity, String id) {
    var data = new LinkedHashMap<String, Object>();
    data.put("id", id);
    data.putAll(named(Attributes.of(entity), "label"));
    return data;
  }

  private static Map<String, Object> edge(Claim claim, String id) {
    var data = new LinkedHashMap<String, Object>();
    data.put("id", id);
    if (!id.equals(claim.id().value())) {
      data.put(CLAIM, claim.id().value());
    }
    data.put("source", claim.source().value());
    data.put("target", claim.target().value());
    data.put("interaction", claim.relation().word());
    data.putAll(Attributes.columns(Attributes.of(claim)));
    return data;
  }

  /** The attributes with the one that names the thing under the name that Cytoscape shows. */
  private static Map<String, Object> named(Map<String, Object> attributes, String label) {
    var columns = new LinkedHashMap<String, Object>();
    Attributes.columns(attributes)
        .forEach((name, value) -> columns.put(name.equals(label) ? "name" : name, value));
    return columns;
  }
}
