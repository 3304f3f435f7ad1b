package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Evidence;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.reason.Why;
import org.moagraph.words.Citations;
import org.moagraph.words.English;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;
import org.moagraph.words.Routes;
import org.moagraph.words.WhyWords;

/** The words of questions, options and explanations. */
final class Wording {

  private static final int MOST_SOURCES = 3;

  private static final Pattern CELLS = Pattern.compile("(?i)(neuron|cell)s?( |$)(?!firing)");

  private final Lesson lesson;
  private final Nouns nouns;
  private final Language words;

  Wording(Lesson lesson) {
    this.lesson = lesson;
    this.nouns = lesson.nouns();
    this.words = lesson.words();
  }

  String name(EntityId id) {
    return nouns.named(id);
  }

  /** A phrase of questions, its places filled. */
  String say(String key, Object... places) {
    return words.say(key, places);
  }

  List<String> names(List<EntityId> ids) {
    return ids.stream().map(this::name).toList();
  }

  /** Says that the model has no route from the one to the other. */
  String noRoute(EntityId from, EntityId to) {
    return say("quiz.no route", name(from), name(to));
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
    var key = fires(id) ? "quiz.raised.fires" : active ? "quiz.raised.active" : "quiz.raised";
    return words.agree(nouns.isPlural(id), key, name);
  }

  /** Whether the entity is cells, which fire. */
  boolean fires(EntityId id) {
    return switch (nouns.entity(id).type()) {
      case CELL, CELL_ACTIVITY -> CELLS.matcher(nouns.name(id)).find();
      default -> false;
    };
  }

  /** What is done to a thing that is blocked, in a word that fits it. */
  String blocked(EntityId id) {
    return switch (nouns.entity(id).type()) {
      case ION, SMALL_MOLECULE, METABOLITE, OUTCOME, ADVERSE_EFFECT -> words.say("quiz.deed.held");
      default -> words.say("quiz.deed.blocked");
    };
  }

  /** Why an answer came out so, with the names of these questions. */
  String why(WhatIfQuery asked, Why why) {
    return Paragraphs.authored(WhyWords.of(naming(), words).of(asked, why));
  }

  private Naming naming() {
    return new Naming() {
      @Override
      public String of(EntityId entity) {
        return name(entity);
      }

      @Override
      public String of(HypothesisId hypothesis) {
        return lesson.title(hypothesis);
      }
    };
  }

  /** What may happen to a thing: one way, the other, nothing, or what cannot be told. */
  String happens(EntityId id, Verdict verdict) {
    boolean several = nouns.isPlural(id);
    boolean acts = nouns.acts(id);
    return switch (verdict) {
      case INCREASES ->
          words.agree(several, fires(id) ? "quiz.up.fires" : acts ? "quiz.up.active" : "quiz.up");
      case DECREASES ->
          words.agree(
              several, fires(id) ? "quiz.down.fires" : acts ? "quiz.down.active" : "quiz.down");
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
    boolean acts = nouns.acts(claim.target()) && !Clauses.isAmount(claim.relation());
    boolean active = acts || fires(claim.target());
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
      case REINFORCED -> words.say("quiz.reinforced");
      case OCCLUDED -> words.say("quiz.occluded");
      case UNOPPOSED -> words.say("quiz.unopposed");
      case OPPOSED -> words.say("quiz.opposed");
      case INDUCED -> words.say("quiz.induced");
      case NO_EFFECT -> words.say("quiz.no.effect");
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
        .map(e -> Paragraphs.authored(Citations.of(e.citation(), words)))
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
    return wrong(lesson, right, pool, id -> true, least, maker);
  }

  /** The same of those that are fair, which is only asked of those that may be taken. */
  static Optional<List<Posed.Option>> wrong(
      Lesson lesson,
      EntityId right,
      List<EntityId> pool,
      Predicate<EntityId> fair,
      int least,
      Maker maker) {
    var chosen = new ArrayList<EntityId>(List.of(right));
    var options = new ArrayList<Posed.Option>();
    for (var id : pool) {
      if (options.size() == 3) {
        break;
      }
      if (chosen.stream().noneMatch(c -> lesson.isKin(c, id)) && fair.test(id)) {
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
