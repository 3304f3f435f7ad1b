package org.moagraph.teach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.words.English;
import org.moagraph.words.Labels;

/**
 * Words a claim as a clause that follows on from the one before: what was just mentioned is taken
 * up by "this receptor" or "it", places are named once, and a change that arrives through a brake
 * is spelled out.
 */
final class Clauses {

  private static final List<EntityType> UNPLACED =
      List.of(EntityType.EXPOSURE, EntityType.CIRCUIT, EntityType.REGION, EntityType.CELL);

  private final Model model;
  private final Nouns nouns;
  private final Changes changes;
  private final Labels labels;
  private final Set<EntityId> placed = new LinkedHashSet<>();
  private final Set<List<EntityId>> pairs = new LinkedHashSet<>();
  private Optional<Claim> before = Optional.empty();
  private final Set<EntityId> told = new LinkedHashSet<>();
  private final Set<EntityId> moved = new LinkedHashSet<>();
  private Optional<String> lastPlace = Optional.empty();
  private boolean linked;

  Clauses(Model model, Nouns nouns, Labels labels, Changes changes) {
    this.model = model;
    this.nouns = nouns;
    this.labels = labels;
    this.changes = changes;
  }

  /** A clause, and what follows from it in words that continue it or stand alone. */
  record Clause(String words, Optional<String> relative, Optional<String> alone) {}

  /** Forgets what was just mentioned, as at the start of a paragraph. */
  void restart() {
    before = Optional.empty();
    linked = false;
  }

  /** Whether the claim goes on from where the last one ended. */
  boolean follows(Claim claim) {
    return before.filter(b -> b.target().equals(claim.source())).isPresent();
  }

  Clause next(Claim claim) {
    var clause = isRepeated(claim) ? repeated(claim) : worded(claim);
    before = Optional.of(claim);
    note(claim);
    return clause;
  }

  private boolean isRepeated(Claim claim) {
    return before
        .filter(b -> b.relation() == claim.relation() && b.target().equals(claim.target()))
        .filter(b -> !b.source().equals(claim.source()) && claim.sign().carries())
        .filter(b -> b.direct() == claim.direct())
        .filter(b -> isAgent(b.source()) && isAgent(claim.source()))
        .isPresent();
  }

  private Clause repeated(Claim claim) {
    linked = false;
    boolean being = Verbs.clause(claim, false, false, "").startsWith("is ");
    var name = nouns.named(claim.source());
    var words = being ? "the same holds for " + name : name + " does the same";
    return new Clause(words, Optional.empty(), Optional.empty());
  }

  private Clause worded(Claim claim) {
    boolean plural = nouns.isPlural(claim.source());
    boolean normally = isLifted(claim) || isHeldByLead(claim);
    var subject = subject(claim, normally);
    var object = claim.source().equals(claim.target()) ? "itself" : placed(claim.target());
    boolean many = plural && !subject.startsWith("this");
    var adverb = normally ? " normally " : isReturned(claim) ? " in return " : " ";
    pairs.add(List.of(claim.source(), claim.target()));
    var words = subject + adverb + Verbs.clause(claim, many, nouns.happens(claim.target()), object);
    linked = !linked;
    if (normally && moved.add(claim.target())) {
      return new Clause(
          words, Optional.of(consequence(claim, true)), Optional.of(consequence(claim, false)));
    }
    return new Clause(words + against(claim), Optional.empty(), Optional.empty());
  }

  private boolean isHeldByLead(Claim claim) {
    boolean held = changes.of(claim.source()).equals(Optional.of(Sign.MINUS));
    // after a disputed claim it would sound as if the dispute were settled
    boolean settled = before.filter(b -> b.status() == Status.DISPUTED).isEmpty();
    return held && settled && told.contains(claim.source()) && changes.passesOn(claim);
  }

  /** Notes that a change of the lead has been told up to the target. */
  private void note(Claim claim) {
    boolean begun =
        told.contains(claim.source()) || changes.lead().equals(Optional.of(claim.source()));
    if (begun && changes.passesOn(claim)) {
      told.add(claim.target());
    }
  }

  /** Whether another drug, just mentioned, holds the source down. */
  private boolean isLifted(Claim claim) {
    return isSigned(claim)
        && changes.of(claim.source()).isEmpty()
        && before
            .filter(b -> b.target().equals(claim.source()) && isAgent(b.source()))
            .filter(b -> b.sign() == Sign.MINUS)
            .isPresent();
  }

  private static boolean isSigned(Claim claim) {
    return claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS;
  }

  private boolean isReturned(Claim claim) {
    return claim.carries() && pairs.contains(List.of(claim.target(), claim.source()));
  }

