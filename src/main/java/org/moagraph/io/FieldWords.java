package org.moagraph.io;

import static org.moagraph.model.Relation.*;

import java.util.List;
import java.util.Map;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.model.Sign;

/**
 * The relation words of the field's databases and languages, by the published lists: the effects of
 * SIGNOR (the MI terms of causal interactions), the statement types of INDRA, the relation subtypes
 * of KGML, the relationships of BEL 2.0, the interaction types of Pathway Commons and Cytoscape,
 * the arcs of SBGN with their SBO terms, the heads of PathVisio, and the verbs and arrows that
 * people write. A modification or a binding says nothing on activity: its sign is not known. Keys
 * are in lower case, with hyphens where their source has them and a spelling with blanks would mean
 * something else.
 */
final class FieldWords {

  /** What a phrase means that denies an effect. */
  static final PhraseMeaning DENIED = new PhraseMeaning(Sign.NONE, DOES_NOT_AFFECT, false, true);

  /** Statements on use, which say nothing on a mechanism. */
  static final List<String> USE =
      List.of(
          "contraindicated for",
          "contraindicated in",
          "contraindicated with",
          "contraindication",
          "applied to treat",
          "in clinical trials for",
          "studied to treat",
          "treats or applied or studied to treat");

  private static final List<String> DENYING =
      List.of("not ", "no ", "does not ", "do not ", "did not ", "doesn't ", "has no ", "had no ");

  private static final Map<String, PhraseMeaning> TABLE = words();

  private FieldWords() {}

  static Map<String, PhraseMeaning> table() {
    return TABLE;
  }

  /** Whether the words deny what they name. */
  static boolean denies(String phrase) {
    for (var start : DENYING) {
      if (phrase.startsWith(start) && phrase.length() > start.length()) {
        return true;
      }
    }
    return phrase.startsWith("fails to ") || phrase.contains(" not ");
  }

  /** Signs, and the numbers that are written for them: a 0 is a sign that is not known. */
  static Map<String, PhraseMeaning> symbols() {
    var table = new PhraseTable();
    table.effect(INCREASES, "+", "1");
    table.effect(DECREASES, "-", "-1", "\u2212", "\u2013");
    table.effect(REGULATES, "?", "0");
    return table.rows;
  }

  private static Map<String, PhraseMeaning> words() {
    var table = new PhraseTable();
    arrows(table);
    verbs(table);
    signor(table);
    indra(table);
    kegg(table);
    bel(table);
    pathwayCommons(table);
    sbgn(table);
    cytoscape(table);
    pathVisio(table);
    statementsOnUse(table);
    return table.rows;
  }

  private static void arrows(PhraseTable table) {
    table.effect(INCREASES, "->", "-->", "=>", "==>", "\u2192", "\u21d2");
    table.effect(DECREASES, "-|", "--|", "=|", "==|", "\u22a3");
    table.turned(INCREASES, "<-", "<--", "\u2190");
    table.turned(DECREASES, "|-", "|--", "\u22a2");
    table.effect(REGULATES, "--", "<->", "<-->", "\u2194");
  }

