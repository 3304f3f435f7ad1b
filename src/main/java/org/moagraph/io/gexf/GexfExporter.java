package org.moagraph.io.gexf;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.io.ModelGraph;
import org.moagraph.io.Predicates;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.Model;

/** Writes GEXF: nodes, edges and all that is known of them. Lists are JSON texts. */
public final class GexfExporter implements Exporter {

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
    var graph = new ModelGraph(model, losses);
    var exporter = new GEXFExporter<Entity, Claim>(graph::entityId, graph::claimId);
    exporter.setVertexAttributeProvider(v -> attributes(graph.entity(v), graph.entityId(v)));
    exporter.setEdgeAttributeProvider(e -> attributes(graph.claim(e), label(graph.claim(e))));
    exporter.setParameter(Parameter.EXPORT_EDGE_LABELS, true);
    exporter.setParameter(Parameter.EXPORT_EDGE_TYPES, true);
    exporter.setDescription(graph.clean(model.header().title().plain()));
    model.header().credit().ifPresent(credit -> exporter.setCreator(graph.clean(credit)));
    for (var name : graph.entityAttributes()) {
      if (!name.equals("label")) {
        exporter.registerAttribute(name, AttributeCategory.NODE, GEXFAttributeType.STRING);
      }
    }
    for (var name : graph.claimAttributes()) {
      exporter.registerAttribute(name, AttributeCategory.EDGE, type(name));
    }
    var text = new StringWriter();
    exporter.exportGraph(graph.graph(), text);
    return new Exported(text.toString().getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  /** The relation as the file wrote it, or our word where the file wrote it the other way round. */
  private static String label(Map<String, String> claim) {
    var phrase = claim.getOrDefault("phrase", "");
    return Predicates.read(phrase).turned() ? claim.getOrDefault("relation", "") : phrase;
  }

  private static GEXFAttributeType type(String name) {
    return name.equals("direct") ? GEXFAttributeType.BOOLEAN : GEXFAttributeType.STRING;
  }

  private static Map<String, Attribute> attributes(Map<String, String> texts, String label) {
    var attributes = new LinkedHashMap<String, Attribute>();
    attributes.put("label", DefaultAttribute.createAttribute(label));
    texts.forEach((name, text) -> attributes.put(name, DefaultAttribute.createAttribute(text)));
    return attributes;
  }
}
