package org.moagraph.view.diagram;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.WhatIf;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** A what-if as a diagram: what is lost is taken away, what is left stands out. */
public final class WhatIfDiagram {

  private WhatIfDiagram() {}

  /**
   * The diagram of an answer, under its question and outcome.
   *
   * @param done what was done, as it is to be read
   */
  public static Diagram of(
      Model model,
      Optional<ViewSpec> view,
      Showing showing,
      Interventions interventions,
      WhatIf answer,
      List<String> done) {
    var highlight = Highlights.whatIf(answer, interventions);
    var labels = Labels.of(model, showing.language());
    var words = Language.of(showing.language());
    return Diagrams.of(model, view, showing.withHighlight(highlight))
        .withMarks(
            List.of(
                new Legend.Mark(Emphasis.HIGHLIGHT, words.say("whatif.remaining")),
                new Legend.Mark(Emphasis.LOST, words.say("whatif.lost"))))
        .withSubtitle(
            words.say(
                "whatif.title",
                String.join(", ", done),
                labels.of(answer.readout()),
                words.say("outcome." + answer.outcome().word())));
  }
}
