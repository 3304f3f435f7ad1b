package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.Stimulus;
import org.moagraph.query.Route;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Naming;
import org.moagraph.words.Routes;
import org.moagraph.words.WhyWords;

/** What becomes of a readout when something is done on top, and why. */
public record WhatIfAnswer(Labels labels, List<Stimulus> stimuli, WhatIf whatIf) implements Answer {

  private static final List<String> COLUMNS =
      List.of("readout", "hypothesis", "without", "with", "outcome", "lost", "left");

  public WhatIfAnswer {
    stimuli = List.copyOf(stimuli);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(
        Phrase.of(labels.of(whatIf.readout()) + ": ")
            .and(whatIf.outcome().word(), tone())
            .and("."));
    page.say(why());
    whatIf.notes().forEach(n -> page.say("Note: " + n + "."));
    page.say(sides());
    page.grid("By hypothesis", byHypothesis());
    page.list("Routes lost", told(whatIf.lostRoutes()));
    page.list("Routes left", told(whatIf.leftRoutes()));
    page.list("On its own", whatIf.beside().stream().map(this::beside).toList());
    page.list("Evidence for the steps of these routes", Routes.evidence(shown(), labels));
    return page.page();
  }

  private String why() {
    return WhyWords.of(Naming.plain(labels.model())).of(whatIf);
  }

  private Tone tone() {
    return switch (whatIf.outcome()) {
      case UNAFFECTED, NO_EFFECT -> Tone.STRONG;
      case BLOCKED, ATTENUATED, REVERSED -> Tone.DOWN;
      case INDUCED, UNOPPOSED -> Tone.UP;
      case OPPOSED, UNDECIDED -> Tone.OPEN;
    };
  }

  private List<Phrase> told(List<Route> routes) {
    return routes.stream().map(r -> Routes.told(asGiven(r), labels)).toList();
  }

  private List<Map<String, Object>> fields(List<Route> routes) {
    return routes.stream().map(r -> Routes.fields(asGiven(r))).toList();
  }

  /** The route with what it does to its end here, where its start may be lowered. */
  private Route asGiven(Route route) {
    var start = route.claims().get(0).source();
    boolean lowered = stimuli.stream().anyMatch(s -> !s.up() && s.entity().equals(start));
    return lowered ? new Route(route.claims(), route.sign().inverse(), route.hypotheses()) : route;
  }

  private List<Claim> shown() {
    return Stream.concat(whatIf.lostRoutes().stream(), whatIf.leftRoutes().stream())
        .flatMap(r -> r.claims().stream())
        .distinct()
        .toList();
  }

  private Phrase sides() {
    return Phrase.of("Without it " + labels.of(whatIf.readout()) + " ")
        .and(moves(whatIf.without()))
        .and("; with it, it ")
        .and(moves(whatIf.with()))
        .and(".");
  }

  private static Phrase moves(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> Phrase.of("goes up", Tone.UP);
      case DECREASES -> Phrase.of("goes down", Tone.DOWN);
      case AMBIGUOUS -> Phrase.of("may go up or down", Tone.OPEN);
      case UNKNOWN -> Phrase.of("changes in a direction not known", Tone.OPEN);
      case NONE -> Phrase.of("stays as it is");
    };
  }

  private Table byHypothesis() {
    return Table.of(
        List.of("hypothesis", "outcome"),
        List.copyOf(whatIf.byHypothesis().entrySet()),
        e -> Table.row(labels.of(e.getKey()), e.getValue().word()));
  }

  private Phrase beside(Effect effect) {
    return Phrase.of(labels.of(effect.from()) + " " + alone(effect.verdict()) + " ")
        .and(labels.of(effect.to()));
  }

  private static String alone(Verdict verdict) {
    return switch (verdict) {
      case INCREASES -> "increases";
      case DECREASES -> "decreases";
      case AMBIGUOUS -> "may raise or lower";
      case UNKNOWN -> "changes, in a direction not known,";
      case NONE -> "has no effect on";
    };
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
    fields.put("notes", whatIf.notes());
    fields.put("reason", why());
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