  private static void verbs(PhraseTable table) {
    table.effect(ACTIVATES, "activate", "activator", "activating", "activated");
    table.effect(
        INCREASES,
        "increase",
        "increased",
        "stimulates",
        "stimulate",
        "enhances",
        "enhance",
        "promotes",
        "promote",
        "induces",
        "induce",
        "raises",
        "elevates",
        "augments",
        "potentiates",
        "triggers",
        "positive",
        "up",
        "plus");
    table.effect(
        DECREASES,
        "decrease",
        "decreased",
        "reduces",
        "reduce",
        "lowers",
        "suppresses",
        "suppress",
        "attenuates",
        "diminishes",
        "impairs",
        "negative",
        "down",
        "minus");
    table.effect(INHIBITS, "inhibit", "inhibitor", "inhibitory", "inhibited");
    table.effect(BLOCKS, "block", "blocker");
    table.effect(AGONIZES, "agonises", "agonist", "agonism", "is agonist of");
    table.effect(ANTAGONIZES, "antagonises", "antagonist", "antagonism", "is antagonist of");
    table.effect(PARTIALLY_AGONIZES, "partial agonist", "partially agonises");
    table.effect(POSITIVELY_MODULATES, "positive allosteric modulator");
    table.effect(NEGATIVELY_MODULATES, "negative allosteric modulator");
    table.effect(POSITIVELY_REGULATES, "upregulates", "up regulates", "positive regulation");
    table.effect(NEGATIVELY_REGULATES, "downregulates", "down regulates", "negative regulation");
    table.effect(CATALYZES, "catalyses", "catalysis");
    table.effect(
        REGULATES, "regulate", "regulation", "modulates", "modulation", "affects", "controls");
    table.effect(REGULATES, "influences", "unknown", "unspecified", "undirected");
    table.effect(BINDS, "binding", "binds to", "is bound to");
    table.turned(ACTIVATES, "activated by");
    table.turned(INCREASES, "increased by", "stimulated by", "enhanced by", "induced by");
    table.turned(POSITIVELY_REGULATES, "upregulated by", "positively regulated by");
    table.turned(DECREASES, "decreased by", "reduced by", "suppressed by");
    table.turned(NEGATIVELY_REGULATES, "downregulated by", "negatively regulated by");
    table.turned(INHIBITS, "inhibited by");
    table.turned(BLOCKS, "blocked by");
    table.turned(ANTAGONIZES, "antagonized by", "antagonised by");
    table.turned(REGULATES, "regulated by", "modulated by");
    table.effect(CORRELATES_WITH, "associated with", "is associated with", "related to");
  }

  /** https://signor.uniroma2.it, with the terms of the PSI-MI ontology for the same effects. */
  private static void signor(PhraseTable table) {
    table.effect(POSITIVELY_REGULATES, "up-regulates", "mi:2235");
    table.effect(INCREASES_ACTIVITY_OF, "up-regulates activity", "mi:2236");
    table.effect(INCREASES_LEVEL_OF, "up-regulates quantity", "mi:2237");
    table.effect(INCREASES_EXPRESSION_OF, "up-regulates quantity by expression", "mi:2238");
    table.effect(INCREASES_LEVEL_OF, "up-regulates quantity by stabilization", "mi:2239");
    table.effect(NEGATIVELY_REGULATES, "down-regulates", "mi:2240");
    table.effect(DECREASES_ACTIVITY_OF, "down-regulates activity", "mi:2241");
    table.effect(DECREASES_LEVEL_OF, "down-regulates quantity", "mi:2242");
    table.effect(DECREASES_EXPRESSION_OF, "down-regulates quantity by repression", "mi:2243");
    table.effect(DECREASES_LEVEL_OF, "down-regulates quantity by destabilization", "mi:2244");
    table.effect(BINDS, "form complex", "forms complex");
  }

  /** INDRA statement types: https://indra.readthedocs.io/en/latest/modules/statements.html. */
  private static void indra(PhraseTable table) {
    table.effect(ACTIVATES, "activation", "gtpactivation", "gef");
    table.effect(INHIBITS, "inhibition");
    table.effect(DEACTIVATES, "deactivation", "gap");
    table.effect(INCREASES_LEVEL_OF, "increaseamount");
    table.effect(DECREASES_LEVEL_OF, "decreaseamount");
    table.effect(BINDS, "complex");
    table.effect(REGULATES, "influence", "conversion", "regulateactivity", "regulateamount");
    for (var change :
        List.of("phosphorylat", "ubiquitinat", "sumoylat", "hydroxylat", "acetylat")) {
      modification(table, change);
    }
    for (var change : List.of("glycosylat", "farnesylat", "palmitoylat", "methylat", "ribosylat")) {
      modification(table, change);
    }
    modification(table, "myristoylat");
    modification(table, "geranylgeranylat");
    table.effect(REGULATES, "autophosphorylation", "transphosphorylation", "cleavage", "cleaves");
  }

  private static void modification(PhraseTable table, String stem) {
    table.effect(REGULATES, stem + "ion", "de" + stem + "ion", stem + "es", "de" + stem + "es");
  }

  /** Subtypes of relations in KGML: https://www.kegg.jp/kegg/xml/docs/. */
  private static void kegg(PhraseTable table) {
    table.effect(INCREASES, "stimulation");
    table.effect(INCREASES_EXPRESSION_OF, "expression");
    table.effect(DECREASES_EXPRESSION_OF, "repression", "represses", "repress");
    table.effect(REGULATES, "indirect effect", "state change", "dissociation", "compound");
    table.effect(REGULATES, "hidden compound", "missing interaction", "indirect");
    table.effect(BINDS, "binding/association");
  }

