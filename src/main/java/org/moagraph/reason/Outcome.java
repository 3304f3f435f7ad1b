package org.moagraph.reason;

import java.util.List;

/** How an intervention changes a readout, compared with the same scenario without it. */
public enum Outcome {
  UNAFFECTED("unaffected"),
  ATTENUATED("attenuated"),
  REINFORCED("reinforced"),
  OCCLUDED("occluded"),
  UNOPPOSED("unopposed"),
  BLOCKED("blocked"),
  REVERSED("reversed"),
  OPPOSED("opposed"),
  INDUCED("induced"),
  NO_EFFECT("no effect"),
  DEPENDS("depends"),
  UNDECIDED("undecided");

  private static final List<Outcome> WEAKER = List.of(ATTENUATED, BLOCKED);

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }

  /** Whether it says that less is left of an effect. */
  public boolean isWeaker() {
    return WEAKER.contains(this);
  }

  /**
   * What hypotheses with these outcomes say together: those that are undecided abstain; blocked and
   * attenuated agree in kind; otherwise it depends on who is right.
   */
  static Outcome combine(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return NO_EFFECT;
    }
    var saying = outcomes.stream().filter(o -> o != UNDECIDED).distinct().toList();
    return switch (saying.size()) {
      case 0 -> UNDECIDED;
      case 1 -> saying.get(0);
      default -> WEAKER.containsAll(saying) ? ATTENUATED : DEPENDS;
    };
  }
}
