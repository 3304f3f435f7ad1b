package org.moagraph.teach;

import org.moagraph.model.Claim;

/** What a claim's source does to its target, as a verb with the target as its object. */
final class Verbs {

  private Verbs() {}

  /**
   * The clause after the subject: verb and object.
   *
   * @param plural whether the subject is several things
   * @param process whether the target is something that happens, and so has no activity
   */
  static String clause(Claim claim, boolean plural, boolean process, String object) {
    var verb =
        switch (claim.relation()) {
          case AGONIZES -> "is an agonist at *";
          case PARTIALLY_AGONIZES -> "is a partial agonist at *";
          case ANTAGONIZES, BLOCKS -> "blocks *";
          case POSITIVELY_MODULATES -> "strengthens the response of *";
          case NEGATIVELY_MODULATES -> "weakens the response of *";
          case INHIBITS -> "inhibits *";
          case OPENS -> "opens *";
          case INHIBITS_UPTAKE_BY -> "blocks uptake by *";
          case BINDS -> "binds to *";
          case IS_METABOLIZED_TO -> "is metabolized to *";
          case ACTIVATES -> "activates *";
          case DEACTIVATES -> "switches off *";
          case ACTIVATES_BY_PHOSPHORYLATION -> "activates * by phosphorylation";
          case INHIBITS_BY_PHOSPHORYLATION -> "inhibits * by phosphorylation";
          case INCREASES_ACTIVITY_OF -> process ? "increases *" : "raises the activity of *";
          case DECREASES_ACTIVITY_OF -> process ? "reduces *" : "lowers the activity of *";
          case INCREASES_EXPRESSION_OF -> "raises the expression of *";
          case DECREASES_EXPRESSION_OF -> "lowers the expression of *";
          case INCREASES_TRANSLATION_OF -> "raises the translation of *";
          case DECREASES_TRANSLATION_OF -> "lowers the translation of *";
          case INCREASES_RELEASE_OF -> "raises the release of *";
          case DECREASES_RELEASE_OF -> "lowers the release of *";
          case INCREASES_LEVEL_OF -> "raises the level of *";
          case DECREASES_LEVEL_OF -> "lowers the level of *";
          case RELEASES -> "releases *";
          case TAKES_UP -> "takes up *";
          case CATALYZES -> "catalyzes *";
          case DEGRADES -> "degrades *";
          case EXCITES -> "excites *";
          case SILENCES -> "silences *";
          case INCREASES -> "increases *";
          case DECREASES -> "reduces *";
          case CAUSES -> "causes *";
          case PREVENTS -> "prevents *";
          case TREATS -> "treats *";
          case POSITIVELY_REGULATES -> "promotes *";
          case NEGATIVELY_REGULATES -> "restrains *";
          case REGULATES -> "regulates *";
          case REQUIRES -> "needs *";
          case PART_OF -> "is part of *";
          case LOCATED_IN -> "lies in *";
          case ISOFORM_OF -> "is an isoform of *";
          case SUBTYPE_OF -> "is a subtype of *";
          case MEMBER_OF -> "is a member of *";
          case DOES_NOT_AFFECT -> "does not affect *";
          case CORRELATES_WITH -> "correlates with *";
          case CARRIES -> carried(claim.phrase());
        };
    return (plural ? plural(verb) : verb).replace("*", object);
  }

  private static String carried(String phrase) {
    var first = phrase.strip().split(" ", 2)[0];
    boolean verb = first.endsWith("s") && !first.equals("as");
    return (verb ? phrase : "is " + phrase).replace("*", "") + " *";
  }

  private static String plural(String verb) {
    int end = verb.indexOf(' ');
    var first = verb.substring(0, end);
    var many =
        switch (first) {
          case "is" -> "are";
          case "does" -> "do";
          default ->
              first.endsWith("sses") || first.endsWith("xes")
                  ? first.substring(0, first.length() - 2)
                  : first.endsWith("ies")
                      ? first.substring(0, first.length() - 3) + "y"
                      : first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
        };
    return many + verb.substring(end);
  }
}
