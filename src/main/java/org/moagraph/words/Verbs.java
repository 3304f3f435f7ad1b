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
      // a word of the model's is no verb in another language
      var phrase = !language.isEnglish() ? "" : ReadableText.of(claim.phrase(), LONGEST_ON_ARROW);
      return phrase.split(" ").length <= 2 ? phrase : "";
    }
    return language.say("arrow." + claim.relation().word()).replace(" " + OBJECT, "");
  }

  /**
   * What a claim states of those names, without a full stop.
   *
   * @param several whether the subject is several things
   */
  public String statement(String subject, boolean several, Claim claim, String object) {
    var verb =
        claim.relation() == Relation.CARRIES
            ? language.say("story.foreign.states", ReadableText.of(claim.phrase(), LONGEST))
            : language.say("states." + claim.relation().word());
    return language.subject(subject) + " " + agreeing(verb, several, object);
  }

  private String agreeing(String verb, boolean several, String object) {
    return language.with(object, several ? language.ofSeveral(verb) : verb);
  }

  /**
   * Verb and object in a story.
   *
   * @param several whether the subject is several things
   * @param happens whether the target is something that happens, and so has no activity
   */
  public String clause(Claim claim, boolean several, boolean happens, String object) {
    var verb = told(claim, happens);
    return agreeing(verb, several, object);
  }

  /** Whether a story says what the source is, rather than what it does. */
  public boolean isBeing(Claim claim) {
    return language.isEnglish() && told(claim, false).startsWith("is ");
  }

  private String told(Claim claim, boolean happens) {
    if (claim.relation() == Relation.CARRIES) {
      var phrase = claim.phrase().strip();
      return language.say(
          "story.foreign.tells", language.isEnglish() ? English.predicate(phrase) : phrase);
    }
    var key = "tells." + claim.relation().word();
    var process = key + ".process";
    return language.say(happens && language.has(process) ? process : key);
  }
}
