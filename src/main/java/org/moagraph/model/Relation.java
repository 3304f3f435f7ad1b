package org.moagraph.model;

import static org.moagraph.model.Relation.Kind.CARRIER;
import static org.moagraph.model.Relation.Kind.NECESSITY;
import static org.moagraph.model.Relation.Kind.NO_EFFECT;
import static org.moagraph.model.Relation.Kind.PHARMACOLOGY;
import static org.moagraph.model.Relation.Kind.SIGNALLING;
import static org.moagraph.model.Relation.Kind.STRUCTURE;
import static org.moagraph.model.Sign.MINUS;
import static org.moagraph.model.Sign.NONE;
import static org.moagraph.model.Sign.PLUS;
import static org.moagraph.model.Sign.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The vocabulary of relations: the word, the verb that a picture writes, the sign, the Biolink
 * predicate and the SBGN Activity Flow arc.
 */
public enum Relation {
  AGONIZES(
      "agonizes", "activates", PLUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  PARTIALLY_AGONIZES(
      "partially agonizes",
      "activates",
      PLUS,
      PHARMACOLOGY,
      "biolink:directly_physically_interacts_with"),
  ANTAGONIZES(
      "antagonizes", "blocks", MINUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  POSITIVELY_MODULATES(
      "positively modulates",
      "enhances",
      PLUS,
      PHARMACOLOGY,
      "biolink:directly_physically_interacts_with"),
  NEGATIVELY_MODULATES(
      "negatively modulates",
      "dampens",
      MINUS,
      PHARMACOLOGY,
      "biolink:directly_physically_interacts_with"),
  INHIBITS("inhibits", "inhibits", MINUS, PHARMACOLOGY, "biolink:affects"),
  OPENS("opens", "opens", PLUS, PHARMACOLOGY, "biolink:affects"),
  BLOCKS("blocks", "blocks", MINUS, PHARMACOLOGY, "biolink:affects"),
  INHIBITS_UPTAKE_BY("inhibits uptake by", "blocks uptake", MINUS, PHARMACOLOGY, "biolink:affects"),
  BINDS("binds", "binds", UNKNOWN, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  IS_METABOLIZED_TO("is metabolized to", "becomes", PLUS, PHARMACOLOGY, "biolink:has_metabolite"),

  ACTIVATES("activates", "activates", PLUS, SIGNALLING, "biolink:affects"),
  DEACTIVATES("deactivates", "deactivates", MINUS, SIGNALLING, "biolink:affects"),
  ACTIVATES_BY_PHOSPHORYLATION(
      "activates by phosphorylation", "activates", PLUS, SIGNALLING, "biolink:affects"),
  INHIBITS_BY_PHOSPHORYLATION(
      "inhibits by phosphorylation", "inhibits", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_ACTIVITY_OF("increases activity of", "raises", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_ACTIVITY_OF("decreases activity of", "lowers", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_EXPRESSION_OF(
      "increases expression of", "induces", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_EXPRESSION_OF(
      "decreases expression of", "represses", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_TRANSLATION_OF(
      "increases translation of", "translates", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_TRANSLATION_OF(
      "decreases translation of", "represses", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_RELEASE_OF("increases release of", "releases", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_RELEASE_OF("decreases release of", "holds back", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_LEVEL_OF("increases level of", "raises", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_LEVEL_OF("decreases level of", "lowers", MINUS, SIGNALLING, "biolink:affects"),
  RELEASES("releases", "releases", PLUS, SIGNALLING, "biolink:affects"),
  TAKES_UP("takes up", "takes up", MINUS, SIGNALLING, "biolink:affects"),
  CATALYZES("catalyzes", "makes", PLUS, SIGNALLING, "biolink:catalyzes"),
  DEGRADES("degrades", "degrades", MINUS, SIGNALLING, "biolink:affects"),
  EXCITES("excites", "excites", PLUS, SIGNALLING, "biolink:affects"),
  SILENCES("silences", "silences", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES("increases", "raises", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES("decreases", "lowers", MINUS, SIGNALLING, "biolink:affects"),
  CAUSES("causes", "causes", PLUS, SIGNALLING, "biolink:causes"),
  PREVENTS("prevents", "prevents", MINUS, SIGNALLING, "biolink:preventative_for_condition"),
  TREATS("treats", "treats", MINUS, SIGNALLING, "biolink:treats"),
  POSITIVELY_REGULATES("positively regulates", "promotes", PLUS, SIGNALLING, "biolink:regulates"),
  NEGATIVELY_REGULATES("negatively regulates", "restrains", MINUS, SIGNALLING, "biolink:regulates"),
  REGULATES("regulates", "regulates", UNKNOWN, SIGNALLING, "biolink:regulates"),

  REQUIRES("requires", "needs", NONE, NECESSITY, "biolink:related_to"),

  PART_OF("part of", "part of", NONE, STRUCTURE, "biolink:part_of"),
  LOCATED_IN("located in", "in", NONE, STRUCTURE, "biolink:located_in"),
  ISOFORM_OF("isoform of", "isoform of", NONE, STRUCTURE, "biolink:related_to"),
  SUBTYPE_OF("subtype of", "subtype of", NONE, STRUCTURE, "biolink:subclass_of"),
  MEMBER_OF("member of", "member of", NONE, STRUCTURE, "biolink:member_of"),

  DOES_NOT_AFFECT("does not affect", "no effect", NONE, NO_EFFECT, "biolink:related_to"),
  CORRELATES_WITH("correlates with", "correlates", NONE, NO_EFFECT, "biolink:correlated_with"),

  /** A foreign relation without a direction of its own, along which a change is carried. */
  CARRIES("carries", "carries", PLUS, CARRIER, "biolink:related_to");

  /** What family a relation is of. */
  public enum Kind {
    PHARMACOLOGY("pharmacology"),
    SIGNALLING("signalling"),
    NECESSITY("necessity"),
    STRUCTURE("structure"),
    NO_EFFECT("no effect"),
    CARRIER("carrier");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  private final String word;
  private final String verb;
  private final Sign sign;
  private final Kind kind;
  private final String biolink;

  Relation(String word, String verb, Sign sign, Kind kind, String biolink) {
    this.word = word;
    this.verb = verb;
    this.sign = sign;
    this.kind = kind;
    this.biolink = biolink;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** A verb of at most two words, for pictures. */
  public String verb() {
    return verb;
  }

  /** What it does to its target. */
  public Sign sign() {
    return sign;
  }

  /** The family it is of. */
  public Kind kind() {
    return kind;
  }

  /** The predicate of the Biolink model. */
  public String biolink() {
    return biolink;
  }

  /** The arc class of SBGN Activity Flow level 1, or nothing for structure and null results. */
  public Optional<String> sbgn() {
    if (kind == NECESSITY) {
      return Optional.of("necessary stimulation");
    }
    return switch (sign) {
      case PLUS -> Optional.of("positive influence");
      case MINUS -> Optional.of("negative influence");
      case UNKNOWN -> Optional.of("unknown influence");
      case NONE -> Optional.empty();
    };
  }

  /** The relation of that word. */
  public static Optional<Relation> parse(String word) {
    return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
  }

  /** All words that a model file may use, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).filter(r -> r.kind != CARRIER).map(Relation::word).toList();
  }
}
