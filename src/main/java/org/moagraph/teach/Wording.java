package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.words.Citations;
import org.moagraph.words.English;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** The words of questions, options and explanations. */
final class Wording {

  private static final int MOST_SOURCES = 3;

  private final Nouns nouns;
  private final Language words;

  Wording(Lesson lesson) {
    this.nouns = lesson.nouns();
    this.words = lesson.words();
  }

  String name(EntityId id) {
    return nouns.named(id);
  }

  String option(EntityId id) {
    return nouns.label(id);
  }

  /** "Ketamine is given", "the receptor becomes more active", "calcium rises". */
  String raised(EntityId id) {
    var name = nouns.named(id);
    if (nouns.entity(id).type().isAgent()) {
      return words.say("quiz.given", name);
    }
    boolean active = nouns.acts(id) && nouns.entity(id).type() != EntityType.PROTEIN;
    return words.agree(nouns.isPlural(id), active ? "quiz.raised.active" : "quiz.raised", name);
  }

  /** What may happen to a thing: one way, the other, nothing, or what cannot be told. */
  String happens(EntityId id, Verdict verdict) {
    boolean several = nouns.isPlural(id);
    boolean acts = nouns.acts(id);
    return switch (verdict) {
      case INCREASES -> words.agree(several, acts ? "quiz.up.active" : "quiz.up");
      case DECREASES -> words.agree(several, acts ? "quiz.down.active" : "quiz.down");
      case NONE -> words.say("quiz.none");
      case AMBIGUOUS, UNKNOWN -> words.say("quiz.open");
    };
  }

  /** What a claim would say with that sign, in plain words. */
  String says(Claim claim, Sign sign) {
    return English.capital(statement(claim, sign, name(claim.source()), name(claim.target())))
        + ".";
  }

  /** What a claim would state of those names, in a verb that does not give away the relation. */
  String statement(Claim claim, Sign sign, String subject, String object) {
    boolean up = sign == Sign.PLUS;
    boolean active = nouns.acts(claim.target()) && !Clauses.isAmount(claim.relation());
    var key = active ? up ? "quiz.activates" : "quiz.inhibits" : up ? "quiz.raises" : "quiz.lowers";
    boolean several = subject.equals(name(claim.source())) && nouns.isPlural(claim.source());
    return words.agree(several, key, subject, object);
  }

  String outcome(Outcome outcome) {
    return switch (outcome) {
      case BLOCKED -> words.say("quiz.blocked");
      case ATTENUATED -> words.say("quiz.attenuated");
      case UNAFFECTED -> words.say("quiz.unaffected");
      case REVERSED -> words.say("quiz.reversed");
      case DEPENDS -> words.say("quiz.depends");
      case UNDECIDED -> words.say("quiz.undecided");
      case REINFORCED, OCCLUDED, UNOPPOSED, OPPOSED, INDUCED, NO_EFFECT -> outcome.word();
    };
  }

  /** A route with its arrows, what its signs come to, and its sources. */
  String route(List<Claim> claims) {
    return chain(claims) + "." + product(claims) + doubt(claims) + sources(claims);
  }

  String chain(List<Claim> claims) {
    var chain = new StringBuilder();
    for (var claim : claims) {
      if (chain.length() == 0) {
        chain.append(nouns.label(claim.source()));
      }
      chain.append(" ").append(Routes.arrow(claim)).append(" ").append(nouns.label(claim.target()));
    }
    return chain.toString();
  }

  private String doubt(List<Claim> claims) {
    int putative = (int) claims.stream().filter(c -> c.status() == Status.PUTATIVE).count();
    return putative == 0
        ? ""
        : " " + words.agree(putative != 1, "quiz.doubt", English.capital(words.number(putative)));
  }

  private String product(List<Claim> claims) {
    int lowering = (int) claims.stream().filter(c -> c.sign() == Sign.MINUS).count();
    if (claims.size() == 1) {
      return "";
    }
    if (lowering == 0) {
      return " " + words.say("quiz.product.raises");
    }
    if (lowering == 1) {
      return " " + words.say("quiz.product.lowers");
    }
    var key = lowering % 2 == 0 ? "quiz.product.even" : "quiz.product.odd";
    return " " + words.say(key, English.capital(words.number(lowering)));
  }

  /** The first publications that support those claims. */
  String sources(List<Claim> claims) {
    return sources(
        claims.stream().flatMap(c -> c.evidence().stream().limit(2)).toList(), "quiz.sources");
  }

  String sources(List<Evidence> evidence, String key) {
    var cited = new LinkedHashSet<String>();
    evidence.stream()
        .filter(e -> e.stance() == Stance.SUPPORTS)
        .map(e -> Paragraphs.authored(Citations.of(e.citation())))
        .forEach(cited::add);
    if (cited.isEmpty()) {
      return "";
    }
    var some = cited.stream().limit(MOST_SOURCES).toList();
    return " " + words.say(key, String.join("; ", some));
  }

  /** Up to three wrong options, no two of all that could be taken for one another. */
  static Optional<List<Posed.Option>> wrong(
      Lesson lesson, EntityId right, List<EntityId> pool, int least, Maker maker) {
    var chosen = new ArrayList<EntityId>(List.of(right));
    var options = new ArrayList<Posed.Option>();
    for (var id : pool) {
      if (options.size() == 3) {
        break;
      }
      if (chosen.stream().noneMatch(c -> lesson.isKin(c, id))) {
        var option = maker.option(id);
        if (option.statement().in(lesson) == Truth.FALSE) {
          chosen.add(id);
          options.add(option);
        }
      }
    }
    return options.size() < least ? Optional.empty() : Optional.of(options);
  }

  /** Makes an entity an option. */
  interface Maker {
    Posed.Option option(EntityId id);
  }
}
