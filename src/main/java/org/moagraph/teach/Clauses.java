package org.moagraph.teach;

import java.util.ArrayList;
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
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Verbs;

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
  private final Language words;
  private final Set<EntityId> placed = new LinkedHashSet<>();
  private final Set<List<EntityId>> pairs = new LinkedHashSet<>();
  private Optional<Claim> before = Optional.empty();
  private final Set<EntityId> told = new LinkedHashSet<>();
  private final Set<EntityId> moved = new LinkedHashSet<>();
  private Optional<String> lastPlace = Optional.empty();
  private boolean linked;

  Clauses(Model model, Nouns nouns, Labels labels, Changes changes, Language words) {
    this.words = words;
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

  /** What a thing is called in the middle of a sentence. */
  String named(EntityId id) {
    return nouns.named(id);
  }

  /** Whether the claim goes on from where the last one ended. */
  boolean follows(Claim claim) {
    return before.filter(b -> b.target().equals(claim.source())).isPresent();
  }

  /**
   * @param front what the clause begins with, where the language has its verb behind that
   */
  Clause next(Claim claim, List<String> front) {
    var clause = isRepeated(claim) ? repeated(claim, front) : worded(claim, front);
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

  private Clause repeated(Claim claim, List<String> front) {
    linked = false;
    var name = nouns.named(claim.source());
    var same =
        front.isEmpty()
            ? words.say(new Verbs(words).isBeing(claim) ? "story.same.being" : "story.same", name)
            : String.join(", ", front) + " " + words.say("story.same.fronted", name);
    return new Clause(same, Optional.empty(), Optional.empty());
  }

  private Clause worded(Claim claim, List<String> front) {
    boolean plural = nouns.isPlural(claim.source());
    boolean normally = isLifted(claim) || isHeldByLead(claim);
    var subject = subject(claim, normally);
    var object =
        claim.source().equals(claim.target()) ? words.say("story.itself") : placed(claim.target());
    boolean many = plural && !isSingular(subject.name());
    pairs.add(List.of(claim.source(), claim.target()));
    var adverbs = new ArrayList<>(subject.adverbs());
    adverb(claim, normally).ifPresent(adverbs::add);
    var said =
        words.clause(
            front,
            subject.name(),
            adverbs,
            new Verbs(words).clause(claim, many, nouns.happens(claim.target()), object));
    linked = !linked;
    if (normally && moved.add(claim.target())) {
      var alone = Optional.of(consequence(claim, false));
      // "which" is heard of the last noun of the clause, and elsewhere has a gender
      boolean last = words.isEnglish() && said.endsWith(nouns.named(claim.target()));
      return new Clause(
          said,
          last && isAtOnce(claim) ? Optional.of(consequence(claim, true)) : Optional.empty(),
          alone);
    }
    return new Clause(against(claim, said), Optional.empty(), Optional.empty());
  }

  /** Whether what was just said is that the source is held down. */
  private boolean isAtOnce(Claim claim) {
    return before
        .filter(b -> b.target().equals(claim.source()))
        .filter(b -> changes.passesOn(b) || isLifted(claim))
        .isPresent();
  }

  /** Whether the subject is taken up as one thing. */
  private boolean isSingular(String subject) {
    return subject.equals(words.say("story.this in turn"));
  }

  private Optional<String> adverb(Claim claim, boolean normally) {
    if (normally) {
      return Optional.of(words.say("story.normally"));
    }
    return isReturned(claim) ? Optional.of(words.say("story.in return")) : Optional.empty();
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
            .filter(b -> b.sign() == Sign.MINUS && b.status() != Status.DISPUTED)
            .isPresent();
  }

  private static boolean isSigned(Claim claim) {
    return claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS;
  }

  private boolean isReturned(Claim claim) {
    return claim.carries() && pairs.contains(List.of(claim.target(), claim.source()));
  }

  private String against(Claim claim, String said) {
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
        ? words.say("story.opposite", said, nouns.named(lead.get()))
        : said;
  }

  private String consequence(Claim claim, boolean relative) {
    boolean up = claim.sign() == Sign.MINUS;
    boolean active =
        (nouns.acts(claim.target()) || nouns.isCells(claim.target()))
            && !isAmount(claim.relation());
    var key = active ? active(up, relative) : amount(up, relative);
    var verb = words.agree(nouns.isPlural(claim.target()), key);
    if (relative) {
      return words.say(up ? "story.which.brake" : "story.which", verb);
    }
    if (!isAtOnce(claim) && changes.lead().isPresent()) {
      var plain = words.agree(nouns.isPlural(claim.target()), plain(active, up));
      return follows("story.under", claim, plain, nouns.named(changes.lead().get()));
    }
    return follows(up ? "story.so.brake" : "story.so", claim, verb);
  }

  private String follows(String key, Claim claim, String verb, Object... places) {
    var subject = words.subject(nouns.named(claim.target()));
    return words.clause(List.of(words.say(key, places)), subject, List.of(), verb);
  }

  private static String plain(boolean active, boolean up) {
    return active ? active(up, false) : amount(up, false);
  }

  private static String active(boolean up, boolean relative) {
    return up ? "story.active.up" : relative ? "story.active.therefore" : "story.active.down";
  }

  private static String amount(boolean up, boolean relative) {
    return up ? "story.amount.up" : relative ? "story.amount.therefore" : "story.amount.down";
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

  /** Who does something, and what of it is said at once. */
  private record Subject(String name, List<String> adverbs) {}

  private Subject subject(Claim claim, boolean normally) {
    if (before.isEmpty()) {
      return new Subject(words.subject(placed(claim.source())), List.of());
    }
    var last = before.get();
    if (last.target().equals(claim.source()) && !last.source().equals(claim.source())) {
      return new Subject(takenUp(claim, last, normally), List.of());
    }
    if (!last.source().equals(claim.source())) {
      return new Subject(words.subject(placed(claim.source())), List.of());
    }
    // elsewhere "it" has a gender
    boolean pronoun = words.isEnglish() && nouns.kind(last.target()).isEmpty();
    var again =
        pronoun
            ? words.say(nouns.isPlural(claim.source()) ? "story.they" : "story.it")
            : words.subject(nouns.named(claim.source()));
    return new Subject(again, List.of(words.say("story.also")));
  }

  private String takenUp(Claim claim, Claim last, boolean normally) {
    var kind = nouns.kind(claim.source());
    boolean clear = !kind.equals(nouns.kind(last.source()));
    if (kind.isPresent() && clear && !nouns.isPlural(claim.source())) {
      return words.say("story.this", kind.get());
    }
    boolean changed = last.sign() == Sign.PLUS && last.carries();
    boolean brief = !normally && kind.isEmpty() && changed && linked;
    return brief && !claim.isRequirement() && !isReturned(claim)
        ? words.say("story.this in turn")
        : words.subject(nouns.named(claim.source()));
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
    var where = withArticle(place.get());
    // two brackets in a row would be hard to read
    boolean bracketed = !words.isEnglish() && name.endsWith(")");
    return bracketed || isUnsaid(place.get()) || said(where, name)
        ? name
        : words.say(on(place.get(), nouns.entity(id).type()), name, where);
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
    return nouns
        .entity(id)
        .compartment()
        .flatMap(this::compartment)
        .filter(p -> type != EntityType.PROCESS || p.kind() != Compartment.Kind.REGION)
        .map(this::outer);
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

  private static boolean isUnsaid(Compartment place) {
    return switch (place.kind()) {
      case BODY, BEHAVIOUR, OTHER -> true;
      default -> false;
    };
  }

  private static String on(Compartment place, EntityType type) {
    return switch (place.kind()) {
      case INTERNEURON, NEURON, CELL, POSTSYNAPTIC, PRESYNAPTIC, ASTROCYTE, MEMBRANE ->
          surface(type) ? "story.on" : "story.in";
      default -> "story.in";
    };
  }

  private static boolean surface(EntityType type) {
    return type == EntityType.RECEPTOR
        || type == EntityType.CHANNEL
        || type == EntityType.TRANSPORTER;
  }

  private String withArticle(Compartment compartment) {
    var label = Nouns.readable(compartment.label().in(labels.language()), compartment.id());
    return words.articled(label);
  }

  private boolean isAgent(EntityId id) {
    return nouns.entity(id).type().isAgent();
  }
}
