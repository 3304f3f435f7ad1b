package org.moagraph.teach.grade;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Effect;

/**
 * An arrow of a map and what a model says of it.
 *
 * @param sign what it does by the map
 * @param claims the claims of the model that say so
 * @param effect what the model proves of the two, where it has no such step
 */
public record Judged(
    EntityId from, EntityId to, Sign sign, Kind kind, List<Claim> claims, Optional<Effect> effect) {

  public Judged {
    claims = List.copyOf(claims);
  }

  /** What a model says of an arrow, in the order in which it is told. */
  public enum Kind {
    /** It has it. */
    RIGHT("right"),
    /** It has it, and the map does not say what it does. */
    UNSIGNED("unsigned"),
    /** It has it with the opposite effect. */
    WRONG_SIGN("wrong sign"),
    /** It has it, or proves it, the other way round, and not this way. */
    TURNED("turned"),
    /** It has no such step, and proves the opposite. */
    REFUTED("refuted"),
    /** It has no such step, but proves its effect by several. */
    SHORTCUT("shortcut"),
    /** It says that the one needs the other, which does not say what raising it does. */
    NEEDED("needed"),
    /** It leaves open what the one does to the other, or the map does not say what it means. */
    OPEN("open"),
    /** It has no route: it neither proves nor refutes it. */
    UNSUPPORTED("unsupported");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in answers for programs. */
    public String word() {
      return word;
    }

    /** Whether the model says that the arrow is not so. */
    public boolean isWrong() {
      return this == WRONG_SIGN || this == TURNED || this == REFUTED;
    }
  }
}
