package org.moagraph.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Stimulus;
import org.moagraph.model.ViewSpec;

/**
 * What names come to in a model: entities by id, label, synonym, brand or CURIE, hypotheses by id
 * or title, views by id. A name of nothing, or of several things, throws {@link NotUnderstood}.
 */
public final class NameReader {
  private static final int NAMED = 10;
  private static final String DOWN = "=down";
  private static final String UP = "=up";

  private final MoaGraph graph;
  private final Optional<Consumer<String>> notes;
  private final Set<String> noted = new LinkedHashSet<>();
  private final boolean closed;
  private final Set<EntityId> lacking = new LinkedHashSet<>();
  private @Nullable Names names;

  private NameReader(MoaGraph graph, Optional<Consumer<String>> notes, boolean closed) {
    this.graph = graph;
    this.notes = notes;
    this.closed = closed;
  }

  /** The reader of names in that graph: of whole names alone. */
  public static NameReader of(MoaGraph graph) {
    return new NameReader(graph, Optional.empty(), false);
  }

  /** A reader that takes a beginning or a word of one thing's name too, and says so in a note. */
  public static NameReader taking(MoaGraph graph, Consumer<String> notes) {
    return new NameReader(graph, Optional.of(notes), false);
  }

  /** A reader that takes a name which the model lacks for a thing without claims. */
  public NameReader inClosedWorld() {
    return new NameReader(graph, Optional.empty(), true);
  }

  /** The names that were read in a closed world and are not in the model, as things. */
  public List<EntityId> lacking() {
    return List.copyOf(lacking);
  }

  /** What a name comes to: one entity, or several, or none with near names. Never throws. */
  public synchronized Names.Resolution resolve(String name) {
    if (!name.isBlank() && graph.entity(EntityId.of(name)).isPresent()) {
      return new Names.Resolution(List.of(EntityId.of(name)), List.of(), true);
    }
    if (names == null) {
      names = Names.of(graph.model());
    }
    return names.resolve(name);
  }

  /** The entity of that name. */
  public EntityId entity(String name) {
    var found = resolve(name);
    if (found.isUnique()) {
      return found.entities().get(0);
    }
    if (found.isPart() && notes.isPresent()) {
      var taken = found.entities().get(0);
      if (noted.add(name)) {
        notes.get().accept("taking \"" + name + "\" for " + described(List.of(taken), ""));
      }
      return taken;
    }
    if (closed && !name.isBlank() && (!found.whole() || found.entities().isEmpty())) {
      var thing = EntityId.of(name.strip());
      lacking.add(thing);
      return thing;
    }
    throw unknown(name, found);
  }

  private NotUnderstood unknown(String name, Names.Resolution found) {
    var model = graph.model().id();
    if (found.entities().size() > 1) {
      return new NotUnderstood(
          "\""
              + name
              + (found.whole() ? "\" names several things in " : "\" could be several things in ")
              + model,
          "say which: " + described(found.entities(), ", "));
    }
    var near = found.entities().isEmpty() ? found.near() : found.entities();
    return new NotUnderstood(
        "nothing is called \"" + name + "\" in " + model,
        near.isEmpty()
            ? "\"moa show " + model + "\" lists what there is"
            : "did you mean " + described(near, " or ") + "?");
  }

  private String described(List<EntityId> ids, String between) {
    return String.join(between, ids.stream().limit(NAMED).map(this::described).toList())
        + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
  }

  /** Its label, and the id to write where that is another word. */
  private String described(EntityId id) {
    var label = graph.entity(id).map(e -> e.label().plain()).orElse(id.value());
    return label.equalsIgnoreCase(id.value()) ? label : label + " (" + id + ")";
  }

  /** The entities of those names. */
  public List<EntityId> entities(List<String> names) {
    return names.stream().map(this::entity).toList();
  }

  /** An entity that goes up, or down where the name ends in "=down". */
  public Stimulus stimulus(String name) {
    if (name.endsWith(DOWN)) {
      return new Stimulus(entity(name.substring(0, name.length() - DOWN.length())), false);
    }
    boolean up = name.endsWith(UP);
    return new Stimulus(entity(up ? name.substring(0, name.length() - UP.length()) : name), true);
  }

  /** The stimuli of those names. */
  public List<Stimulus> stimuli(List<String> names) {
    return names.stream().map(this::stimulus).toList();
  }

  /** The hypothesis of that id or title. */
  public HypothesisId hypothesis(String name) {
    return hypothesis(graph.model(), name);
  }

  static HypothesisId hypothesis(Model model, String name) {
    return model.hypotheses().stream()
        .filter(
            h -> h.id().value().equalsIgnoreCase(name) || h.title().plain().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknownHypothesis(model, name))
        .id();
  }

  private static NotUnderstood unknownHypothesis(Model model, String name) {
    var ids = model.hypotheses().stream().map(h -> h.id().value()).toList();
    return ids.isEmpty()
        ? new NotUnderstood("unknown hypothesis \"" + name + "\"", "this model has no hypotheses")
        : NotUnderstood.unknown("hypothesis", name, "hypotheses", ids);
  }

  /** The view of that id in a model. */
  public static ViewSpec view(Model model, String name) {
    return model.view(name).orElseThrow(() -> unknownView(model, name));
  }

  private static NotUnderstood unknownView(Model model, String name) {
    var ids = model.views().stream().map(ViewSpec::id).toList();
    return ids.isEmpty()
        ? new NotUnderstood("unknown view \"" + name + "\"", model.id() + " has no views")
        : NotUnderstood.unknown("view", name, "views", ids);
  }
}
