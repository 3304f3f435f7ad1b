package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Selected;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** What may be asked of a model, what its parts are called, and what proves the answers. */
public final class Lesson {

  private final Model model;
  private final String language;
  private final Nouns nouns;
  private final Lookalikes lookalikes;
  private final Proofs proofs;
  private final Trials trials;
  private final List<Entity> entities;
  private final List<Claim> claims;

  private Lesson(MoaGraph graph, Optional<ViewSpec> view, String language) {
    this.model = graph.model();
    this.language = language;
    this.nouns = new Nouns(model, Labels.of(model, language), new LinkedHashMap<>(), words());
    this.lookalikes = new Lookalikes(model);
    this.proofs = new Proofs(graph, lookalikes);
    this.trials = new Trials(graph, proofs);
    var shown = view.map(v -> Selected.by(model, v));
    this.entities = told(shown.map(Selected::entities).orElse(model.entities()));
    var ids = new LinkedHashSet<>(entities.stream().map(Entity::id).toList());
    this.claims =
        shown.map(Selected::claims).orElse(model.claims()).stream()
            .filter(c -> ids.contains(c.source()) && ids.contains(c.target()))
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();
  }

  /** About the entities and claims of a view, or of the whole model; proofs use all of it. */
  public static Lesson of(MoaGraph graph, Optional<ViewSpec> view, String language) {
    return new Lesson(graph, view, language);
  }

  /** What routes prove. */
  Proofs proofs() {
    return proofs;
  }

  /** What interventions and experiments prove. */
  Trials trials() {
    return trials;
  }

  /** Entities whose names cannot be taken for one another, by id. */
  private List<Entity> told(List<Entity> some) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    model.entities().forEach(e -> uses.merge(key(e), 1, Integer::sum));
    return some.stream()
        .filter(e -> uses.getOrDefault(key(e), 0) == 1)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  private String key(Entity entity) {
    return nouns.label(entity.id()).toLowerCase(Locale.ROOT);
  }

  /** The model asked about. */
  public Model model() {
    return model;
  }

  /** The language of what is shown. */
  String language() {
    return language;
  }

  /** The words of its questions. */
  Language words() {
    return Language.of(language, "quiz.");
  }

  Nouns nouns() {
    return nouns;
  }

  /** The entities asked about, by id. */
  List<Entity> entities() {
    return entities;
  }

  /** The claims asked about, by id. */
  List<Claim> claims() {
    return claims;
  }

  boolean isKin(EntityId a, EntityId b) {
    return lookalikes.are(a, b);
  }

  /**
   * The title of the one hypothesis on which the effect rests, or nothing where it is common
   * ground, or several hypotheses agree or share it.
   */
  Optional<String> onlyUnder(EntityId from, EntityId to) {
    return restsOn(from, to).map(this::title);
  }

  /** That hypothesis itself. */
  Optional<HypothesisId> restsOn(EntityId from, EntityId to) {
    var heard = proofs.effect(from, to).heard();
    boolean alone = heard.size() == 1 && !isShared(heard.get(0));
    return alone ? Optional.of(heard.get(0)) : Optional.empty();
  }

  /** In percent, how many of a hypothesis's own claims are at least supported and cite a source. */
  int strength(HypothesisId id) {
    var own = model.claims().stream().filter(c -> c.hypotheses().contains(id)).toList();
    long firm =
        own.stream()
            .filter(c -> c.status().atLeast(Status.SUPPORTED) && !c.evidence().isEmpty())
            .count();
    return own.isEmpty() ? 0 : (int) (100 * firm / own.size());
  }

  /** Whether it competes with others, and is not there to be compared with or included. */
  boolean isRival(HypothesisId id) {
    return model.hypotheses().stream()
        .anyMatch(h -> h.id().equals(id) && h.role() == Hypothesis.Role.RIVAL);
  }

  private boolean isShared(HypothesisId id) {
    return model.hypotheses().stream().anyMatch(h -> h.includes().contains(id));
  }

  /** The title of a hypothesis. */
  String title(HypothesisId id) {
    return model.hypotheses().stream()
        .filter(h -> h.id().equals(id))
        .map(h -> Nouns.readable(h.title().in(language), id.value()))
        .findFirst()
        .orElse(id.value());
  }

  /** What may stand beside it among options, and itself, in the order of the model. */
  List<EntityId> peers(EntityId id) {
    var group = group(id);
    return told(model.entities()).stream().map(Entity::id).filter(e -> group(e) == group).toList();
  }

  /** The group of what may stand for it. */
  PeerGroup group(EntityId id) {
    return PeerGroup.of(nouns.entity(id).type());
  }
}
