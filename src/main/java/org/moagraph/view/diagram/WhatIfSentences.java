package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.reason.Change;
import org.moagraph.reason.Interventions;
import org.moagraph.words.English;
import org.moagraph.words.Language;

/**
 * A picture under a what-if in words. Each step says whether it acts as before, no longer, or on
 * what is blocked; a step from what does not move on either side is told as it stands.
 */
final class WhatIfSentences {
  private final Diagram plain;
  private final Interventions done;
  private final Language words;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Set<EntityId> moving = new LinkedHashSet<>();
  private final Set<EntityId> unchanged = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final Set<String> blocked = new LinkedHashSet<>();

  WhatIfSentences(
      Model model, Diagram plain, Interventions done, List<Change> changes, Language words) {
    this.plain = plain;
    this.done = done;
    this.words = words;
    model.claims().forEach(c -> claims.put(c.id().value(), c));
    for (var change : changes) {
      if (change.with() != Change.Movement.UNMOVED) {
        moving.add(change.entity());
        if (change.with() == change.without()) {
          unchanged.add(change.entity());
        }
      }
    }
    plain.edges().stream()
        .filter(e -> e.emphasis() == Emphasis.LOST)
        .forEach(e -> lost.add(e.id()));
    plain.nodes().stream()
        .filter(n -> n.emphasis() == Emphasis.LOST)
        .forEach(n -> blocked.add(n.id()));
  }

  /** The description, sentence by sentence. */
  List<PictureDescription.Sentence> sentences() {
    return plain.description().sentences().stream().map(this::told).toList();
  }

  private PictureDescription.Sentence told(PictureDescription.Sentence said) {
    var before = said.edge().flatMap(this::before);
    return before
        .map(
            b ->
                new PictureDescription.Sentence(
                    said.edge(), English.capital(b) + ": " + said.text()))
        .orElse(said);
  }

  /** What is said before the sentence of an edge. */
  private Optional<String> before(String edge) {
    var claim = claims.get(edge);
    if (lost.contains(edge)) {
      return Optional.of(words.say("whatif.gone"));
    }
    if (claim == null || !claim.carries()) {
      return Optional.empty();
    }
    if (done.invert().contains(new Interventions.ArrowEnds(claim.source(), claim.target()))) {
      return Optional.of(words.say("whatif.turned"));
    }
    if (blocked.contains(claim.target().value()) && !done.with().contains(claim.source())) {
      return Optional.of(words.say("whatif.barred"));
    }
    return moving.contains(claim.source())
        ? Optional.of(words.say("whatif.stays"))
        : Optional.empty();
  }

  /** What of the picture changes no longer, otherwise, and as before, by name. */
  List<String> lists() {
    var lists = new ArrayList<String>();
    list(n -> n.emphasis() == Emphasis.DIM, "whatif.still").ifPresent(lists::add);
    list(n -> n.emphasis() == Emphasis.HIGHLIGHT, "whatif.otherwise").ifPresent(lists::add);
    list(n -> unchanged.contains(EntityId.of(n.id())), "whatif.unchanged").ifPresent(lists::add);
    return lists;
  }

  private Optional<String> list(Predicate<Diagram.Node> which, String key) {
    var names = plain.nodes().stream().filter(which).map(Diagram.Node::name).distinct().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(English.capital(words.say(key) + ": " + words.all(names) + "."));
  }
}
