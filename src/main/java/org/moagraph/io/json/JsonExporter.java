package org.moagraph.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;
import org.moagraph.text.Json;

/**
 * Writes the node-link form that D3 and networkx read, with everything that is known of the graph;
 * the key of a link is the id of its claim.
 */
public final class JsonExporter implements Exporter {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, Attributes.of(model).keySet());
    var whole = new LinkedHashMap<String, Object>();
    whole.put("moa", 1);
    whole.put("directed", true);
    whole.put("multigraph", true);
    whole.put("graph", Attributes.of(model));
    var nodes = new ArrayList<Object>();
    for (var entity : model.entities()) {
      var node = new LinkedHashMap<String, Object>();
      node.put("id", entity.id().value());
      node.putAll(Attributes.of(entity));
      nodes.add(node);
    }
    whole.put("nodes", nodes);
    var links = new ArrayList<Object>();
    for (var claim : model.claims()) {
      var link = new LinkedHashMap<String, Object>();
      link.put("key", claim.id().value());
      link.put("source", claim.source().value());
      link.put("target", claim.target().value());
      link.putAll(Attributes.of(claim));
      links.add(link);
    }
    whole.put("links", links);
    return new Exported(Json.page(whole).getBytes(StandardCharsets.UTF_8), losses.notes());
  }
}
