package org.moagraph.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.jgrapht.ClaimGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/** A model as JGraphT's writers take it: a graph, and what is known of its vertices and edges. */
public final class ModelGraph {

  private final Graph<Entity, Claim> graph;
  private final Map<EntityId, Map<String, String>> entities = new LinkedHashMap<>();
  private final Map<ClaimId, Map<String, String>> claims = new LinkedHashMap<>();
  private final Losses losses;

  /** The graph of the model, with everything that XML can hold; the rest is counted. */
  public ModelGraph(Model model, Losses losses) {
    this.losses = losses;
    this.graph = ClaimGraph.of(MoaGraph.of(joined(model)));
    model.entities().forEach(e -> entities.put(e.id(), clean(Attributes.texts(Attributes.of(e)))));
    model.claims().forEach(c -> claims.put(c.id(), clean(Attributes.texts(Attributes.of(c)))));
  }

  /** The model without claims of entities that it does not have. */
  private Model joined(Model model) {
    var known =
        model.entities().stream()
            .map(Entity::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var joined =
        model.claims().stream()
            .filter(c -> known.contains(c.source()) && known.contains(c.target()))
            .toList();
    for (int i = joined.size(); i < model.claims().size(); i++) {
      losses.add("claim of an entity that is not in the model");
    }
    return model.withClaims(joined);
  }

  /** The JGraphT graph. */
  public Graph<Entity, Claim> graph() {
    return graph;
  }

  /** The id of an entity. */
  public String entityId(Entity entity) {
    return clean(entity.id().value());
  }

  /** The id of a claim. */
  public String claimId(Claim claim) {
    return clean(claim.id().value());
  }

  /** What is known of an entity. */
  public Map<String, String> entity(Entity entity) {
    return entities.getOrDefault(entity.id(), Map.of());
  }

  /** What is known of a claim. */
  public Map<String, String> claim(Claim claim) {
    return claims.getOrDefault(claim.id(), Map.of());
  }

  /** The names of all that is known of some entity, in the order of their first use. */
  public Set<String> entityAttributes() {
    return names(entities.values());
  }

  /** The names of all that is known of some claim, in the order of their first use. */
  public Set<String> claimAttributes() {
    return names(claims.values());
  }

  /** The text as XML can hold it; what was replaced counts as lost. */
  public String clean(String text) {
    return losses.possible(text);
  }

  private Map<String, String> clean(Map<String, String> texts) {
    texts.replaceAll((name, text) -> clean(text));
    return texts;
  }

  private static Set<String> names(Collection<Map<String, String>> attributes) {
    var names = new LinkedHashSet<String>();
    attributes.forEach(a -> names.addAll(a.keySet()));
    return names;
  }
}
