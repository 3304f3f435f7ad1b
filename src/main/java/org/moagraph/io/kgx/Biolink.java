package org.moagraph.io.kgx;

import static org.moagraph.model.Relation.BINDS;
import static org.moagraph.model.Relation.CATALYZES;
import static org.moagraph.model.Relation.CAUSES;
import static org.moagraph.model.Relation.CORRELATES_WITH;
import static org.moagraph.model.Relation.DECREASES;
import static org.moagraph.model.Relation.DECREASES_ACTIVITY_OF;
import static org.moagraph.model.Relation.DECREASES_EXPRESSION_OF;
import static org.moagraph.model.Relation.DECREASES_LEVEL_OF;
import static org.moagraph.model.Relation.INCREASES;
import static org.moagraph.model.Relation.INCREASES_ACTIVITY_OF;
import static org.moagraph.model.Relation.INCREASES_EXPRESSION_OF;
import static org.moagraph.model.Relation.INCREASES_LEVEL_OF;
import static org.moagraph.model.Relation.IS_METABOLIZED_TO;
import static org.moagraph.model.Relation.LOCATED_IN;
import static org.moagraph.model.Relation.MEMBER_OF;
import static org.moagraph.model.Relation.NEGATIVELY_REGULATES;
import static org.moagraph.model.Relation.PART_OF;
import static org.moagraph.model.Relation.POSITIVELY_REGULATES;
import static org.moagraph.model.Relation.PREVENTS;
import static org.moagraph.model.Relation.REGULATES;
import static org.moagraph.model.Relation.SUBTYPE_OF;
import static org.moagraph.model.Relation.TREATS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.RelationTable;
import org.moagraph.io.kgx.Meaning.Kind;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/**
 * The table by which statements of the Biolink model become relations and signs. A predicate that
 * says a direction by itself is read by the table of phrases; here stand those whose direction is
 * in their qualifiers, and those that say of no effect at all. Nothing is guessed.
 */
final class Biolink {

  /** Predicates that say a direction only with a direction of their object. */
  private static final Map<String, Meaning> DIRECTED = directed();

  private static final Map<String, Meaning> FIXED = fixed();

  private Biolink() {}

  /** Every row of the table: a predicate and what it says without qualifiers. */
  static Map<String, Meaning> rows() {
    var rows = new LinkedHashMap<>(DIRECTED);
    rows.putAll(FIXED);
    return rows;
  }

  /** What a statement comes to. */
  static Meaning meaning(Statement statement, RelationTable relations) {
    if (statement.negated()) {
      return Meaning.DENIED;
    }
    var told = relations.told(statement.verb());
    if (told.isPresent()) {
      return of(told.get(), statement.verb());
    }
    var directed = DIRECTED.get(statement.verb());
    var meaning = directed == null ? plain(statement) : qualified(statement, directed);
    boolean ofOther = !statement.form().isEmpty() && meaning.says();
    return ofOther ? unsigned(meaning) : meaning;
  }

  /** A predicate that has a meaning without its qualifiers; a direction beside it is not read. */
  private static Meaning plain(Statement statement) {
    var listed = FIXED.get(statement.verb());
    var meaning = listed == null ? phrase(statement.verb()) : listed;
    boolean carries = meaning.says();
    return carries && statement.isDirected() ? unsigned(Meaning.UNREAD) : meaning;
  }

  private static Meaning phrase(String verb) {
    return Predicates.find(verb, Predicates.Precedence.PHRASES)
        .filter(p -> !p.carrier() && p.relation().family() != Relation.Family.STRUCTURE)
        .map(p -> of(p, verb))
        .orElse(Meaning.UNREAD);
  }

  private static Meaning of(PhraseMeaning phrase, String verb) {
    var without = Predicates.isOnUse(verb) ? Kind.USE : Kind.ASSOCIATION;
    var kind = phrase.sign().carries() ? Kind.EFFECT : without;
    return new Meaning(kind, phrase.sign(), phrase.relation(), phrase.turned());
  }

  private static Meaning unsigned(Meaning meaning) {
    return new Meaning(meaning.kind(), Sign.UNKNOWN, REGULATES, meaning.turned());
  }

