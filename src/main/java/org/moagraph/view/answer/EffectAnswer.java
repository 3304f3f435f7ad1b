package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The net effect of one entity on another, with the routes that it rests on. */
public record EffectAnswer(Labels labels, Effect effect) implements Answer {

  private static final List<String> COLUMNS =
      List.of("from", "to", "hypothesis", "effect", "feedback", "settled", "distance", "witness");

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(Phrase.of(reason()));
    page.list("How", routes());
    page.grid("By hypothesis", byHypothesis());
    page.list("Evidence for these steps", Routes.evidence(witnesses(), labels));
    return page.page();
  }

  private Phrase headline() {
    var from = labels.of(effect.from());
    var to = labels.of(effect.to());
    return switch (effect.verdict()) {
      case INCREASES -> said(from, "increases", Tone.UP, to);
      case DECREASES -> said(from, "decreases", Tone.DOWN, to);
      case AMBIGUOUS ->
          Phrase.of("Whether " + from + " raises or lowers " + to + " is ")
              .and("open", Tone.OPEN)
              .and(".");
      case UNKNOWN -> said(from, "changes", Tone.OPEN, to).and(" In which direction is not known.");
      case NONE -> Phrase.of(from + " has ").and("no effect", Tone.STRONG).and(" on " + to + ".");
    };
  }

  private static Phrase said(String from, String verb, Tone tone, String to) {
    return Phrase.of(from + " ").and(verb, tone).and(" " + to + ".");
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

  private String none() {
    return effect.from().equals(effect.to())
        ? "An effect of a thing on itself is not asked for here; \"moa loops\" lists feedback."
        : "No chain of steps leads from the one to the other in this model.";
  }

  private String signed(String verb) {
    var agreed = effect.byHypothesis().size() > 1 ? "In every hypothesis that reaches it, " : "";
    if (effect.opposes()) {
      return English.capital(
          agreed
              + "every direct route "
              + verb
              + " it; the opposite arises only by going round a feedback loop ("
              + Routes.chain(effect.loop(), labels)
              + "), which damps the effect but does not by itself reverse it.");
    }
    return English.capital(agreed + "every way there " + verb + " it.");
  }

  private String ambiguous() {
    if (!effect.settled()) {
      return "The model is too large or too tangled to look at every route, so the answer is left"
          + " open.";
    }
    var verdicts = effect.byHypothesis().values().stream().distinct().toList();
    if (verdicts.size() > 1) {
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

  private List<Phrase> routes() {
    var routes = new ArrayList<Phrase>();
    boolean both = effect.verdict() == Verdict.AMBIGUOUS;
    add(routes, effect.increases(), both ? "raises: " : "");
    add(routes, effect.decreases(), both ? "lowers: " : "");
    add(routes, effect.unknown(), both ? "direction not known: " : "");
    return routes;
  }

  private void add(List<Phrase> routes, List<Claim> witness, String label) {
    if (!witness.isEmpty()) {
      routes.add(Phrase.of(label, Tone.QUIET).and(Routes.chain(witness, labels)));
    }
  }

  private Table byHypothesis() {
    return Table.of(
        List.of("hypothesis", "effect", "by way of"),
        List.copyOf(effect.byHypothesis().entrySet()),
        e ->
            Table.row(
                labels.of(e.getKey()),
                Words.verdict(e.getValue()),
                Routes.chain(effect.routes().getOrDefault(e.getKey(), List.of()), labels)));
  }

  private List<Claim> witnesses() {
    var claims = new ArrayList<Claim>(effect.increases());
    claims.addAll(effect.decreases());
    claims.addAll(effect.unknown());
    return claims;
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    rows.add(row("all", effect.verdict(), Routes.ids(effect.witness())));
    effect.byHypothesis().forEach((h, verdict) -> rows.add(row(h.value(), verdict, "")));
    return new Table(COLUMNS, rows);
  }

  private List<Phrase> row(String hypothesis, Verdict verdict, String witness) {
    return Table.row(
        effect.from(),
        effect.to(),
        hypothesis,
        verdict.word(),
        feedback(effect),
        effect.settled(),
        effect.distance() < 0 ? "" : effect.distance(),
        witness);
  }

  static String feedback(Effect effect) {
    return effect.opposes() ? "opposes" : "none";
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", effect.from().value());
    fields.put("to", effect.to().value());
    fields.put("effect", effect.verdict().word());
    fields.put("feedback", feedback(effect));
    fields.put("settled", effect.settled());
    var byHypothesis = new LinkedHashMap<String, Object>();
    effect.byHypothesis().forEach((h, verdict) -> byHypothesis.put(h.value(), verdict.word()));
    fields.put("byHypothesis", byHypothesis);
    var witnesses = new LinkedHashMap<String, Object>();
    witnesses.put("increases", Routes.fields(effect.increases()));
    witnesses.put("decreases", Routes.fields(effect.decreases()));
    if (!effect.unknown().isEmpty()) {
      witnesses.put("unknown", Routes.fields(effect.unknown()));
    }
    fields.put("witnesses", witnesses);
    if (!effect.loop().isEmpty()) {
      fields.put("loop", Routes.fields(effect.loop()));
    }
    fields.put("reason", headline() + " " + reason());
    return fields;
  }
}
