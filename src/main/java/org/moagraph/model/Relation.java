package org.moagraph.model;

import static org.moagraph.model.Relation.Family.CARRIER;
import static org.moagraph.model.Relation.Family.NECESSITY;
import static org.moagraph.model.Relation.Family.NO_EFFECT;
import static org.moagraph.model.Relation.Family.PHARMACOLOGY;
import static org.moagraph.model.Relation.Family.SIGNALLING;
import static org.moagraph.model.Relation.Family.STRUCTURE;
import static org.moagraph.model.Sign.MINUS;
import static org.moagraph.model.Sign.NONE;
import static org.moagraph.model.Sign.PLUS;
import static org.moagraph.model.Sign.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The vocabulary of relations: the word, the sign, the Biolink predicate and the SBGN Activity Flow
 * arc. Their verbs are among the phrases of each language.
 */
public enum Relation {
  AGONIZES("agonizes", PLUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  PARTIALLY_AGONIZES(
      "partially agonizes", PLUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  ANTAGONIZES("antagonizes", MINUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  POSITIVELY_MODULATES(
      "positively modulates", PLUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  NEGATIVELY_MODULATES(
      "negatively modulates", MINUS, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  INHIBITS("inhibits", MINUS, PHARMACOLOGY, "biolink:affects"),
  OPENS("opens", PLUS, PHARMACOLOGY, "biolink:affects"),
  BLOCKS("blocks", MINUS, PHARMACOLOGY, "biolink:affects"),
  INHIBITS_UPTAKE_BY("inhibits uptake by", MINUS, PHARMACOLOGY, "biolink:affects"),
  BINDS("binds", UNKNOWN, PHARMACOLOGY, "biolink:directly_physically_interacts_with"),
  IS_METABOLIZED_TO("is metabolized to", PLUS, PHARMACOLOGY, "biolink:has_metabolite"),

  ACTIVATES("activates", PLUS, SIGNALLING, "biolink:affects"),
  DEACTIVATES("deactivates", MINUS, SIGNALLING, "biolink:affects"),
  ACTIVATES_BY_PHOSPHORYLATION("activates by phosphorylation", PLUS, SIGNALLING, "biolink:affects"),
  INHIBITS_BY_PHOSPHORYLATION("inhibits by phosphorylation", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_ACTIVITY_OF("increases activity of", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_ACTIVITY_OF("decreases activity of", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_EXPRESSION_OF("increases expression of", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_EXPRESSION_OF("decreases expression of", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_TRANSLATION_OF("increases translation of", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_TRANSLATION_OF("decreases translation of", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_RELEASE_OF("increases release of", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_RELEASE_OF("decreases release of", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES_LEVEL_OF("increases level of", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES_LEVEL_OF("decreases level of", MINUS, SIGNALLING, "biolink:affects"),
  RELEASES("releases", PLUS, SIGNALLING, "biolink:affects"),
  TAKES_UP("takes up", MINUS, SIGNALLING, "biolink:affects"),
  CATALYZES("catalyzes", PLUS, SIGNALLING, "biolink:catalyzes"),
  DEGRADES("degrades", MINUS, SIGNALLING, "biolink:affects"),
  EXCITES("excites", PLUS, SIGNALLING, "biolink:affects"),
  SILENCES("silences", MINUS, SIGNALLING, "biolink:affects"),
  INCREASES("increases", PLUS, SIGNALLING, "biolink:affects"),
  DECREASES("decreases", MINUS, SIGNALLING, "biolink:affects"),
  CAUSES("causes", PLUS, SIGNALLING, "biolink:causes"),
  PREVENTS("prevents", MINUS, SIGNALLING, "biolink:preventative_for_condition"),
  TREATS("treats", MINUS, SIGNALLING, "biolink:treats"),
  POSITIVELY_REGULATES("positively regulates", PLUS, SIGNALLING, "biolink:regulates"),
  NEGATIVELY_REGULATES("negatively regulates", MINUS, SIGNALLING, "biolink:regulates"),
  REGULATES("regulates", UNKNOWN, SIGNALLING, "biolink:regulates"),

  REQUIRES("requires", NONE, NECESSITY, "biolink:related_to"),
  PARTLY_REQUIRES("partly requires", NONE, NECESSITY, "biolink:related_to"),

  PART_OF("part of", NONE, STRUCTURE, "biolink:part_of"),
  LOCATED_IN("located in", NONE, STRUCTURE, "biolink:located_in"),
  ISOFORM_OF("isoform of", NONE, STRUCTURE, "biolink:related_to"),
  SUBTYPE_OF("subtype of", NONE, STRUCTURE, "biolink:subclass_of"),
  MEMBER_OF("member of", NONE, STRUCTURE, "biolink:member_of"),

  DOES_NOT_AFFECT("does not affect", NONE, NO_EFFECT, "biolink:related_to"),
  CORRELATES_WITH("correlates with", NONE, NO_EFFECT, "biolink:correlated_with"),

  /** A foreign relation without a direction of its own, along which a change is carried. */
  CARRIES("carries", PLUS, CARRIER, "biolink:related_to");

  /** What family a relation is of. */
  public enum Family {
    PHARMACOLOGY("pharmacology"),
    SIGNALLING("signalling"),
    NECESSITY("necessity"),
    STRUCTURE("structure"),
    NO_EFFECT("no effect"),
    CARRIER("carrier");

    private final String word;

    Family(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }
  }

  private final String word;
  private final Sign sign;
  private final Family family;
  private final String biolink;

  Relation(String word, Sign sign, Family family, String biolink) {
    this.word = word;
    this.sign = sign;
    this.family = family;
    this.biolink = biolink;
  }

  /** The word in files and answers. */
  public String word() {
    return word;
  }

  /** What it does to its target. */
  public Sign sign() {
    return sign;
  }

  /** The family it is of. */
  public Family family() {
    return family;
  }

  /** The predicate of the Biolink model. */
  public String biolink() {
    return biolink;
  }

  /**
   * The arc class of SBGN Activity Flow level 1, or nothing for structure and null results. What is
   * needed acts on what needs it; where it is needed in part only, all that the notation has is a
   * positive influence.
   */
  public Optional<String> sbgn() {
    if (family == NECESSITY) {
      return Optional.of(this == REQUIRES ? "necessary stimulation" : "positive influence");
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
    return Arrays.stream(values()).filter(r -> r.family != CARRIER).map(Relation::word).toList();
  }
}
