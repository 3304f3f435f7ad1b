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
  private final Language words;
  private final Effect effect;

  private EffectWords(Labels labels, Effect effect) {
    this.labels = labels;
    this.words = labels.words();
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
      case INCREASES -> said("effect.increases", Tone.UP);
      case DECREASES -> said("effect.decreases", Tone.DOWN);
      case AMBIGUOUS ->
          Phrase.of(
                  words.agree(labels.isPlural(effect.from()), "effect.whether", from(), to()) + " ")
              .and(words.say("effect.open"), Tone.OPEN)
              .and(under() + ".");
      case UNKNOWN -> said("effect.changes", Tone.OPEN).and(" " + words.say("effect.undirected"));
      case NONE ->
          Phrase.of(words.say("effect.the model has") + " ")
              .and(words.say("effect.no route"), Tone.STRONG)
              .and(" " + words.say("effect.from to", from(), to()));
    };
  }

  private Phrase said(String key, Tone tone) {
    var verb = words.say(key);
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
    return heard == 0 ? words.say("effect.on common") : words.say("effect.under", heard, asked);
  }

  /** How many of how many hypotheses a verdict rests on, for a cell; nothing for all of them. */
  public String share() {
    int asked = effect.byHypothesis().size();
    int heard = effect.heard().size();
    return asked == 0
        ? ""
        : heard == 0 ? words.say("effect.common") : words.say("effect.of", heard, asked);
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
      case INCREASES -> signed("answer.raises");
      case DECREASES -> signed("answer.lowers");
      case AMBIGUOUS -> ambiguous();
      case UNKNOWN -> words.say("effect.every unknown");
      case NONE -> none();
    };
  }

  private String signed(String verb) {
    int heard = effect.heard().size();
    var each = heard > 1 ? "effect.each" : "effect.every";
    if (effect.byHypothesis().size() == heard && heard > 1) {
      each = "effect.all";
    }
    if (!effect.opposes()) {
      return words.say("effect.way", words.say(each), words.say(verb));
    }
    return words.say(
        "effect.opposes",
        words.say(each),
        words.say(verb),
        Routes.chain(effect.loop(), labels),
        opposedIn());
  }

  /** In which hypotheses the loop is there, where that is not all of those that are heard. */
  private String opposedIn() {
    int heard = effect.heard().size();
    return effect.loopIn().size() == heard
        ? ""
        : " " + words.say("effect.under these", named(effect.loopIn()));
  }

  private String ambiguous() {
    if (!effect.settled()) {
      return words.say("effect.unsettled");
    }
    var verdicts = effect.heard().stream().map(h -> effect.byHypothesis().get(h)).distinct();
    if (verdicts.count() > 1) {
      return words.say("effect.differ");
    }
    if (!effect.unknown().isEmpty()) {
      return words.say("effect.some unknown");
    }
    return parting()
        .map(p -> words.say("effect.both.parting", p))
        .orElseGet(() -> words.say("effect.both"));
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
        : Optional.of(words.say("effect.common alone", from(), does(common)));
  }

  private String does(Verdict verdict) {
    return words.say(
        switch (verdict) {
          case INCREASES -> "answer.raises";
          case DECREASES -> "answer.lowers";
          case AMBIGUOUS -> "effect.may";
          case UNKNOWN -> "effect.some way";
          case NONE -> "effect.none";
        });
  }

  private Optional<String> silent() {
    var silent = effect.silent();
    if (silent.isEmpty() || effect.heard().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        silent.size() == 1
            ? words.say("effect.silent.one", named(silent))
            : words.say("effect.silent.many", silent.size()));
  }

  private Optional<String> foundNone() {
    var found = effect.beside().foundNone();
    if (found.isEmpty() || effect.verdict() == Verdict.NONE) {
      return Optional.empty();
    }
    return Optional.of(words.say("effect.against", findings(found)));
  }

  private String findings(List<Claim> found) {
    var findings = found.stream().map(this::finding).toList();
    return String.join("; ", findings) + ".";
  }

  private String finding(Claim claim) {
    var held = claim.hypotheses().isEmpty() ? "" : " (" + named(claim.hypotheses()) + ")";
    var evidence = claim.evidence().stream().map(Routes::cited).toList();
    return words.say("effect.found none")
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
            .map(t -> words.say("effect.observed", within(t) + standIns(since.standIns())));
    return since
        .steps()
        .map(t -> words.say("effect.by steps", within(t) + observed.map(o -> "; " + o).orElse("")))
        .or(() -> observed.map(o -> words.say("effect.no steps", o)));
  }

  private String standIns(List<Claim> standIns) {
    return standIns.isEmpty()
        ? ""
        : " (" + String.join("; ", standIns.stream().map(labels::sentence).toList()) + ")";
  }

  /** From when on something can act. */
  private String within(Time phase) {
    return words.say("effect." + phase.word());
  }

  private String none() {
    if (effect.from().equals(effect.to())) {
      return words.say("effect.itself");
    }
    return effect
        .beside()
        .absence()
        .map(this::why)
        .orElseGet(() -> words.say("effect.nothing said"));
  }

  /** Why there is no route. */
  public String why(Absence absence) {
    return absence.fold(
        found -> words.say("effect.tested", findings(found.claims())),
        filtered -> words.say("effect.filtered", parts(filtered)),
        rest -> words.say("effect.rest", names(rest.silent())),
        given -> words.say("effect.given", names(given.conditions())),
        this::disputed,
        incoherent -> words.say("effect.incoherent", Routes.chain(incoherent.chain(), labels)),
        this::nothing);
  }

  private String nothing(Absence.Nothing nothing) {
    var needs = nothing.needs().stream().map(labels::sentence).toList();
    return words.say("effect.no finding")
        + (needs.isEmpty() ? "" : " " + words.say("effect.needed", String.join("; ", needs)));
  }

  private String disputed(Absence.Disputed disputed) {
    var claims = disputed.claims().stream().map(labels::sentence).toList();
    return words.say(
        "effect.disputed", String.join("; ", claims), from(), does(disputed.verdict()), to());
  }

  private String parts(Absence.Filtered filtered) {
    return words.all(
        filtered.parts().stream()
            .map(
                p ->
                    switch (p) {
                      case ORGANISM -> "organism";
                      case TIME -> "effect.time";
                      case STATUS -> "effect.status";
                      case HYPOTHESIS -> "effect.hypothesis";
                    })
            .map(words::say)
            .toList());
  }

  private String names(List<EntityId> entities) {
    return words.all(entities.stream().map(labels::of).toList());
  }

  private String named(List<HypothesisId> hypotheses) {
    var titles = new ArrayList<String>();
    hypotheses.stream()
        .limit(NAMED)
        .forEach(h -> titles.add(words.say("story.title", labels.of(h))));
    if (hypotheses.size() > NAMED) {
      titles.add(words.say("effect.more", hypotheses.size() - NAMED));
    }
    return words.all(titles);
  }
}
