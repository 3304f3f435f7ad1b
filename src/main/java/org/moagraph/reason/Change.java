package org.moagraph.reason;

import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Signs;
import org.moagraph.model.EntityId;

/**
 * How an entity moves without and with what is done, by routes: feedback alone is not both ways.
 */
public record Change(EntityId entity, Movement without, Movement with) {

  /** Whether it moves without what is done and no longer with it. */
  public boolean stops() {
    return without != Movement.UNMOVED && with == Movement.UNMOVED;
  }

  /** Which way an entity moves. */
  public enum Movement {
    UP("up"),
    DOWN("down"),
    BOTH("both"),
    UNMOVED("unmoved");

    private final String word;

    Movement(String word) {
      this.word = word;
    }

    /** The word in answers. */
    public String word() {
      return word;
    }

    /** The movement of these signs; of an unknown one, either way. */
    static Movement of(NumberSet signs) {
      if (signs.isEmpty()) {
        return UNMOVED;
      } else if (signs.equals(NumberSet.of(Signs.PLUS))) {
        return UP;
      }
      return signs.equals(NumberSet.of(Signs.MINUS)) ? DOWN : BOTH;
    }
  }
}
