package org.moagraph.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.graph.Names;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;

/** The things of all models, those of one id as one, each with all its names and its models. */
final class NamedThings {

  /** A thing while its models are being read. */
  static final class Named {
    private final Entity first;
    private final Set<String> synonyms = new LinkedHashSet<>();
    private final Set<String> brands = new LinkedHashSet<>();
    private final Set<String> xrefs = new LinkedHashSet<>();
    private final Set<String> folded = new LinkedHashSet<>();
    private final List<Integer> uses = new ArrayList<>();

    Named(Entity first) {
      this.first = first;
    }

    private void add(Entity entity, int use) {
      var label = entity.label().plain();
      if (!label.equals(first.label().plain())) {
        synonyms.add(label);
      }
      synonyms.addAll(entity.synonyms());
      brands.addAll(entity.brands());
      entity.xrefs().forEach(x -> xrefs.add(x.toString()));
      Names.spellings(entity).forEach(s -> folded.add(Names.fold(s)));
      uses.add(use);
    }

    Thing thing() {
      return new Thing(
          first.id().value(),
          first.label().plain(),
          first.type().word(),
          List.copyOf(synonyms),
          List.copyOf(brands),
          List.copyOf(xrefs));
    }

    /** Its names as they are searched, each between line ends. */
    String searched() {
      return folded.stream().collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Its models and what it is to each, as one number a model. */
    List<Integer> uses() {
      return uses;
    }
  }

  private final Map<EntityId, Named> all = new LinkedHashMap<>();

  void add(Entity entity, int model, Part part) {
    all.computeIfAbsent(entity.id(), id -> new Named(entity))
        .add(entity, model * Part.values().length + part.ordinal());
  }

  Collection<Named> all() {
    return all.values();
  }
}
