package org.moagraph.io.gexf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.ModelGraph;
import org.moagraph.io.Predicates;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.Xml;

/**
 * Writes GEXF 1.3: nodes, edges and all that is known of them. Lists are JSON texts. Each edge
 * states its kind, the relation with its sign, since Gephi merges parallel edges of one kind; and
 * the attributes of nodes and of edges have ids of their own, since it takes one id for one.
 */
public final class GexfExporter implements Exporter {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  @Override
  public String format() {
    return "gexf";
  }

  @Override
  public List<String> endings() {
    return List.of("gexf");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, List.of("title", "credit"));
    var text = new Writing(model, losses).document();
    return new Exported(text.getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  private static final class Writing {
    private final Model model;
    private final ModelGraph graph;
    private final Map<EntityId, String> ids = new LinkedHashMap<>();
    private final Xml xml = Xml.exact().declaration();

    Writing(Model model, Losses losses) {
      this.model = model;
      this.graph = new ModelGraph(model, losses);
      for (var entity : graph.graph().vertexSet()) {
        ids.put(entity.id(), graph.entityId(entity));
      }
    }

    String document() {
      xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
      xml.open("meta");
      model.header().credit().ifPresent(c -> xml.text("creator", graph.clean(c)));
      xml.text("description", graph.clean(model.header().title().plain()));
      xml.close();
      xml.open("graph", "defaultedgetype", "directed");
      var nodeKeys = attributes("node", graph.entityAttributes());
      var edgeKeys = attributes("edge", graph.claimAttributes());
      xml.open("nodes");
      for (var entity : graph.graph().vertexSet()) {
        node(entity, nodeKeys);
      }
      xml.close().open("edges");
      for (var claim : graph.graph().edgeSet()) {
        edge(claim, edgeKeys);
      }
      return xml.close().close().close().toString();
    }

    private Map<String, String> attributes(String element, Collection<String> names) {
      var keys = new LinkedHashMap<String, String>();
      xml.open("attributes", "class", element);
      for (var name : names) {
        if (!name.equals("label")) {
          var id = element + keys.size();
          keys.put(name, id);
          var type = name.equals("direct") ? "boolean" : "string";
          xml.leaf("attribute", "id", id, "title", graph.clean(name), "type", type);
        }
      }
      xml.close();
      return keys;
    }

    private void node(Entity entity, Map<String, String> keys) {
      var texts = graph.entity(entity);
      xml.open("node", "id", graph.entityId(entity), "label", texts.getOrDefault("label", ""));
      values(texts, keys);
      xml.close();
    }

    private void edge(Claim claim, Map<String, String> keys) {
      var texts = graph.claim(claim);
      xml.open(
          "edge",
          "id",
          graph.claimId(claim),
          "source",
          ids.getOrDefault(claim.source(), ""),
          "target",
          ids.getOrDefault(claim.target(), ""),
          "type",
          "directed",
          "kind",
          claim.relation().word() + " (" + claim.sign().symbol() + ")",
          "label",
          label(texts));
      values(texts, keys);
      xml.close();
    }

    /** The relation as the file wrote it, or our word where the file wrote it the other way. */
    private static String label(Map<String, String> claim) {
      var phrase = claim.getOrDefault("phrase", "");
      return Predicates.read(phrase).turned() ? claim.getOrDefault("relation", "") : phrase;
    }

    private void values(Map<String, String> texts, Map<String, String> keys) {
      xml.open("attvalues");
      keys.forEach(
          (name, id) -> {
            var value = texts.get(name);
            if (value != null) {
              xml.leaf("attvalue", "for", id, "value", value);
            }
          });
      xml.close();
    }
  }
}
