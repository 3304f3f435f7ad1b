package org.moagraph.view.diagram;

import java.util.Optional;
import org.moagraph.reason.Verdict;

/** Which way something goes, as a picture marks it at a box. */
public enum Move {
  UP("↑"),
  DOWN("↓"),
  UNDECIDED("?");

  private final String sign;

  Move(String sign) {
    this.sign = sign;
  }

  /** The sign in words beside the picture. */
  public String sign() {
    return sign;
  }

  /** The way that a verdict says, if it says that anything goes. */
  public static Optional<Move> of(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> Optional.of(UP);
      case DECREASES -> Optional.of(DOWN);
      case AMBIGUOUS, UNKNOWN -> Optional.of(UNDECIDED);
      case NONE -> Optional.empty();
    };
  }
}