  private String against(Claim claim) {
    var lead = changes.lead();
    boolean other = lead.isPresent() && !lead.get().equals(claim.source());
    boolean opposes =
        changes.of(claim.target()).equals(Optional.of(claim.sign().inverse()))
            && claim.sign().carries();
    return other
            && isAgent(claim.source())
            && claim.status() != Status.DISPUTED
            && opposes
            && changes.of(claim.source()).isEmpty()
        ? ", the opposite of what " + nouns.named(lead.get()) + " does to it"
        : "";
  }

  private String consequence(Claim claim, boolean relative) {
    boolean plural = nouns.isPlural(claim.target());
    boolean up = claim.sign() == Sign.MINUS;
    boolean active = nouns.acts(claim.target()) && !isAmount(claim.relation());
    var therefore = relative ? "therefore " : "";
    var verb =
        active
            ? (plural ? "are " : "is ") + (up ? "more active" : therefore + "less active")
            : (up ? "" : therefore) + (up ? "rise" : "fall") + (plural ? "" : "s");
    if (relative) {
      return up ? ", which " + verb + " once this brake is off" : ", which " + verb;
    }
    var name = nouns.named(claim.target());
    return up ? "With this brake off, " + name + " " + verb : "So " + name + " " + verb;
  }

  static boolean isAmount(Relation relation) {
    return switch (relation) {
      case INCREASES_EXPRESSION_OF,
          DECREASES_EXPRESSION_OF,
          INCREASES_LEVEL_OF,
          DECREASES_LEVEL_OF,
          INCREASES_TRANSLATION_OF,
          DECREASES_TRANSLATION_OF,
          INCREASES_RELEASE_OF,
          DECREASES_RELEASE_OF ->
          true;
      default -> false;
    };
  }

  private String subject(Claim claim, boolean normally) {
    if (before.isEmpty()) {
      return placed(claim.source());
    }
    var last = before.get();
    if (last.target().equals(claim.source()) && !last.source().equals(claim.source())) {
      return takenUp(claim, last, normally);
    }
    boolean again = last.source().equals(claim.source());
    if (again && nouns.kind(last.target()).isEmpty()) {
      return nouns.isPlural(claim.source()) ? "they also" : "it also";
    }
    return again ? nouns.named(claim.source()) + " also" : placed(claim.source());
  }

  private String takenUp(Claim claim, Claim last, boolean normally) {
    var kind = nouns.kind(claim.source());
    boolean clear = !kind.equals(nouns.kind(last.source()));
    if (kind.isPresent() && clear && !nouns.isPlural(claim.source())) {
      return "this " + kind.get();
    }
    boolean changed = last.sign() == Sign.PLUS && last.carries();
    boolean brief = !normally && kind.isEmpty() && changed && linked;
    return brief && !claim.isRequirement() && !isReturned(claim)
        ? "this in turn"
        : nouns.named(claim.source());
  }

  /** The name, with its place where that was not said before and is another than the last. */
  private String placed(EntityId id) {
    var name = nouns.named(id);
    if (!placed.add(id)) {
      return name;
    }
    var place = place(id);
    if (place.isEmpty() || place.map(Compartment::id).equals(lastPlace)) {
      return name;
    }
    lastPlace = place.map(Compartment::id);
    var words = phrase(place.get(), nouns.entity(id).type());
    return words.isEmpty() || said(words, name) ? name : name + " " + words;
  }

  private static boolean said(String place, String name) {
    for (var word : place.split("[ ,]+")) {
      if (word.length() > 3
          && name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Compartment> place(EntityId id) {
    var type = nouns.entity(id).type();
    if (isAgent(id) || type.isOutcome() || UNPLACED.contains(type)) {
      return Optional.empty();
    }
    return nouns.entity(id).compartment().flatMap(this::compartment).map(this::outer);
  }

  private Optional<Compartment> compartment(String id) {
    return model.compartments().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** A membrane is told as the cell that it belongs to. */
  private Compartment outer(Compartment place) {
    return place.kind() == Compartment.Kind.MEMBRANE
        ? place.parent().flatMap(this::compartment).orElse(place)
        : place;
  }

  private String phrase(Compartment place, EntityType type) {
    return switch (place.kind()) {
      case BODY, BEHAVIOUR, OTHER -> "";
      case INTERNEURON, NEURON, CELL, POSTSYNAPTIC, PRESYNAPTIC, ASTROCYTE, MEMBRANE ->
          (surface(type) ? "on " : "in ") + withArticle(place);
      default -> "in " + withArticle(place);
    };
  }

  private static boolean surface(EntityType type) {
    return type == EntityType.RECEPTOR
        || type == EntityType.CHANNEL
        || type == EntityType.TRANSPORTER;
  }

  private String withArticle(Compartment compartment) {
    var label = Nouns.readable(compartment.label().in(labels.language()), compartment.id());
    return English.articled(label);
  }

  private boolean isAgent(EntityId id) {
    return nouns.entity(id).type().isAgent();
  }
}
