package org.moagraph.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Time;
import org.moagraph.reason.Absence;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Tone;

/**
 * Says what a net effect is: of the model as a whole only where all its hypotheses say it, with
 * what contradicts it beside it, and never that there is no effect where the model merely has no
 * route.
 */
public final class EffectWords {

  /** Hypotheses named before the rest is counted. */
  private static final int NAMED = 3;

  private final Labels labels;
  private final Effect effect;

  private EffectWords(Labels labels, Effect effect) {
    this.labels = labels;
    this.effect = effect;
  }

  /** The words on an effect. */
  public static EffectWords of(Labels labels, Effect effect) {
    return new EffectWords(labels, effect);
  }

  private String from() {
    return labels.of(effect.from());
  }

  private String to() {
    return labels.of(effect.to());
  }

  /** The verdict, and under how many of the hypotheses it holds. */
  public Phrase headline() {
    return switch (effect.verdict()) {
      case INCREASES -> said("increases", Tone.UP);
      case DECREASES -> said("decreases", Tone.DOWN);
      case AMBIGUOUS ->
          Phrase.of(
                  "Whether "
                      + from()
                      + (labels.isPlural(effect.from()) ? " raise or lower " : " raises or lowers ")
                      + to()
                      + " is ")
              .and("open", Tone.OPEN)
              .and(under() + ".");
      case UNKNOWN -> said("changes", Tone.OPEN).and(" In which direction is not known.");
      case NONE ->
          Phrase.of("The model has ")
              .and("no route", Tone.STRONG)
              .and(" from " + from() + " to " + to() + ".");
    };
  }

  private Phrase said(String verb, Tone tone) {
    return Phrase.of(from() + " ")
        .and(labels.agreeing(effect.from(), verb), tone)
        .and(" " + to() + under() + ".");
  }

  /** Nothing where every hypothesis says it, or the model has none. */
  private String under() {
    int asked = effect.byHypothesis().size();
    int heard = effect.heard().size();
    if (heard == asked) {
      return "";
    }
    return heard == 0 ? ", on common ground" : ", under " + heard + " of " + asked + " hypotheses";
  }

  /** How many of how many hypotheses a verdict rests on, for a cell; nothing for all of them. */
  public String share() {
    int asked = effect.byHypothesis().size();
    int heard = effect.heard().size();
    return asked == 0 ? "" : heard == 0 ? "common ground" : heard + " of " + asked;
  }

  /** Why that is the verdict, who is silent, what speaks against it and when it begins. */
  public List<String> sentences() {
    var sentences = new ArrayList<String>();
    common().ifPresent(sentences::add);
    sentences.add(reason());
    silent().ifPresent(sentences::add);
    foundNone().ifPresent(sentences::add);
    effect.beside().since().flatMap(this::since).ifPresent(sentences::add);
    return List.copyOf(sentences);
  }

  private String reason() {
    return switch (effect.verdict()) {
      case INCREASES -> signed("raises");
      case DECREASES -> signed("lowers");
      case AMBIGUOUS -> ambiguous();
      case UNKNOWN -> "Every way there passes a step whose direction is not known.";
      case NONE -> none();
    };
  }

  private String signed(String verb) {
    var each = effect.heard().size() > 1 ? "In each of these hypotheses, every" : "Every";
    if (effect.byHypothesis().size() == effect.heard().size() && effect.heard().size() > 1) {
      each = "In every hypothesis, every";
    }
    if (!effect.opposes()) {
      return each + " way there " + verb + " it.";
    }
    return each
        + " direct route "
        + verb
        + " it; the opposite arises only by going round a feedback loop ("
        + Routes.chain(effect.loop(), labels)
        + ")"
        + opposedIn()
        + ", which damps the effect but does not by itself reverse it.";
  }

  /** In which hypotheses the loop is there, where that is not all of those that are heard. */
  private String opposedIn() {
    int heard = effect.heard().size();
    return effect.loopIn().size() == heard ? "" : " under " + named(effect.loopIn(), "and");
  }

  private String ambiguous() {
    if (!effect.settled()) {
      return "The model is too large or too tangled to look at every route, so the answer is left"
          + " open.";
    }
    var verdicts = effect.heard().stream().map(h -> effect.byHypothesis().get(h)).distinct();
    if (verdicts.count() > 1) {
      return "The hypotheses differ, see below.";
    }
    if (!effect.unknown().isEmpty()) {
      return "Some ways there pass a step whose direction is not known.";
    }
    return "Some routes raise it and others lower it"
        + parting().map(p -> "; they part at " + p).orElse("")
        + ".";
  }

  private Optional<String> parting() {
    var up = Routes.entities(effect.increases());
    var down = Routes.entities(effect.decreases());
    int shared = 0;
    while (shared < Math.min(up.size(), down.size()) && up.get(shared).equals(down.get(shared))) {
      shared++;
    }
    return shared == 0 ? Optional.empty() : Optional.of(labels.of(up.get(shared - 1)));
  }

