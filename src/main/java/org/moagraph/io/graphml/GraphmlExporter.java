package org.moagraph.io.graphml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.moagraph.io.Attributes;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.ModelGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;
import org.moagraph.text.Markup;

/**
 * Writes GraphML: every entity a node and every claim an edge of its own id, with all that is known
 * of them. Lists are JSON texts.
 */
public final class GraphmlExporter implements Exporter {

  /** What stands before the names of what belongs to the model as a whole. */
  static final String MODEL = "model.";

  private static final String START = "<graph edgedefault=\"directed\"";

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
    var graph = new ModelGraph(model, losses);
    var exporter = new GraphMLExporter<Entity, Claim>(graph::entityId);
    exporter.setEdgeIdProvider(graph::claimId);
    exporter.setVertexAttributeProvider(v -> attributes(graph.entity(v)));
    exporter.setEdgeAttributeProvider(e -> attributes(graph.claim(e)));
    var data = register(exporter, graph, model);
    var text = new StringWriter();
    exporter.exportGraph(graph.graph(), text);
    var whole = withData(text.toString(), data);
    return new Exported(whole.getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  /** Registers all names, and makes the elements that say what belongs to the model. */
  private static String register(
      GraphMLExporter<Entity, Claim> exporter, ModelGraph graph, Model model) {
    var data = new StringBuilder();
    int key = 0;
    for (var entry : Attributes.texts(Attributes.of(model)).entrySet()) {
      exporter.registerAttribute(
          graph.clean(MODEL + entry.getKey()), AttributeCategory.GRAPH, AttributeType.STRING);
      data.append("\n    <data key=\"key").append(key++).append("\">");
      data.append(Markup.exact(graph.clean(entry.getValue()))).append("</data>");
    }
    var categories = new LinkedHashMap<String, AttributeCategory>();
    graph.entityAttributes().forEach(name -> categories.put(name, AttributeCategory.NODE));
    graph
        .claimAttributes()
        .forEach(
            name ->
                categories.merge(
                    name, AttributeCategory.EDGE, (node, edge) -> AttributeCategory.ALL));
    categories.forEach(
        (name, category) ->
            exporter.registerAttribute(
                name,
                category,
                name.equals("direct") ? AttributeType.BOOLEAN : AttributeType.STRING));
    return data.toString();
  }

  private static Map<String, Attribute> attributes(Map<String, String> texts) {
    var attributes = new LinkedHashMap<String, Attribute>();
    texts.forEach((name, text) -> attributes.put(name, DefaultAttribute.createAttribute(text)));
    return attributes;
  }

  /** JGraphT declares keys of the graph and has no way to write their values. */
  private static String withData(String text, String data) {
    int start = text.indexOf(START);
    int end = start + START.length();
    if (start < 0) {
      throw new IllegalStateException("JGraphT no longer writes " + START);
    }
    return text.startsWith("/>", end)
        ? text.substring(0, end) + ">" + data + "</graph>" + text.substring(end + 2)
        : text.substring(0, end) + ">" + data + text.substring(end + 1);
  }
}
