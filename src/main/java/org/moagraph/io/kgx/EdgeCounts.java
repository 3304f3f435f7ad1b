package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;

/** Counts the edges of a file whose statements carry no effect, by their words. */
final class EdgeCounts {

  private static final int NAMED = 20;

  private final Map<String, Integer> associations = new LinkedHashMap<>();
  private final Findings findings;
  private int denied;
  private int mined;

  EdgeCounts(Findings findings) {
    this.findings = findings;
  }

  /** Takes up an edge; false where it is no claim at all. */
  boolean takes(Statement statement, Meaning meaning, Supplier<Span> place) {
    return takes(statement, meaning, place, 1);
  }

  /** Takes up so many edges that say the same. */
  boolean takes(Statement statement, Meaning meaning, Supplier<Span> place, int edges) {
    switch (meaning.kind()) {
      case DENIED -> denied += edges;
      case USE -> count(statement, "is about use, not about a mechanism", edges);
      case UNREAD -> findings.addUnlisted(statement.phrase(), place, edges);
      case ASSOCIATION -> count(statement, "does not say that one acts on the other", edges);
      case EFFECT, STRUCTURE -> {}
    }
    return meaning.kind() != Meaning.Kind.DENIED;
  }

  private void count(Statement statement, String why, int edges) {
    associations.merge("\"" + statement.phrase() + "\" " + why, edges, Integer::sum);
  }

  /** Takes up edges that a program found in texts or foretold. */
  void mined(int edges) {
    mined += edges;
  }

  /** Reports the counts. */
  void report(String minedAre) {
    if (denied > 0) {
      note("left out: edges that are said not to hold, \"negated\" (" + denied + ")");
    }
    if (mined > 0) {
      note(mined + " edges were found by text mining or foretold: " + minedAre);
    }
    associations.entrySet().stream()
        .limit(NAMED)
        .forEach(e -> note("no effect: %s (%d)".formatted(e.getKey(), e.getValue())));
    int more = associations.entrySet().stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
    if (more > 0) {
      note("no effect: further associations (" + more + ")");
    }
  }

  private void note(String message) {
    findings.add(Code.N0902, findings.whole(), message);
  }
}
