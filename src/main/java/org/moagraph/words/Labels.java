package org.moagraph.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.IndexedEntities;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

/**
 * What readers call the parts of a model, in their language: an entity by its label, with the place
 * it is in where another entity has the same label.
 */
public final class Labels {

  private final Model model;
  private final String language;
  private final Map<EntityId, Entity> entities;
  private final Map<String, Integer> uses = new HashMap<>();
  private @Nullable Language words;

  private Labels(Model model, String language) {
    this.model = model;
    this.language = language;
    this.entities = new HashMap<>();
    if (model.entities() instanceof IndexedEntities) {
      return;
    }
    for (var entity : model.entities()) {
      entities.putIfAbsent(entity.id(), entity);
      uses.merge(entity.label().in(language), 1, Integer::sum);
    }
  }

  /** The labels of a model in a language, or in the model's own where that has none. */
  public static Labels of(Model model, String language) {
    return new Labels(model, language);
  }

  /** The model whose parts they name. */
  public Model model() {
    return model;
  }

  /** The language that they are in where the model has it. */
  public String language() {
    return language;
  }

  /** The words of answers in that language, or English ones where it lacks any of them. */
  public Language words() {
    var said = words;
    if (said == null) {
      said = Language.of(language, "answer.", "effect.");
      words = said;
    }
    return said;
  }

  /** What readers call an entity. */
  public String of(EntityId id) {
    var entity = entity(id);
    return entity == null ? id.value() : of(entity);
  }

  /** What readers call an entity. */
  public String of(Entity entity) {
    var label = entity.label().in(language);
    if (!isShared(entity, label)) {
      return label;
    }
    return label + " (" + place(entity).orElse(entity.id().value()) + ")";
  }

  private boolean isShared(Entity entity, String label) {
    return model.entities() instanceof IndexedEntities indexed
        ? indexed.sharesLabel(indexed.place(entity.id()))
        : uses.getOrDefault(label, 0) > 1;
  }

  private @Nullable Entity entity(EntityId id) {
    if (model.entities() instanceof IndexedEntities indexed) {
      int place = indexed.place(id);
      return place == IndexedEntities.NONE ? null : indexed.get(place);
    }
    return entities.get(id);
  }

  /** The label of the place that an entity is in. */
  public Optional<String> place(Entity entity) {
    return entity.compartment().map(this::place);
  }

  private String place(String id) {
    return model.compartments().stream()
        .filter(c -> c.id().equals(id))
        .map(Compartment::label)
        .map(t -> t.in(language))
        .findFirst()
        .orElse(id);
  }

  /** The title of a hypothesis. */
  public String of(HypothesisId id) {
    return model.hypotheses().stream()
        .filter(h -> h.id().equals(id))
        .map(Hypothesis::title)
        .map(t -> t.in(language))
        .findFirst()
        .orElse(id.value());
  }

  /** The titles of hypotheses. */
  public List<String> titles(List<HypothesisId> ids) {
    return ids.stream().map(this::of).toList();
  }

  /** The relation of a claim in words that read from its source to its target. */
  public static String relation(Claim claim) {
    return claim.relation() == Relation.CARRIES ? claim.phrase() : claim.relation().word();
  }

  /** A claim as a sentence without its full stop. */
  public String sentence(Claim claim) {
    var verb = relation(claim);
    var structure = claim.relation().family() == Relation.Family.STRUCTURE ? "is " : "";
    return of(claim.source())
        + " "
        + agreeing(claim.source(), structure + verb)
        + " "
        + of(claim.target());
  }

  /**
   * An English verb as it is said of that entity: "increases" of one thing, "increase" of several.
   */
  public String agreeing(EntityId subject, String verb) {
    return isPlural(subject) ? English.ofSeveral(verb) : verb;
  }

  /** Whether an entity is several things by its name; drugs, diseases and metabolites never are. */
  public boolean isPlural(EntityId id) {
    var entity = entity(id);
    return entity != null && mayBeSeveral(entity.type()) && English.namesSeveral(of(entity));
  }

  /** Whether an entity is what a mechanism is about in the end. */
  public boolean isOutcome(EntityId id) {
    var entity = entity(id);
    return entity != null && entity.type().isOutcome();
  }

  /** Whether the name of such an entity may stand for several things. */
  public static boolean mayBeSeveral(EntityType type) {
    return !type.isAgent() && type != EntityType.METABOLITE && type != EntityType.DISEASE;
  }

  /** The title of the model. */
  public String title() {
    return model.header().title().in(language);
  }
}
