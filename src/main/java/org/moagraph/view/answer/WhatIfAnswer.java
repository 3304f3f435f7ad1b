package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stimulus;
import org.moagraph.query.Route;
import org.moagraph.reason.Absence;
import org.moagraph.reason.Change;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.EffectWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;
import org.moagraph.words.Routes;
import org.moagraph.words.WhyWords;

/**
 * What becomes of a readout when something is done on top, and why.
 *
 * @param changes how things move on both sides, found when it is asked for
 * @param lacking what was named and is not in the model
 */
public record WhatIfAnswer(
    Labels labels,
    List<Stimulus> stimuli,
    WhatIf whatIf,
    Supplier<List<Change>> changes,
    List<EntityId> lacking)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("readout", "hypothesis", "without", "with", "outcome", "lost", "left");

  public WhatIfAnswer {
    stimuli = List.copyOf(stimuli);
    lacking = List.copyOf(lacking);
  }

  /** The answer to a question that was asked of a graph. */
  public WhatIfAnswer(
      Labels labels,
      List<Stimulus> stimuli,
      WhatIfQuery.BothSides compared,
      List<EntityId> lacking) {
    this(labels, stimuli, compared.answer(), compared::changes, lacking);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(Phrase.of(labels.of(whatIf.readout()) + ": ").and(outcome(), tone()).and("."));
    page.say(why());
    aside().forEach(page::say);
    notes().forEach(n -> page.say(words().say("answer.whatif.note", n)));
    if (whatIf.byHypothesis().values().stream().distinct().count() < 2) {
      page.say(sides());
    }
    page.grid(words().say("answer.by hypothesis"), byHypothesis());
    page.list(words().say("answer.whatif.lost"), told(whatIf.lostRoutes()));
    page.list(words().say("answer.whatif.left"), told(whatIf.leftRoutes()));
    page.list(
        words().say("answer.whatif.beside"), whatIf.beside().stream().map(this::beside).toList());
    page.list(words().say("answer.whatif.evidence"), Routes.evidence(shown(), labels));
    return page.page();
  }

  private String outcome() {
    return switch (whatIf.outcome()) {
      case DEPENDS -> words().say("answer.whatif.depends");
      case NO_EFFECT -> words().say("answer.whatif.no route");
      default -> whatIf.outcome().word();
    };
  }

  private String why() {
    return WhyWords.of(Naming.plain(labels.model())).of(whatIf);
  }

  private List<String> notes() {
    var why = WhyWords.of(Naming.plain(labels.model()));
    var said = new ArrayList<String>();
    lacking.forEach(id -> said.add(words().say("answer.whatif.lacking", id)));
    whatIf.notes().forEach(n -> said.add(why.of(n)));
    return said;
  }

  /** Who has no route, why nothing reaches the readout, what is gone beside routes. */
  private List<String> aside() {
    var said = new ArrayList<String>();
    var aside = whatIf.aside();
    aside.absence().ifPresent(a -> said.add(absence(a)));
    silent().ifPresent(said::add);
    aside.baseline().ifPresent(b -> said.add(baseline(b)));
    if (!aside.feedbackLost().isEmpty() && !whatIf.left().isEmpty()) {
      said.add(words().say(aside.damping() ? "answer.whatif.damping" : "answer.whatif.feedback"));
    }
    if (!aside.settled()) {
      said.add(words().say("answer.whatif.unsettled"));
    }
    return said;
  }

  private String absence(Absence absence) {
    var stimulus = stimuli.isEmpty() ? whatIf.readout() : stimuli.get(0).entity();
    return EffectWords.of(labels, Effect.none(stimulus, whatIf.readout())).why(absence);
  }

  private Optional<String> silent() {
    int all = (int) labels.model().hypotheses().stream().filter(h -> !h.isModule()).count();
    int heard = whatIf.byHypothesis().size();
    boolean said = heard > 0 && heard < all && !whatIf.asked().namesHypotheses();
    return said ? Optional.of(words().say("answer.whatif.heard", heard, all)) : Optional.empty();
  }

  private String baseline(Verdict verdict) {
    var missing = whatIf.asked().interventions().knockout().stream().map(labels::of).toList();
    var effect =
        switch (verdict) {
          case INCREASES -> "answer.whatif.lack.raises";
          case DECREASES -> "answer.whatif.lack.lowers";
          case AMBIGUOUS -> "answer.whatif.lack.open";
          case UNKNOWN -> "answer.whatif.lack.unknown";
          case NONE -> "answer.whatif.lack.none";
        };
    return words()
        .say("answer.whatif.lack", missing, words().say(effect, labels.of(whatIf.readout())));
  }

  private Tone tone() {
    return switch (whatIf.outcome()) {
      case UNAFFECTED, NO_EFFECT, OCCLUDED -> Tone.STRONG;
      case BLOCKED, ATTENUATED, REVERSED -> Tone.DOWN;
      case INDUCED, UNOPPOSED, REINFORCED -> Tone.UP;
      case OPPOSED, DEPENDS, UNDECIDED -> Tone.OPEN;
    };
  }

  private List<Phrase> told(List<Route> routes) {
    return routes.stream().map(r -> Routes.told(r, labels)).toList();
  }

  private List<Map<String, Object>> fields(List<Route> routes) {
    return routes.stream().map(Routes::fields).toList();
  }

  private List<Claim> shown() {
    return Stream.concat(whatIf.lostRoutes().stream(), whatIf.leftRoutes().stream())
        .flatMap(r -> r.claims().stream())
        .distinct()
        .toList();
  }

  private Phrase sides() {
    return Phrase.of(words().say("answer.whatif.without", labels.of(whatIf.readout())) + " ")
        .and(moves(whatIf.without()))
        .and(words().say("answer.whatif.with") + " ")
        .and(moves(whatIf.with()))
        .and(".");
  }

  private Phrase moves(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> Phrase.of(words().say("answer.whatif.up"), Tone.UP);
      case DECREASES -> Phrase.of(words().say("answer.whatif.down"), Tone.DOWN);
      case AMBIGUOUS -> Phrase.of(words().say("answer.whatif.open"), Tone.OPEN);
      case UNKNOWN -> Phrase.of(words().say("answer.whatif.unknown"), Tone.OPEN);
      case NONE -> Phrase.of(words().say("answer.whatif.stays"));
    };
  }

  private Table byHypothesis() {
    return Table.of(
        words().each("answer.head.hypothesis", "answer.head.outcome"),
        List.copyOf(whatIf.byHypothesis().entrySet()),
        e -> Table.row(labels.of(e.getKey()), e.getValue().word()));
  }

  private Phrase beside(Effect effect) {
    return Phrase.of(labels.of(effect.from()) + " " + alone(effect.verdict()) + " ")
        .and(labels.of(effect.to()));
  }

  private String alone(Verdict verdict) {
    return words()
        .say(
            switch (verdict) {
              case INCREASES -> "answer.whatif.alone.increases";
              case DECREASES -> "answer.whatif.alone.decreases";
              case AMBIGUOUS -> "answer.whatif.alone.open";
              case UNKNOWN -> "answer.whatif.alone.unknown";
              case NONE -> "answer.whatif.alone.none";
            });
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    rows.add(
        Table.row(
            whatIf.readout(),
            "all",
            whatIf.without().word(),
            whatIf.with().word(),
            whatIf.outcome().word(),
            Routes.ids(whatIf.lost()),
            Routes.ids(whatIf.left())));
    whatIf.byHypothesis().forEach((h, outcome) -> rows.add(row(h.value(), outcome)));
    return new Table(COLUMNS, rows);
  }

  private List<Phrase> row(String hypothesis, Outcome outcome) {
    return Table.row(whatIf.readout(), hypothesis, "", "", outcome.word(), "", "");
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("readout", whatIf.readout().value());
    fields.put("without", whatIf.without().word());
    fields.put("with", whatIf.with().word());
    fields.put("outcome", whatIf.outcome().word());
    var byHypothesis = new LinkedHashMap<String, Object>();
    whatIf.byHypothesis().forEach((h, outcome) -> byHypothesis.put(h.value(), outcome.word()));
    fields.put("byHypothesis", byHypothesis);
    fields.put("lost", Routes.fields(whatIf.lost()));
    fields.put("left", Routes.fields(whatIf.left()));
    fields.put("lostRoutes", fields(whatIf.lostRoutes()));
    fields.put("leftRoutes", fields(whatIf.leftRoutes()));
    fields.put("beside", whatIf.beside().stream().map(this::besideFields).toList());
    fields.put("notes", notes());
    fields.put("changes", changes.get().stream().map(WhatIfAnswer::changeFields).toList());
    whatIf.aside().baseline().ifPresent(b -> fields.put("baseline", b.word()));
    fields.put("feedbackLost", Routes.fields(whatIf.aside().feedbackLost()));
    fields.put("settled", whatIf.aside().settled());
    whatIf.aside().absence().ifPresent(a -> fields.put("why", a.word()));
    fields.put("reason", why());
    return fields;
  }

  private static Map<String, Object> changeFields(Change change) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", change.entity().value());
    fields.put("without", change.without().word());
    fields.put("with", change.with().word());
    return fields;
  }

  private Map<String, Object> besideFields(Effect effect) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("from", effect.from().value());
    fields.put("to", effect.to().value());
    fields.put("effect", effect.verdict().word());
    return fields;
  }
}
