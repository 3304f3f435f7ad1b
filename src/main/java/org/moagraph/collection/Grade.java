package org.moagraph.collection;

import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;

/** How far the claims of a model bear out what it is indicated for, best first. */
public enum Grade {
  SOUND("A", "as indicated, every arrow signed and with a reference"),
  UNSIGNED("B", "as indicated, with arrows that have no sign"),
  UNREFERENCED("B", "as indicated, with arrows that have no reference"),
  OPPOSITE("C", "opposite of what is indicated"),
  AMBIGUOUS("C", "raised or lowered, both follow"),
  UNKNOWN("C", "changed in a direction not known"),
  NO_ROUTE("C", "no route from drug to disease"),
  UNINDICATED("-", "nothing is indicated");

  private final String letter;
  private final String words;

  Grade(String letter, String words) {
    this.letter = letter;
    this.words = words;
  }

  /** A, B, C, or a hyphen where there is nothing to grade. */
  public String letter() {
    return letter;
  }

  /** Why, in a few words. */
  public String words() {
    return words;
  }

  /** Letter and reason, as "grade C (no route from drug to disease)". */
  public String said() {
    return this == UNINDICATED
        ? "no grade (" + words + ")"
        : "grade " + letter + " (" + words + ")";
  }

  /** The grade of a model: that of the indication that comes out worst. */
  public static Grade of(Model model) {
    if (model.expectations().isEmpty()) {
      return UNINDICATED;
    }
    var graph = MoaGraph.of(model);
    var worst = SOUND;
    for (var expected : model.expectations()) {
      var effect = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT).bare(graph);
      boolean borneOut = effect.verdict() == Verdict.of(expected.sign());
      worst = worse(worst, borneOut ? ofArrows(model) : ofVerdict(effect.verdict()));
    }
    return worst;
  }

  private static Grade worse(Grade a, Grade b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Grade ofArrows(Model model) {
    var arrows = model.claims().stream().filter(c -> c.sign().carries()).toList();
    if (arrows.stream().map(Claim::sign).anyMatch(Sign.UNKNOWN::equals)) {
      return UNSIGNED;
    }
    return arrows.stream().anyMatch(c -> c.evidence().isEmpty()) ? UNREFERENCED : SOUND;
  }

  private static Grade ofVerdict(Verdict verdict) {
    return switch (verdict) {
      case INCREASES, DECREASES -> OPPOSITE;
      case AMBIGUOUS -> AMBIGUOUS;
      case UNKNOWN -> UNKNOWN;
      case NONE -> NO_ROUTE;
    };
  }
}
