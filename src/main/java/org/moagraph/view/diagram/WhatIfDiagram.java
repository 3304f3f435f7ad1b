package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Change;
import org.moagraph.reason.WhatIf;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;
import org.moagraph.words.WhyWords;

/** A what-if as a diagram: what still happens looks as it did, what no longer does is dimmed. */
public final class WhatIfDiagram {

  private final Model model;
  private final Showing showing;
  private final Language words;

  private WhatIfDiagram(Model model, Showing showing) {
    this.model = model;
    this.showing = showing;
    this.words = Language.of(showing.language());
  }

  /**
   * The diagram of a what-if, under its question and outcome.
   *
   * @param changes how what moves in it changes
   * @param done what was done, as it is to be read
   */
  public static Diagram of(
      Model model,
      Optional<ViewSpec> view,
      Showing showing,
      WhatIf answer,
      List<Change> changes,
      List<String> done) {
    return new WhatIfDiagram(model, showing).diagram(view, answer, changes, done);
  }

  private Diagram diagram(
      Optional<ViewSpec> view, WhatIf answer, List<Change> changes, List<String> done) {
    var interventions = answer.asked().interventions();
    var highlight = Highlights.whatIf(model, interventions, changes);
    var plain = Diagrams.of(model, view, showing.withHighlight(highlight));
    var told = new WhatIfSentences(model, plain, interventions, changes, words);
    return plain.toBuilder()
        .description(new PictureDescription(plain.description().brief(), told.sentences()))
        .steps(plain.steps().stream().map(this::asked).toList())
        .build()
        .withMarks(
            List.of(
                new Legend.Mark(Emphasis.NORMAL, words.say("whatif.remains")),
                new Legend.Mark(Emphasis.LOST, words.say("whatif.lost")),
                new Legend.Mark(Emphasis.DIM, words.say("whatif.still")),
                new Legend.Mark(Emphasis.HIGHLIGHT, words.say("whatif.otherwise"))))
        .withSubtitle(title(answer, done), told(told, answer));
  }

  /** The title of a step says what happens where nothing is done. */
  private Diagram.BuildStep asked(Diagram.BuildStep step) {
    return new Diagram.BuildStep(words.say("whatif.step", step.title()), step.show());
  }

  private String title(WhatIf answer, List<String> done) {
    return words.say(
        "whatif.title",
        words.isEnglish() ? String.join(", ", done) : why().deeds(answer.asked().interventions()),
        labels().of(answer.readout()),
        words.say("outcome." + answer.outcome().word()));
  }

  /** Why, and how the things that are shown fare. */
  private List<String> told(WhatIfSentences sentences, WhatIf answer) {
    var told = new ArrayList<String>();
    told.add(why().of(answer));
    told.addAll(sentences.lists());
    return told;
  }

  private WhyWords why() {
    return WhyWords.of(words.isEnglish() ? Naming.plain(model) : Naming.of(labels()), words);
  }

  private Labels labels() {
    return Labels.of(model, showing.language());
  }
}
