package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.Stimulus;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Highlights;
import org.moagraph.view.diagram.Legend;
import org.moagraph.view.diagram.Showing;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** A what-if as a picture: what is lost is taken away, what is left stands out. */
final class WhatIfPicture {

  private final Moa moa;
  private final Named named;
  private final Filter filter;
  private final Showing showing;

  WhatIfPicture(Moa moa, Named named, Filter filter, Showing showing) {
    this.moa = moa;
    this.named = named;
    this.filter = filter;
    this.showing = showing;
  }

  Diagram diagram(
      List<String> done, List<String> stimuli, Optional<String> readout, Optional<ViewSpec> view) {
    var options = new InterventionOptions();
    done.forEach(words -> take(options, words));
    var interventions = options.of(named);
    var query = new WhatIfQuery(given(stimuli), readOut(readout), interventions, filter);
    var answer = query.run(moa.index());
    var highlight = Highlights.whatIf(answer, interventions);
    var labels = Labels.of(moa.model(), showing.language());
    var diagram = Diagrams.of(moa.model(), view, showing.withHighlight(highlight));
    var words = Language.of(showing.language());
    return diagram
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

  private static void take(InterventionOptions options, String words) {
    var parts = words.strip().split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    switch (parts[0]) {
      case "block" -> options.block.add(rest);
      case "knockout" -> options.knockout.add(rest);
      case "with" -> options.with.add(rest);
      case "give" -> options.give.add(rest);
      case "cut" -> options.cut.add(rest);
      case "invert" -> options.invert.add(rest);
      case "add" -> options.add.add(rest);
      default ->
          throw Failure.usage(
              "unknown what-if \"" + words + "\"",
              "begin it with block, knockout, with, give, cut, invert or add");
    }
  }

  private List<Stimulus> given(List<String> stimuli) {
    return stimuli.isEmpty()
        ? List.of(new Stimulus(expected().from(), true))
        : named.stimuli(stimuli);
  }

  private EntityId readOut(Optional<String> readout) {
    return readout.map(named::entity).orElseGet(() -> expected().to());
  }

  private Expectation expected() {
    return moa.model().expectations().stream()
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "the model does not say what to give and what to read out",
                    "add --stimulus NAME and --readout NAME"));
  }
}
