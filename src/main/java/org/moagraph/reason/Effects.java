package org.moagraph.reason;

import java.util.Comparator;

/** Orders of effects. */
final class Effects {

  /** Nearest first, then by the ids of the far end and the near one. */
  static final Comparator<Effect> BY_DISTANCE =
      Comparator.comparingInt(Effect::distance)
          .thenComparing(Effect::to)
          .thenComparing(Effect::from);

  private Effects() {}
}