  private Optional<String> common() {
    var common = effect.beside().common();
    boolean said = effect.heard().isEmpty() || effect.byHypothesis().isEmpty();
    return said || common == Verdict.NONE
        ? Optional.empty()
        : Optional.of("On common ground alone, " + from() + " " + does(common) + " it.");
  }

  private static String does(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> "raises";
      case DECREASES -> "lowers";
      case AMBIGUOUS -> "may raise or lower";
      case UNKNOWN -> "changes, in a direction not known,";
      case NONE -> "does not reach";
    };
  }

  private Optional<String> silent() {
    var silent = effect.silent();
    if (silent.isEmpty() || effect.heard().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        silent.size() == 1
            ? named(silent, "and") + " has no route there."
            : "The other " + silent.size() + " hypotheses have no route there.");
  }

  private Optional<String> foundNone() {
    var found = effect.beside().foundNone();
    if (found.isEmpty() || effect.verdict() == Verdict.NONE) {
      return Optional.empty();
    }
    return Optional.of("Against it: " + findings(found));
  }

  private String findings(List<Claim> found) {
    var findings = found.stream().map(this::finding).toList();
    return String.join("; ", findings) + ".";
  }

  private String finding(Claim claim) {
    var held = claim.hypotheses().isEmpty() ? "" : " (" + named(claim.hypotheses(), "and") + ")";
    var evidence = claim.evidence().stream().map(Routes::cited).toList();
    return "no effect was found"
        + held
        + (evidence.isEmpty() ? "" : ": " + String.join("; ", evidence));
  }

  /** Of what can begin at once, since no claim on the way says when, nothing is said. */
  private Optional<String> since(Effect.Since since) {
    if (since.steps().equals(Optional.of(Time.MINUTES))) {
      return Optional.empty();
    }
    var observed =
        since
            .observed()
            .map(
                t ->
                    "what was observed, by a mechanism that is not modelled, shows it "
                        + within(t)
                        + standIns(since.standIns()));
    return since
        .steps()
        .map(
            t ->
                "By its steps it can show "
                    + within(t)
                    + observed.map(o -> "; " + o).orElse("")
                    + ".")
        .or(() -> observed.map(o -> "No steps show it at any time; " + o + "."));
  }

  private String standIns(List<Claim> standIns) {
    return standIns.isEmpty()
        ? ""
        : " (" + String.join("; ", standIns.stream().map(labels::sentence).toList()) + ")";
  }

  /** From when on something can act. */
  public static String within(Time phase) {
    return switch (phase) {
      case MINUTES -> "within minutes";
      case HOURS -> "within hours";
      case DAYS -> "from about a day on";
      case WEEKS -> "after weeks";
    };
  }

  private String none() {
    if (effect.from().equals(effect.to())) {
      return "An effect of a thing on itself is not asked for here; \"moa loops\" lists feedback.";
    }
    return effect.beside().absence().map(this::why).orElse("It says nothing on this.");
  }

  /** Why there is no route. */
  public String why(Absence absence) {
    return absence.fold(
        found -> "It was tested, and " + findings(found.claims()),
        filtered ->
            "There are routes, but the question leaves them out: by " + parts(filtered) + ".",
        rest ->
            "The only ways there would lower "
                + names(rest.silent())
                + ", which is silent at rest: before it is switched on there is nothing to lower.",
        given ->
            "The only ways there act only where " + names(given.conditions()) + " is given too.",
        this::disputed,
        incoherent ->
            "A chain exists only across hypotheses that no one holds together: "
                + Routes.chain(incoherent.chain(), labels)
                + ".",
        () -> "It says nothing on this, which is not a finding that there is no effect.");
  }

  private String disputed(Absence.Disputed disputed) {
    var claims = disputed.claims().stream().map(labels::sentence).toList();
    return "Only disputed claims would join them ("
        + String.join("; ", claims)
        + "): with these, "
        + from()
        + " "
        + does(disputed.verdict())
        + " "
        + to()
        + ". Ask with --min-status disputed to count them.";
  }

  private static String parts(Absence.Filtered filtered) {
    return Words.join(
        filtered.parts().stream()
            .map(
                p ->
                    switch (p) {
                      case ORGANISM -> "organism";
                      case TIME -> "time";
                      case STATUS -> "status";
                      case HYPOTHESIS -> "hypothesis";
                    })
            .toList(),
        "and");
  }

  private String names(List<EntityId> entities) {
    return Words.join(entities.stream().map(labels::of).toList(), "and");
  }

  private String named(List<HypothesisId> hypotheses, String and) {
    var titles = new ArrayList<String>();
    hypotheses.stream().limit(NAMED).forEach(h -> titles.add("“" + labels.of(h) + "”"));
    if (hypotheses.size() > NAMED) {
      titles.add(hypotheses.size() - NAMED + " more");
    }
    return Words.join(titles, and);
  }
}