  private static Meaning qualified(Statement statement, Meaning bare) {
    boolean turned = bare.turned();
    var causeDirection = turned ? statement.objectDirection() : statement.subjectDirection();
    var causeAspect = turned ? statement.objectAspect() : statement.subjectAspect();
    var direction = turned ? statement.subjectDirection() : statement.objectDirection();
    var aspect = turned ? statement.subjectAspect() : statement.objectAspect();
    var mechanism = Mechanism.of(statement.mechanism());
    if (direction.isEmpty()) {
      if (causeDirection.isEmpty() && causeAspect.isEmpty() && aspect.isEmpty()) {
        return mechanism.map(m -> m.facing(turned)).orElse(bare);
      }
      return unsigned(bare);
    }
    var change = Direction.of(direction);
    var cause = causeDirection.isEmpty() ? Optional.of(Sign.PLUS) : Direction.of(causeDirection);
    if (change.isEmpty() || cause.isEmpty()) {
      return Meaning.UNREAD.facing(turned);
    }
    var effect = change.get().times(Direction.ofAspect(aspect));
    var sign = effect.times(cause.get()).times(Direction.ofAspect(causeAspect));
    if (sign == Sign.UNKNOWN) {
      return unsigned(bare);
    }
    boolean bySubject = causeDirection.isEmpty() && Direction.ofAspect(causeAspect) == Sign.PLUS;
    if (bySubject && mechanism.isPresent()) {
      return mechanism.get().sign() == sign
          ? mechanism.get().facing(turned)
          : Meaning.UNREAD.facing(turned);
    }
    return Meaning.effect(sign, relation(sign, aspect)).facing(turned);
  }

  private static Relation relation(Sign sign, String aspect) {
    boolean more = sign == Sign.PLUS;
    return switch (aspect) {
      case "activity" -> more ? INCREASES_ACTIVITY_OF : DECREASES_ACTIVITY_OF;
      case "expression" -> more ? INCREASES_EXPRESSION_OF : DECREASES_EXPRESSION_OF;
      case "abundance", "synthesis", "stability", "degradation" ->
          more ? INCREASES_LEVEL_OF : DECREASES_LEVEL_OF;
      default -> more ? INCREASES : DECREASES;
    };
  }

  private static Map<String, Meaning> directed() {
    var rows = new Rows();
    rows.effects(Sign.UNKNOWN, REGULATES, "affects", "regulates", "affects likelihood of");
    rows.effects(Sign.PLUS, CAUSES, "causes");
    rows.effects(Sign.PLUS, INCREASES, "contributes to");
    rows.turned(Kind.EFFECT, Sign.UNKNOWN, REGULATES, "affected by", "regulated by");
    rows.turned(Kind.EFFECT, Sign.PLUS, CAUSES, "caused by");
    return rows.meanings;
  }

