package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

/**
 * Entities that a reader could take for one another: those that share a telling word of their
 * names, an identifier, or a claim of structure. Two such never stand among the options of one
 * question.
 */
final class Lookalikes {

  private static final List<String> GENERAL =
      List.of(
          "receptor",
          "receptors",
          "channel",
          "channels",
          "neuron",
          "neurons",
          "cell",
          "cells",
          "activity",
          "signaling",
          "signalling",
          "release",
          "protein",
          "transporter",
          "antagonist",
          "agonist",
          "inhibitor",
          "kinase",
          "blocker",
          "level",
          "type",
          "acid",
          "factor",
          "firing",
          "uptake",
          "synthesis",
          "reduction",
          "the",
          "and",
          "with",
          "from",
          "alpha",
          "beta",
          "gamma",
          "human",
          "rodent",
          "extracellular",
          "intracellular",
          "complex",
          "downstream",
          "effect",
          "effects",
          "output",
          "increased");

  private final Map<EntityId, Set<String>> words = new LinkedHashMap<>();
  private final Set<List<EntityId>> structure = new LinkedHashSet<>();

  Lookalikes(Model model) {
    model.entities().forEach(e -> words.putIfAbsent(e.id(), words(e)));
    model.claims().stream().filter(Lookalikes::isStructure).forEach(this::join);
  }

  private static boolean isStructure(Claim claim) {
    return claim.relation().family() == Relation.Family.STRUCTURE;
  }

  private void join(Claim claim) {
    structure.add(List.of(claim.source(), claim.target()));
    structure.add(List.of(claim.target(), claim.source()));
  }

  private static Set<String> words(Entity entity) {
    var words = new LinkedHashSet<String>();
    add(words, entity.label().plain());
    entity.synonyms().forEach(s -> add(words, s));
    entity.xrefs().forEach(x -> words.add(x.toString()));
    words.removeAll(GENERAL);
    return words;
  }

  private static void add(Set<String> words, String name) {
    for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    words.add(name.strip().toLowerCase(Locale.ROOT));
  }

  boolean are(EntityId a, EntityId b) {
    if (a.equals(b) || structure.contains(List.of(a, b))) {
      return true;
    }
    var others = words.getOrDefault(b, new LinkedHashSet<>());
    return words.getOrDefault(a, new LinkedHashSet<>()).stream().anyMatch(others::contains);
  }
}
