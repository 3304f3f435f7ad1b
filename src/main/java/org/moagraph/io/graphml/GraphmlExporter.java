package org.moagraph.io.graphml;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.ModelGraph;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.Xml;

/**
 * Writes GraphML: every entity a node and every claim an edge of its own id, with all that is known
 * of them. Lists are JSON texts. The keys of the graph, of nodes and of edges have ids of their
 * own, since some programs take one id for one key, whatever it is for.
 */
public final class GraphmlExporter implements Exporter {

  /** What stands before the names of what belongs to the model as a whole. */
  static final String MODEL = "model.";

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public List<String> endings() {
    return List.of("graphml");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, Attributes.of(model).keySet());
    var text = new Writing(model, losses).document();
    return new Exported(text.getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  private static final class Writing {
    private final ModelGraph graph;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<EntityId, String> ids = new LinkedHashMap<>();
    private final Xml xml = Xml.exact().declaration();

    Writing(Model model, Losses losses) {
      this.graph = new ModelGraph(model, losses);
      Attributes.texts(Attributes.of(model))
          .forEach((name, text) -> about.put(graph.clean(MODEL + name), graph.clean(text)));
      for (var entity : graph.graph().vertexSet()) {
        ids.put(entity.id(), graph.entityId(entity));
      }
    }

    String document() {
      xml.open(
          "graphml",
          "xmlns",
          NAMESPACE,
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xsi:schemaLocation",
          NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
      var aboutKeys = keys("graph", about.keySet());
      var nodeKeys = keys("node", graph.entityAttributes());
      var edgeKeys = keys("edge", graph.claimAttributes());
      xml.open("graph", "edgedefault", "directed");
      data(about, aboutKeys);
      for (var entity : graph.graph().vertexSet()) {
        node(entity, nodeKeys);
      }
      for (var claim : graph.graph().edgeSet()) {
        xml.open(
            "edge",
            "id",
            graph.claimId(claim),
            "source",
            ids.getOrDefault(claim.source(), ""),
            "target",
            ids.getOrDefault(claim.target(), ""));
        data(graph.claim(claim), edgeKeys);
        xml.close();
      }
      return xml.close().close().toString();
    }

    private void node(Entity entity, Map<String, String> keys) {
      xml.open("node", "id", graph.entityId(entity));
      data(graph.entity(entity), keys);
      xml.close();
    }

    private Map<String, String> keys(String element, Collection<String> names) {
      var keys = new LinkedHashMap<String, String>();
      for (var name : names) {
        var id = element + keys.size();
        keys.put(name, id);
        xml.leaf(
            "key",
            "id",
            id,
            "for",
            element,
            "attr.name",
            graph.clean(name),
            "attr.type",
            name.equals("direct") ? "boolean" : "string");
      }
      return keys;
    }

    private void data(Map<String, String> texts, Map<String, String> keys) {
      texts.forEach((name, text) -> xml.text("data", text, "key", keys.getOrDefault(name, name)));
    }
  }
}
