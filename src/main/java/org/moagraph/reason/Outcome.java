package org.moagraph.reason;

import java.util.List;

/** How an intervention changes a readout, compared with the same scenario without it. */
public enum Outcome {
  UNAFFECTED("unaffected"),
  ATTENUATED("attenuated"),
  UNOPPOSED("unopposed"),
  BLOCKED("blocked"),
  REVERSED("reversed"),
  OPPOSED("opposed"),
  INDUCED("induced"),
  NO_EFFECT("no effect"),
  UNDECIDED("undecided");

  private static final List<Outcome> WEAKER =
      List.of(UNAFFECTED, ATTENUATED, BLOCKED, REVERSED, OPPOSED);

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }

  /** The outcome on which hypotheses with these outcomes agree. */
  static Outcome combine(List<Outcome> outcomes) {
    var distinct = outcomes.stream().distinct().toList();
    if (distinct.isEmpty()) {
      return NO_EFFECT;
    }
    if (distinct.size() == 1) {
      return distinct.get(0);
    }
    return WEAKER.containsAll(distinct) ? ATTENUATED : UNDECIDED;
  }

  /** The outcome of going from one verdict to another, given whether support was lost. */
  static Outcome of(NetEffect without, NetEffect with, boolean lost) {
    var before = without.verdict();
    var after = with.verdict();
    if (before == Verdict.NONE && after == Verdict.NONE) {
      return NO_EFFECT;
    }
    if (isUncertain(without) != isUncertain(with)
        || (isUncertain(without) && !sameSigns(without, with))) {
      return UNDECIDED;
    }
    if (before == after) {
      return lost ? ATTENUATED : UNAFFECTED;
    }
    if (before == Verdict.NONE) {
      return INDUCED;
    }
    if (after == Verdict.NONE) {
      return BLOCKED;
    }
    if (before == Verdict.AMBIGUOUS) {
      return UNOPPOSED;
    }
    return after == Verdict.AMBIGUOUS ? OPPOSED : REVERSED;
  }

  private static boolean sameSigns(NetEffect without, NetEffect with) {
    return without.verdict() == with.verdict()
        && without.increases().isEmpty() == with.increases().isEmpty()
        && without.decreases().isEmpty() == with.decreases().isEmpty()
        && without.unknown().isEmpty() == with.unknown().isEmpty();
  }

  private static boolean isUncertain(NetEffect effect) {
    return !effect.settled() || !effect.unknown().isEmpty();
  }
}
