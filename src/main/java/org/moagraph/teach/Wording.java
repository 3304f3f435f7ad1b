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
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The words of questions, options and explanations. */
final class Wording {

  private static final int MOST_SOURCES = 3;

  private final Nouns nouns;

  Wording(Lesson lesson) {
    this.nouns = lesson.nouns();
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
    boolean plural = nouns.isPlural(id);
    if (nouns.entity(id).type().isAgent()) {
      return name + " is given";
    }
    return name
        + (nouns.acts(id) && nouns.entity(id).type() != EntityType.PROTEIN
            ? plural ? " become more active" : " becomes more active"
            : plural ? " rise" : " rises");
  }

  /** What may happen to a thing: one way, the other, nothing, or what cannot be told. */
  String happens(EntityId id, Verdict verdict) {
    boolean plural = nouns.isPlural(id);
    var it = plural ? "They " : "It ";
    var way = it + (plural ? "go" : "goes");
    boolean acts = nouns.acts(id);
    return switch (verdict) {
      case INCREASES -> way + (acts ? " up: more of it, or more active." : " up.");
      case DECREASES -> way + (acts ? " down: less of it, or less active." : " down.");
      case NONE -> "Nothing: no route leads there.";
      case AMBIGUOUS, UNKNOWN -> "It cannot be told: the routes or the hypotheses disagree.";
    };
  }

  /** What a claim would say with that sign, in plain words. */
  String says(Claim claim, Sign sign) {
    boolean plural = nouns.isPlural(claim.source());
    var words = name(claim.source()) + " " + verb(claim, sign, plural) + " " + name(claim.target());
    return English.capital(words) + ".";
  }

  /** A verb that does not give away the relation. */
  String verb(Claim claim, Sign sign, boolean plural) {
    boolean up = sign == Sign.PLUS;
    var verb =
        nouns.acts(claim.target()) && !Clauses.isAmount(claim.relation())
            ? up ? "activate" : "inhibit"
            : up ? "raise" : "lower";
    return verb + (plural ? "" : "s");
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case BLOCKED -> "The effect is lost: no route remains.";
      case ATTENUATED -> "The effect is weaker: some of what supports it is lost, some remains.";
      case UNAFFECTED -> "The effect stays: nothing that supports it is lost.";
      case REVERSED -> "The effect turns into its opposite.";
      case UNOPPOSED, OPPOSED, INDUCED, NO_EFFECT, UNDECIDED -> outcome.word();
    };
  }

  /** A route with its arrows, what its signs come to, and its sources. */
  String route(List<Claim> claims) {
    return chain(claims) + "." + product(claims) + doubt(claims) + sources(claims);
  }

  String chain(List<Claim> claims) {
    var words = new StringBuilder();
    for (var claim : claims) {
      if (words.length() == 0) {
        words.append(nouns.label(claim.source()));
      }
      words.append(" ").append(Routes.arrow(claim)).append(" ").append(nouns.label(claim.target()));
    }
    return words.toString();
  }

  private static String doubt(List<Claim> claims) {
    long putative = claims.stream().filter(c -> c.status() == Status.PUTATIVE).count();
    if (putative == 0) {
      return "";
    }
    return putative == 1
        ? " One step is only thought to hold."
        : " " + English.capital(Words.number((int) putative)) + " steps are only thought to hold.";
  }

  private static String product(List<Claim> claims) {
    long lowering = claims.stream().filter(c -> c.sign() == Sign.MINUS).count();
    if (claims.size() == 1) {
      return "";
    }
    if (lowering == 0) {
      return " Every step raises, so the whole raises.";
    }
    if (lowering == 1) {
      return " One step lowers, so the whole lowers.";
    }
    var steps = " " + English.capital(Words.number((int) lowering)) + " steps lower, ";
    return lowering % 2 == 0
        ? steps + "and lowering a brake raises: the whole raises."
        : steps + "an odd number, so the whole lowers.";
  }

  /** The first publications that support those claims. */
  String sources(List<Claim> claims) {
    return sources(
        claims.stream().flatMap(c -> c.evidence().stream().limit(2)).toList(), "Sources");
  }

  String sources(List<Evidence> evidence, String heading) {
    var cited = new LinkedHashSet<String>();
    evidence.stream()
        .filter(e -> e.stance() == Stance.SUPPORTS)
        .map(e -> Telling.authored(Citations.of(e.citation())))
        .forEach(cited::add);
    if (cited.isEmpty()) {
      return "";
    }
    var some = cited.stream().limit(MOST_SOURCES).toList();
    return " " + heading + ": " + String.join("; ", some) + ".";
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
