package org.moagraph.io.sbgn;

import org.moagraph.diag.Span;

/** An arc of a map, between two glyphs or ports. */
record MapArc(String id, String kind, String source, String target, Span place) {

  boolean isLogic() {
    return kind.equals("logic arc");
  }

  boolean isEquivalence() {
    return kind.equals("equivalence arc");
  }

  /** Whether it is one of the four influences of Activity Flow. */
  boolean isInfluence() {
    return switch (kind) {
      case "positive influence",
          "negative influence",
          "unknown influence",
          "necessary stimulation" ->
          true;
      default -> false;
    };
  }

  /** What a finding calls it. */
  String named() {
    return kind + (id.isBlank() ? "" : " \"" + id + "\"");
  }
}
