package org.moagraph.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Evidence;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.query.Route;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Tone;

/** Chains of claims in words and signs: "ketamine ⊣ NMDA receptor → ...", and what they rest on. */
public final class Routes {

  /** More steps than anyone reads in a table. */
  private static final int LONG = 60;

  private static final int BEGINNING = 30;
  private static final int END = 10;

  private Routes() {}

  /** An arrow for raising, a T-bar for lowering, a dotted one where the direction is not known. */
  public static String arrow(Sign sign) {
    return switch (sign) {
      case PLUS -> "→";
      case MINUS -> "⊣";
      case UNKNOWN -> "⇢";
      case NONE -> "—";
    };
  }

  /** The arrow of a claim; a wavy one where a change is only carried along. */
  public static String arrow(Claim claim) {
    return claim.relation() == Relation.CARRIES ? "⇝" : arrow(claim.sign());
  }

  /** The chain of those claims, in order. */
  public static Phrase chain(List<Claim> claims, Labels labels) {
    if (claims.isEmpty()) {
      return Phrase.of("");
    }
    var chain = new ArrayList<Phrase.Fragment>();
    chain.add(new Phrase.Fragment(labels.of(claims.get(0).source()), Tone.PLAIN, true));
    for (var claim : claims) {
      var target =
          labels.of(claim.target())
              + (isDisputed(claim) ? " " + labels.words().say("answer.disputed") : "");
      chain.add(new Phrase.Fragment(" ", Tone.PLAIN, false));
      chain.add(new Phrase.Fragment(arrow(claim) + " ", tone(claim.sign()), true));
      chain.add(new Phrase.Fragment(target, Tone.PLAIN, true));
    }
    return new Phrase(chain);
  }

  /** The same, where it is very long only with its beginning and its end. */
  public static Phrase excerpt(List<Claim> claims, Labels labels) {
    int count = claims.size();
    return count <= LONG
        ? chain(claims, labels)
        : chain(claims.subList(0, BEGINNING), labels)
            .and(" … ")
            .and(chain(claims.subList(count - END, count), labels));
  }

  /** One claim: its source, its arrow and its target; a sentence where an arrow would say less. */
  public static Phrase hop(Claim claim, Labels labels) {
    return claim.sign() == Sign.NONE
        ? Phrase.of(labels.sentence(claim))
        : chain(List.of(claim), labels);
  }

  private static Tone tone(Sign sign) {
    return switch (sign) {
      case PLUS -> Tone.UP;
      case MINUS -> Tone.DOWN;
      case UNKNOWN -> Tone.OPEN;
      case NONE -> Tone.QUIET;
    };
  }

  private static boolean isDisputed(Claim claim) {
    return claim.status() == Status.DISPUTED;
  }

  /** The entities of a chain, from its start to its end. */
  public static List<EntityId> entities(List<Claim> claims) {
    var entities = new ArrayList<EntityId>();
    if (!claims.isEmpty()) {
      entities.add(claims.get(0).source());
    }
    claims.forEach(c -> entities.add(c.target()));
    return entities;
  }

  /** What each claim rests on, one item a claim that has evidence. */
  public static List<Phrase> evidence(List<Claim> claims, Labels labels) {
    var items = new ArrayList<Phrase>();
    for (var claim : claims.stream().distinct().toList()) {
      if (!claim.evidence().isEmpty()) {
        var words = Phrase.of(labels.sentence(claim));
        var status = claim.status() == Status.SUPPORTED ? "" : " (" + claim.status().word() + ")";
        items.add(
            words
                .and(status, Tone.OPEN)
                .and(": " + ClaimWords.cited(claim.evidence()), Tone.QUIET));
      }
    }
    return items;
  }

  /**
   * A piece of evidence: whom to cite, in which animal, and whether it speaks for the claim; in
   * English, as tables for programs have it.
   */
  public static String cited(Evidence evidence) {
    var english = Language.of("en");
    var words = new StringBuilder(Citations.of(evidence.citation()));
    if (!evidence.organisms().isEmpty()) {
      words.append(", ").append(english.all(evidence.organisms()));
    }
    if (evidence.stance() == Stance.REFUTES) {
      words.append(' ').append(english.say("answer.cited against"));
    } else if (evidence.stance() == Stance.NO_EFFECT) {
      words.append(' ').append(english.say("answer.cited no effect"));
    }
    return words.toString();
  }

  /** A claim for programs. */
  public static Map<String, Object> fields(Claim claim) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", claim.id().value());
    fields.put("source", claim.source().value());
    fields.put("relation", Labels.relation(claim));
    fields.put("target", claim.target().value());
    fields.put("sign", claim.sign().symbol());
    if (claim.relation() == Relation.CARRIES) {
      fields.put("carrier", true);
    }
    return fields;
  }

  /** A route for programs: its sign, the hypotheses that accept it, and its claims. */
  public static Map<String, Object> fields(Route route) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("effect", Verdict.of(route.sign()).word());
    fields.put("length", route.claims().size());
    fields.put("hypotheses", route.hypotheses().stream().map(HypothesisId::value).toList());
    fields.put("claims", fields(route.claims()));
    return fields;
  }

  /** A route for readers: what it does, its chain, and the hypotheses that accept it. */
  public static Phrase told(Route route, Labels labels) {
    var told =
        Words.moves(labels.words(), route.sign()).and(": ").and(chain(route.claims(), labels));
    return route.hypotheses().isEmpty()
        ? told
        : told.and(" [" + Words.ids(route.hypotheses()) + "]", Tone.QUIET);
  }

  /** Claims for programs. */
  public static List<Map<String, Object>> fields(List<Claim> claims) {
    return claims.stream().map(Routes::fields).toList();
  }

  /** A chain for a cell: its claims' ids. */
  public static String ids(List<Claim> claims) {
    return String.join(" ", claims.stream().map(c -> c.id().value()).toList());
  }
}
