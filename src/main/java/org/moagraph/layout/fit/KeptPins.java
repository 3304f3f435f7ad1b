package org.moagraph.layout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moagraph.layout.LayoutResult;
import org.moagraph.layout.Scene;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.view.diagram.Diagram;

/**
 * What became of the pins of a picture.
 *
 * @param kept the boxes that stand where they were put
 * @param hidden pinned things that the picture does not show
 * @param unfit pinned boxes for whose cell there is no room: another has it, the grid ends before
 *     it, or a line would run through a box
 * @param pt the smallest text of the boxes
 * @param freePt the same where nothing is pinned
 */
public record KeptPins(
    List<String> kept, List<String> hidden, List<String> unfit, double pt, double freePt) {

  /** A difference that nobody sees. */
  private static final double UNSEEN_PT = 0.05;

  public KeptPins {
    kept = List.copyOf(kept);
    hidden = List.copyOf(hidden);
    unfit = List.copyOf(unfit);
  }

  /** What became of the pins of that diagram in a scene, beside what it comes to without pins. */
  public static KeptPins of(Diagram asked, Scene scene, LayoutResult free) {
    var kept = scene.grid().map(Scene.Grid::kept).orElse(List.of());
    var hidden = new ArrayList<String>();
    var unfit = new ArrayList<String>();
    for (var pin : asked.pins()) {
      if (asked.node(pin.node()).isEmpty()) {
        hidden.add(pin.node());
      } else if (!kept.contains(pin.node())) {
        unfit.add(pin.node());
      }
    }
    double freePt = free.fold(KeptPins::smallest, tooLarge -> 0.0);
    return new KeptPins(kept, hidden, unfit, smallest(scene), freePt);
  }

  private static double smallest(Scene scene) {
    return Measures.of(SceneShapes.of(scene)).letters().nodesPt();
  }

  /** How much smaller the text is for the sake of pins, in pt; never below 0. */
  public double costPt() {
    return Math.max(0, freePt - pt);
  }

  /** What there is to say, a sentence each, beginning in lower case. */
  public List<String> notes() {
    var notes = new ArrayList<String>();
    hidden.forEach(
        h -> notes.add("the pin of \"%s\" no longer fits: it is not in the picture".formatted(h)));
    unfit.forEach(
        u -> notes.add("the pin of \"%s\" does not fit: its cell leaves no room".formatted(u)));
    if (costPt() > UNSEEN_PT) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s %.1f pt: the smallest text is %.1f pt, and %.1f pt where nothing is pinned",
              kept.size() == 1 ? "the pinned box costs" : kept.size() + " pinned boxes cost",
              costPt(),
              pt,
              freePt));
    }
    return notes;
  }
}
