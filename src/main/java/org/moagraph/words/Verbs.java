package org.moagraph.words;

import org.moagraph.model.Claim;
import org.moagraph.model.Relation;
import org.moagraph.view.text.ReadableText;

/** The verbs of relations in a language: on an arrow, and in a statement. */
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
    var verb =
        claim.relation() == Relation.CARRIES
            ? ReadableText.of(claim.phrase(), LONGEST)
            : language.say("states." + claim.relation().word());
    return verb.contains(OBJECT) ? verb.replace(OBJECT, object) : verb + " " + object;
  }
}
