package org.moagraph.words;

import org.moagraph.model.Claim;
import org.moagraph.model.Relation;
import org.moagraph.view.text.ReadableText;

/** The verbs of relations in a language: on an arrow, in a statement, and in a story. */
public record Verbs(Language language) {

  /** Where a verb takes its object into its midst. */
  private static final String OBJECT = "…";

  private static final int LONGEST_ON_ARROW = 40;
  private static final int LONGEST = 60;

  /**
   * A verb of at most two words, from cause to effect; empty where a foreign relation has none so
   * short.
   */
  public String arrow(Claim claim) {
    if (claim.relation() == Relation.CARRIES) {
      var phrase = ReadableText.of(claim.phrase(), LONGEST_ON_ARROW);
      return phrase.split(" ").length <= 2 ? phrase : "";
    }
    return language.say("arrow." + claim.relation().word()).replace(" " + OBJECT, "");
  }

  /** What a claim states of those names, without a full stop. */
  public String statement(String subject, Claim claim, String object) {
    return subject + " " + predicate(claim, object);
  }

  private String predicate(Claim claim, String object) {
    return with(
        object,
        claim.relation() == Relation.CARRIES
            ? ReadableText.of(claim.phrase(), LONGEST)
            : language.say("states." + claim.relation().word()));
  }

  private static String with(String object, String verb) {
    return verb.contains(OBJECT) ? verb.replace(OBJECT, object) : verb + " " + object;
  }

  /**
   * Verb and object in a story.
   *
   * @param several whether the subject is several things
   * @param happens whether the target is something that happens, and so has no activity
   */
  public String clause(Claim claim, boolean several, boolean happens, String object) {
    var verb = told(claim, happens);
    return with(object, several ? English.ofSeveral(verb) : verb);
  }

  /** Whether a story says what the source is, rather than what it does. */
  public boolean isBeing(Claim claim) {
    return told(claim, false).startsWith("is ");
  }

  private String told(Claim claim, boolean happens) {
    if (claim.relation() == Relation.CARRIES) {
      return English.predicate(claim.phrase().strip());
    }
    var key = "tells." + claim.relation().word();
    var process = key + ".process";
    return language.say(happens && language.has(process) ? process : key);
  }
}
