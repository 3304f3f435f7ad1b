package org.moagraph.io.dot;

import org.moagraph.diag.Span;

/** Why a text is not DOT, and where. */
final class DotFault extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Span place;

  DotFault(Span place, String message) {
    super(message, null, false, false);
    this.place = place;
  }

  Span place() {
    return place;
  }
}
