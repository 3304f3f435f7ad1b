package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;

/**
 * Diagrams in SBGN Activity Flow: activities and phenotypes joined by influences. An arc says
 * neither how sure it is nor what it does but its sign, so these become losses that the legend
 * counts.
 */
final class ActivityFlow {

  private final Diagram textbook;
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> targets = new LinkedHashSet<>();

  private ActivityFlow(Diagram textbook, Selected selected) {
    this.textbook = textbook;
    for (Entity entity : selected.entities()) {
      types.put(entity.id().value(), entity.type());
    }
    for (Diagram.Edge edge : textbook.edges()) {
      sources.add(edge.from());
      targets.add(edge.to());
    }
  }

  /** What of a selection Activity Flow has an arc for. */
  static Selected expressible(Selected selected) {
    return new Selected(
        selected.entities(), selected.claims().stream().filter(ActivityFlow::hasArc).toList());
  }

  private static boolean hasArc(Claim claim) {
    return Influence.of(claim).arc().isPresent();
  }

  /** The diagram of what is expressible of that selection, drawn in Activity Flow. */
  static Diagram of(Diagram textbook, Selected selected) {
    return new ActivityFlow(textbook, selected).diagram(losses(textbook, selected));
  }

  private Diagram diagram(List<Legend.Loss> losses) {
    List<Diagram.Node> nodes = textbook.nodes().stream().map(this::node).toList();
    List<Diagram.Edge> edges = textbook.edges().stream().map(Diagram.Edge::plain).toList();
    List<Diagram.Region> regions =
        textbook.regions().stream()
            .map(r -> new Diagram.Region(r.id(), r.label(), RegionKind.COMPARTMENT, r.parent()))
            .toList();
    Legend legend = Legend.of(nodes, edges, textbook.legend().hypotheses()).without(losses);
    return textbook.toBuilder()
        .notation(Notation.SBGN_AF)
        .regions(regions)
        .nodes(nodes)
        .edges(edges)
        .legend(legend)
        .build();
  }

  /** A phenotype that acts on something is an activity. */
  private Diagram.Node node(Diagram.Node node) {
    EntityType type = types.getOrDefault(node.id(), EntityType.ENTITY);
    boolean last = type.isOutcome() && !sources.contains(node.id());
    return node.as(
        last ? NodeKind.PHENOTYPE : NodeKind.ACTIVITY,
        type.sbgnEntity()
            .flatMap(Material::named)
            .map(m -> new Diagram.Unit(shown(m, node), node.kind().label())));
  }

  /** A perturbation comes from outside: what is acted on is a part of the network. */
  private Material shown(Material material, Diagram.Node node) {
    boolean inside = material == Material.PERTURBATION && targets.contains(node.id());
    return inside ? Material.UNSPECIFIED_ENTITY : material;
  }

  private static List<Legend.Loss> losses(Diagram textbook, Selected selected) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    selected.claims().stream()
        .filter(c -> !hasArc(c))
        .forEach(c -> counts.merge(c.relation().word(), 1, Integer::sum));
    for (Diagram.Edge edge : textbook.edges()) {
      if (!edge.certainty().isSolid()) {
        counts.merge(edge.certainty().label(), 1, Integer::sum);
      }
      if (edge.observation()) {
        counts.merge("observed across steps", 1, Integer::sum);
      }
    }
    List<Legend.Loss> losses = new ArrayList<>();
    counts.forEach((what, count) -> losses.add(new Legend.Loss(what, count)));
    return losses;
  }
}