  private static Map<String, Meaning> fixed() {
    var rows = new Rows();
    rows.effects(Sign.PLUS, INCREASES, "promotes condition", "exacerbates condition");
    rows.effects(Sign.PLUS, INCREASES, "predisposes to condition");
    rows.effects(Sign.PLUS, INCREASES, "acts upstream of positive effect");
    rows.effects(Sign.PLUS, INCREASES, "acts upstream of or within positive effect");
    rows.effects(Sign.MINUS, DECREASES, "acts upstream of negative effect");
    rows.effects(Sign.MINUS, DECREASES, "acts upstream of or within negative effect");
    rows.effects(Sign.MINUS, DECREASES, "ameliorates condition");
    rows.effects(Sign.MINUS, PREVENTS, "preventative for condition");
    rows.effects(Sign.MINUS, TREATS, "treats");
    rows.effects(Sign.MINUS, DECREASES, "disrupts");
    rows.effects(Sign.PLUS, INCREASES_LEVEL_OF, "produces");
    rows.effects(Sign.PLUS, IS_METABOLIZED_TO, "has metabolite");
    rows.effects(Sign.PLUS, INCREASES, "enables");
    rows.effects(Sign.PLUS, CATALYZES, "catalyzes");
    rows.effects(
        Sign.PLUS,
        POSITIVELY_REGULATES,
        "entity positively regulates entity",
        "process positively regulates process");
    rows.effects(
        Sign.MINUS,
        NEGATIVELY_REGULATES,
        "entity negatively regulates entity",
        "process negatively regulates process");
    rows.turned(Kind.EFFECT, Sign.MINUS, TREATS, "treated by");
    rows.turned(Kind.EFFECT, Sign.MINUS, PREVENTS, "prevented by");
    rows.turned(Kind.EFFECT, Sign.UNKNOWN, REGULATES, "acted upstream of by");
    rows.effects(Sign.UNKNOWN, BINDS, "binds", "physically interacts with");
    rows.effects(Sign.UNKNOWN, BINDS, "directly physically interacts with");
    rows.effects(
        Sign.UNKNOWN,
        REGULATES,
        "acts upstream of",
        "acts upstream of or within",
        "affects response to",
        "increases response to",
        "decreases response to",
        "affects risk for",
        "increases transport of",
        "decreases transport of",
        "increases uptake of",
        "decreases uptake of",
        "increases response of",
        "decreases response of",
        "has phenotype",
        "participates in",
        "actively involved in",
        "capable of",
        "has output",
        "has input",
        "precedes",
        "has participant");
    rows.structure(PART_OF, "part of", "component of", "plasma membrane part of");
    rows.structure(LOCATED_IN, "located in", "occurs in", "expressed in", "found in");
    rows.structure(LOCATED_IN, "active in", "colocalizes with");
    rows.structure(SUBTYPE_OF, "subclass of");
    rows.structure(MEMBER_OF, "member of");
    rows.turned(Kind.STRUCTURE, Sign.NONE, PART_OF, "has part", "has component");
    rows.turned(Kind.STRUCTURE, Sign.NONE, LOCATED_IN, "location of", "expresses");
    rows.turned(Kind.STRUCTURE, Sign.NONE, LOCATED_IN, "contains process");
    rows.turned(Kind.STRUCTURE, Sign.NONE, SUBTYPE_OF, "superclass of");
    rows.turned(Kind.STRUCTURE, Sign.NONE, MEMBER_OF, "has member");
    rows.none(
        Kind.ASSOCIATION,
        "related to",
        "related to at concept level",
        "related to at instance level",
        "associated with",
        "associated with increased likelihood of",
        "associated with decreased likelihood of",
        "gene associated with condition",
        "condition associated with gene",
        "genetically associated with",
        "correlated with",
        "positively correlated with",
        "negatively correlated with",
        "positively associated with",
        "negatively associated with",
        "coexists with",
        "coexpressed with",
        "cooccurs with",
        "occurs together in literature with",
        "interacts with",
        "genetically interacts with",
        "molecularly interacts with",
        "directly interacts with",
        "indirectly physically interacts with",
        "in complex with",
        "in pathway with",
        "in cell population with",
        "homologous to",
        "orthologous to",
        "paralogous to",
        "xenologous to",
        "similar to",
        "chemically similar to",
        "same as",
        "exact match",
        "close match",
        "broad match",
        "narrow match",
        "overlaps",
        "derives from",
        "derives into",
        "in taxon",
        "taxon of",
        "model of",
        "phenotype of",
        "manifestation of",
        "has manifestation",
        "biomarker for",
        "has biomarker",
        "target for",
        "has target",
        "has side effect",
        "side effect of",
        "has adverse event",
        "adverse event of",
        "has attribute",
        "has chemical role",
        "has gene product",
        "gene product of",
        "translates to",
        "transcribed to",
        "mentions",
        "mentioned by",
        "temporally related to");
    rows.none(
        Kind.USE,
        "contraindicated in",
        "contraindicated for",
        "has contraindication",
        "applied to treat",
        "studied to treat",
        "tested on",
        "in clinical trials for",
        "in preclinical trials for",
        "treats or applied or studied to treat",
        "beneficial in models for",
        "diagnoses");
    return rows.meanings;
  }

  private static final class Rows {
    final Map<String, Meaning> meanings = new LinkedHashMap<>();

    void effects(Sign sign, Relation relation, String... predicates) {
      for (var predicate : predicates) {
        meanings.put(predicate, Meaning.effect(sign, relation));
      }
    }

    void turned(Kind kind, Sign sign, Relation relation, String... predicates) {
      for (var predicate : predicates) {
        meanings.put(predicate, new Meaning(kind, sign, relation, true));
      }
    }

    void structure(Relation relation, String... predicates) {
      for (var predicate : predicates) {
        meanings.put(predicate, new Meaning(Kind.STRUCTURE, Sign.NONE, relation, false));
      }
    }

    void none(Kind kind, String... predicates) {
      for (var predicate : predicates) {
        meanings.put(predicate, new Meaning(kind, Sign.NONE, CORRELATES_WITH, false));
      }
    }
  }
}
