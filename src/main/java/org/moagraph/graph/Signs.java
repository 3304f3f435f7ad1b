package org.moagraph.graph;

import org.moagraph.model.Sign;

/** Sign algebra on the places of the signs in {@link Sign}, for searches over many claims. */
public final class Signs {

  /** The place of {@link Sign#PLUS}. */
  public static final int PLUS = 0;

  /** The place of {@link Sign#MINUS}. */
  public static final int MINUS = 1;

  /** The place of {@link Sign#UNKNOWN}. */
  public static final int UNKNOWN = 2;

  /** The place of {@link Sign#NONE}. */
  public static final int NONE = 3;

  /** How many signs carry an effect. */
  public static final int COUNT = 3;

  private static final int[] TIMES = {
    PLUS, MINUS, UNKNOWN, MINUS, PLUS, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN
  };

  private static final Sign[] SIGNS = Sign.values();

  private Signs() {}

  /** The place of a sign. */
  public static int of(Sign sign) {
    return sign.ordinal();
  }

  /** The sign at a place. */
  public static Sign at(int place) {
    return SIGNS[place];
  }

  /** The sign of one change followed by another; neither may be {@link Sign#NONE}. */
  public static int times(int first, int next) {
    return TIMES[first * COUNT + next];
  }
}
