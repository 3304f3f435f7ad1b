package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Change;
import org.moagraph.reason.WhatIf;
import org.moagraph.words.English;
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
    var highlight = Highlights.whatIf(model, answer.asked().interventions(), changes);
    var plain = Diagrams.of(model, view, showing.withHighlight(highlight));
    return plain.toBuilder()
        .description(told(plain))
        .build()
        .withMarks(
            List.of(
                new Legend.Mark(Emphasis.NORMAL, words.say("whatif.remains")),
                new Legend.Mark(Emphasis.LOST, words.say("whatif.lost")),
                new Legend.Mark(Emphasis.DIM, words.say("whatif.still")),
                new Legend.Mark(Emphasis.HIGHLIGHT, words.say("whatif.otherwise"))))
        .withSubtitle(title(answer, done), told(plain, answer));
  }

  /** A step that no longer acts is told as one that did. */
  private PictureDescription told(Diagram plain) {
    var lost = new LinkedHashSet<String>();
    plain.edges().stream()
        .filter(e -> e.emphasis() == Emphasis.LOST)
        .forEach(e -> lost.add(e.id()));
    var sentences =
        plain.description().sentences().stream()
            .map(s -> s.edge().filter(lost::contains).isPresent() ? gone(s) : s)
            .toList();
    return new PictureDescription(plain.description().brief(), sentences);
  }

  private PictureDescription.Sentence gone(PictureDescription.Sentence said) {
    var before = English.capital(words.say("whatif.gone"));
    return new PictureDescription.Sentence(said.edge(), before + ": " + said.text());
  }

  private String title(WhatIf answer, List<String> done) {
    return words.say(
        "whatif.title",
        words.isEnglish() ? String.join(", ", done) : why().deeds(answer.asked().interventions()),
        labels().of(answer.readout()),
        words.say("outcome." + answer.outcome().word()));
  }

  /** Why, and what looks otherwise than before. */
  private List<String> told(Diagram plain, WhatIf answer) {
    var told = new ArrayList<String>();
    told.add(why().of(answer));
    list(plain, Emphasis.DIM, "whatif.still").ifPresent(told::add);
    list(plain, Emphasis.HIGHLIGHT, "whatif.otherwise").ifPresent(told::add);
    return told;
  }

  private WhyWords why() {
    return WhyWords.of(words.isEnglish() ? Naming.plain(model) : Naming.of(labels()), words);
  }

  private Labels labels() {
    return Labels.of(model, showing.language());
  }

  private Optional<String> list(Diagram plain, Emphasis emphasis, String key) {
    var names =
        plain.nodes().stream()
            .filter(n -> n.emphasis() == emphasis)
            .map(Diagram.Node::name)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(English.capital(words.say(key) + ": " + words.all(names) + "."));
  }
}
