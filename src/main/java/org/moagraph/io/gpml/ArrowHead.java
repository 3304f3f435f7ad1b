package org.moagraph.io.gpml;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;
import org.moagraph.model.Sign;

/**
 * What stands at the end of a line: the word of GPML 2021, those of 2013a, which are the symbols of
 * Molecular Interaction Maps, and the relation that it is read as. The words are grouped as libGPML
 * groups them.
 */
enum ArrowHead {
  UNDIRECTED("Undirected", Relation.REGULATES, "action of %s on %s", "Line", ""),
  DIRECTED("Directed", Relation.REGULATES, "action of %s on %s", "Arrow"),
  STIMULATION("Stimulation", Relation.INCREASES, "stimulation of %2$s by %1$s", "mim-stimulation"),
  NECESSARY_STIMULATION(
      "", Relation.REQUIRES, "stimulation of %2$s by %1$s", "mim-necessary-stimulation"),
  INHIBITION(
      "Inhibition", Relation.INHIBITS, "inhibition of %2$s by %1$s", "mim-inhibition", "TBar"),
  CATALYSIS("Catalysis", Relation.CATALYZES, "catalysis of %2$s by %1$s", "mim-catalysis"),
  CONVERSION("Conversion", Relation.IS_METABOLIZED_TO, "conversion of %s to %s", "mim-conversion"),
  TRANSLOCATION(
      "Translocation",
      Relation.INCREASES_LEVEL_OF,
      "translocation of %s to %s",
      "mim-translocation"),
  TRANSCRIPTION(
      "TranscriptionTranslation",
      Relation.INCREASES_EXPRESSION_OF,
      "expression of %2$s from %1$s",
      "mim-transcription-translation"),
  BINDING("Binding", Relation.BINDS, "binding of %s to %s", "mim-binding", "mim-covalent-bond"),
  MODIFICATION(
      "",
      Relation.REGULATES,
      "modification of %2$s by %1$s",
      "mim-modification",
      "mim-cleavage",
      "mim-gap",
      "mim-branching-left",
      "mim-branching-right");

  private final String word;
  private final Relation relation;
  private final String words;
  private final List<String> older;

  ArrowHead(String word, Relation relation, String words, String... older) {
    this.word = word;
    this.relation = relation;
    this.words = words;
    this.older = List.of(older);
  }

  /** The head of that word in either version. */
  static Optional<ArrowHead> parse(String word) {
    for (var head : values()) {
      if (head.older.contains(word) || (!word.isEmpty() && head.word.equals(word))) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** The head under which a claim of that relation and sign is written. */
  static ArrowHead of(Relation relation, Sign sign) {
    for (var head : values()) {
      boolean own = head.relation == relation && relation.sign() == sign;
      if (own && !head.word.isEmpty() && head != UNDIRECTED) {
        return head;
      }
    }
    return switch (sign) {
      case PLUS -> STIMULATION;
      case MINUS -> INHIBITION;
      case UNKNOWN -> DIRECTED;
      case NONE -> UNDIRECTED;
    };
  }

  /** The word of GPML 2021, or nothing where that has none of its own. */
  String word() {
    return word;
  }

  /** The words of GPML 2013a. */
  List<String> older() {
    return older;
  }

  /** The relation that it is read as where the ends are of fitting types. */
  Relation relation() {
    return relation;
  }

  /** What a line with this head is called where it is a thing of its own, with its two ends. */
  String words() {
    return words;
  }

  /**
   * The relation between such ends: its own where it fits them, else the plain one of its sign. A
   * plain arrow stands for conversion, translocation, activation, binding or modification alike, so
   * that its sign is not known; from one small molecule to another each of these raises.
   */
  Relation between(EntityType source, EntityType target) {
    if (this == DIRECTED && areMolecules(source, target)) {
      return Relation.INCREASES;
    }
    if (RelationFit.misfit(relation, source, target).isEmpty()) {
      return relation;
    }
    return switch (relation.sign()) {
      case PLUS -> this == CONVERSION ? Relation.INCREASES_LEVEL_OF : Relation.INCREASES;
      case MINUS -> Relation.DECREASES;
      case UNKNOWN, NONE -> Relation.REGULATES;
    };
  }

  private static boolean areMolecules(EntityType source, EntityType target) {
    return EntityType.CHEMICALS.contains(source) && EntityType.CHEMICALS.contains(target);
  }
}