  /** Relationships of BEL 2.0: https://language.bel.bio. */
  private static void bel(PhraseTable table) {
    table.effect(INCREASES, "directlyincreases", "ratelimitingstepof");
    table.effect(DECREASES, "directlydecreases");
    table.effect(DOES_NOT_AFFECT, "causesnochange", "cnc", "noncorrelation", "nocorrelation");
    table.effect(REGULATES, "reg", "directlyregulates");
    table.effect(
        CORRELATES_WITH,
        "positivecorrelation",
        "pos",
        "negativecorrelation",
        "neg",
        "correlation",
        "cor",
        "association",
        "biomarkerfor",
        "prognosticbiomarkerfor",
        "orthologous",
        "equivalentto");
    table.effect(REGULATES, "transcribedto", ":>", "translatedto", ">>");
    table.effect(SUBTYPE_OF, "isa", "is a");
    table.effect(PART_OF, "subprocessof", "partof");
    table.turned(MEMBER_OF, "hasmember");
    table.turned(PART_OF, "hascomponent");
  }

  /**
   * Interaction types of the SIF of Pathway Commons: https://www.pathwaycommons.org/pc2/formats.
   */
  private static void pathwayCommons(PhraseTable table) {
    table.effect(
        REGULATES,
        "controls-state-change-of",
        "controls-transport-of",
        "controls-transport-of-chemical",
        "controls-phosphorylation-of",
        "controls-expression-of",
        "controls-degradation-of",
        "controls-production-of",
        "catalysis-precedes",
        "chemical-affects");
    table.turned(REGULATES, "consumption-controlled-by");
    table.effect(INCREASES_LEVEL_OF, "used-to-produce");
    table.effect(INCREASES_EXPRESSION_OF, "upregulates-expression");
    table.effect(DECREASES_EXPRESSION_OF, "downregulates-expression");
    table.effect(BINDS, "in-complex-with", "in-same-complex", "interacts-with", "reacts-with");
    table.effect(CORRELATES_WITH, "neighbor-of");
  }

  /**
   * The interaction types that the manual of Cytoscape suggests for SIF: protein with protein,
   * protein with DNA, and lines of which nothing is said.
   */
  private static void cytoscape(PhraseTable table) {
    table.effect(BINDS, "pp", "pd");
    table.effect(REGULATES, "interacts", "interactswith", "directed");
  }

  /** Heads of lines of PathVisio, which the networks of WikiPathways on NDEx keep. */
  private static void pathVisio(PhraseTable table) {
    table.effect(INCREASES, "mim-stimulation");
    table.effect(INHIBITS, "mim-inhibition", "tbar");
    table.turned(REQUIRES, "mim-necessary-stimulation");
    table.effect(CATALYZES, "mim-catalysis");
    table.effect(IS_METABOLIZED_TO, "mim-conversion");
    table.effect(INCREASES_LEVEL_OF, "mim-translocation");
    table.effect(INCREASES_EXPRESSION_OF, "mim-transcription-translation");
    table.effect(BINDS, "mim-binding", "mim-covalent-bond");
    table.effect(REGULATES, "mim-modification", "mim-cleavage", "mim-gap");
  }

  /** Arcs of SBGN, and the terms of https://www.ebi.ac.uk/sbo for them. */
  private static void sbgn(PhraseTable table) {
    table.effect(INCREASES, "positive influence", "sbo:0000170", "absolute stimulation");
    table.effect(DECREASES, "negative influence", "sbo:0000169", "absolute inhibition");
    table.effect(REGULATES, "unknown influence", "sbo:0000168", "control");
    table.effect(CATALYZES, "sbo:0000172");
    table.turned(REQUIRES, "necessary stimulation", "sbo:0000171");
  }

  /** Statements on use, and those that say the contrary. */
  private static void statementsOnUse(PhraseTable table) {
    table.effect(CORRELATES_WITH, USE.toArray(String[]::new));
    table.effect(DOES_NOT_AFFECT, "no effect", "no effect on", "has no effect on");
  }
}
