package org.moagraph.io.mermaid;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.text.MermaidChart;

/**
 * Writes a Mermaid flowchart of the whole model, for notes and for pages that draw what stands in
 * them. An edge runs from what acts to what it acts on, and what is needed to what needs it.
 */
public final class MermaidExporter implements Exporter {

  @Override
  public String format() {
    return "mermaid";
  }

  @Override
  public List<String> endings() {
    return List.of("mmd", "mermaid");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    losses.addModel(model, List.of("title", "compartments"));
    losses.addEntities(model, List.of("label", "in"));
    losses.addClaims(model, List.of("phrase"));
    var chart = new MermaidChart(model.header().title().plain(), "LR");
    var drawn = new LinkedHashSet<EntityId>();
    fill(chart, model, Optional.empty(), drawn, 0);
    for (var entity : model.entities()) {
      if (!drawn.contains(entity.id())) {
        node(chart, entity, drawn);
      }
    }
    for (var claim : model.claims()) {
      if (drawn.contains(claim.source()) && drawn.contains(claim.target())) {
        edge(chart, claim);
      } else {
        losses.add("claim of an entity that is not in the model");
      }
    }
    return new Exported(chart.toString().getBytes(StandardCharsets.UTF_8), losses.notes());
  }

  /** Draws the places in a place with what is in them; places in a circle are not drawn. */
  private static void fill(
      MermaidChart chart, Model model, Optional<String> parent, Set<EntityId> drawn, int depth) {
    for (var place : model.compartments()) {
      if (place.parent().equals(parent) && depth <= model.compartments().size()) {
        chart.open(place.id(), place.label().plain());
        for (var entity : model.entities()) {
          if (entity.compartment().filter(place.id()::equals).isPresent()) {
            node(chart, entity, drawn);
          }
        }
        fill(chart, model, Optional.of(place.id()), drawn, depth + 1);
        chart.close();
      }
    }
  }

  private static void node(MermaidChart chart, Entity entity, Set<EntityId> drawn) {
    if (drawn.add(entity.id())) {
      chart.node(entity.id().value(), entity.label().plain(), shape(entity));
    }
  }

  private static MermaidChart.Shape shape(Entity entity) {
    if (entity.type().isAgent()) {
      return MermaidChart.Shape.STADIUM;
    }
    if (entity.type().isOutcome()) {
      return MermaidChart.Shape.HEXAGON;
    }
    return switch (entity.type()) {
      case PROCESS, PATHWAY, CELL_ACTIVITY -> MermaidChart.Shape.ROUNDED;
      default -> MermaidChart.Shape.BOX;
    };
  }

  private static void edge(MermaidChart chart, Claim claim) {
    var word = claim.phrase().isBlank() ? claim.relation().word() : claim.phrase();
    if (claim.isRequirement()) {
      var line = MermaidChart.Line.NEEDED;
      chart.edge(claim.target().value(), claim.source().value(), line, "needed");
    } else {
      chart.edge(claim.source().value(), claim.target().value(), line(claim), word);
    }
  }

  private static MermaidChart.Line line(Claim claim) {
    return switch (claim.sign()) {
      case PLUS -> MermaidChart.Line.RAISES;
      case MINUS -> MermaidChart.Line.LOWERS;
      case UNKNOWN -> MermaidChart.Line.UNKNOWN;
      case NONE -> MermaidChart.Line.PLAIN;
    };
  }
}
