package org.moagraph.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/**
 * A model as the JGraphT multigraph that its writers take: vertices and edges are the numbers of
 * entities and claims. Parallel claims and loops are edges of their own.
 */
public final class ModelGraph {

  private final Model model;
  private final Graph<Integer, Integer> graph = new DirectedPseudograph<>(Integer.class);
  private final List<Map<String, String>> entities = new ArrayList<>();
  private final List<Map<String, String>> claims = new ArrayList<>();
  private final Losses losses;

  /** The graph of the model, with everything that XML can hold; the rest is counted. */
  public ModelGraph(Model model, Losses losses) {
    this.model = model;
    this.losses = losses;
    Map<EntityId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < model.entities().size(); i++) {
      var entity = model.entities().get(i);
      numbers.put(entity.id(), i);
      graph.addVertex(i);
      entities.add(clean(Attributes.texts(Attributes.of(entity))));
    }
    for (int i = 0; i < model.claims().size(); i++) {
      var claim = model.claims().get(i);
      var source = numbers.get(claim.source());
      var target = numbers.get(claim.target());
      if (source == null || target == null) {
        losses.add("claim of an entity that is not in the model");
      } else {
        graph.addEdge(source, target, i);
      }
      claims.add(clean(Attributes.texts(Attributes.of(claim))));
    }
  }

  /** The JGraphT graph. */
  public Graph<Integer, Integer> graph() {
    return graph;
  }

  /** The id of the entity of that number. */
  public String entityId(int number) {
    Entity entity = model.entities().get(number);
    return clean(entity.id().value());
  }

  /** The id of the claim of that number. */
  public String claimId(int number) {
    Claim claim = model.claims().get(number);
    return clean(claim.id().value());
  }

  /** What is known of the entity of that number. */
  public Map<String, String> entity(int number) {
    return entities.get(number);
  }

  /** What is known of the claim of that number. */
  public Map<String, String> claim(int number) {
    return claims.get(number);
  }

  /** The names of all that is known of some entity, in the order of their first use. */
  public Set<String> entityAttributes() {
    return names(entities);
  }

  /** The names of all that is known of some claim, in the order of their first use. */
  public Set<String> claimAttributes() {
    return names(claims);
  }

  /** The text as XML can hold it; what was replaced counts as lost. */
  public String clean(String text) {
    var clean = XmlText.clean(text);
    if (!clean.equals(text)) {
      losses.add("text with characters that XML cannot hold");
    }
    return clean;
  }

  private Map<String, String> clean(Map<String, String> texts) {
    texts.replaceAll((name, text) -> clean(text));
    return texts;
  }

  private static Set<String> names(List<Map<String, String>> attributes) {
    var names = new LinkedHashSet<String>();
    attributes.forEach(a -> names.addAll(a.keySet()));
    return names;
  }
}
