package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.Absence;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.EffectWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The net effect of one entity on another, with the routes that it rests on. */
public record EffectAnswer(Labels labels, Effect effect) implements Answer {

  private static final List<String> COLUMNS =
      List.of("from", "to", "hypothesis", "effect", "feedback", "settled", "distance", "witness");

  @Override
  public Prose prose() {
    var page = Prose.write().say(words().headline());
    words().sentences().forEach(s -> page.say(Phrase.of(s)));
    page.list(said("answer.effect.how"), routes());
    page.grid(said("answer.by hypothesis"), byHypothesis());
    page.list(said("answer.effect.evidence"), Routes.evidence(witnesses(), labels));
    return page.page();
  }

  private EffectWords words() {
    return EffectWords.of(labels, effect);
  }

  private String said(String key) {
    return labels.words().say(key);
  }

  private List<Phrase> routes() {
    var routes = new ArrayList<Phrase>();
    boolean both = effect.verdict() == Verdict.AMBIGUOUS;
    add(routes, effect.increases(), both ? said("answer.effect.raises") + " " : "");
    add(routes, effect.decreases(), both ? said("answer.effect.lowers") + " " : "");
    add(routes, effect.unknown(), both ? said("answer.effect.unknown") + " " : "");
    return routes;
  }

  private void add(List<Phrase> routes, List<Claim> witness, String label) {
    if (!witness.isEmpty()) {
      routes.add(Phrase.of(label, Tone.QUIET).and(Routes.chain(witness, labels)));
    }
  }

  private Table byHypothesis() {
    return Table.of(
        labels
            .words()
            .each("answer.head.hypothesis", "answer.head.effect", "answer.head.by way of"),
        effect.heard(),
        h ->
            Table.row(
                labels.of(h),
                Words.verdict(labels.words(), effect.byHypothesis().getOrDefault(h, Verdict.NONE)),
                Routes.chain(effect.routes().getOrDefault(h, List.of()), labels)));
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
    fields.put("silent", ids(effect.silent()));
    fields.put("foundNone", Routes.fields(effect.beside().foundNone()));
    effect.beside().absence().ifPresent(a -> put(fields, a));
    effect
        .beside()
        .since()
        .flatMap(Effect.Since::steps)
        .ifPresent(t -> fields.put("since", t.word()));
    var witnesses = new LinkedHashMap<String, Object>();
    witnesses.put("increases", Routes.fields(effect.increases()));
    witnesses.put("decreases", Routes.fields(effect.decreases()));
    if (!effect.unknown().isEmpty()) {
      witnesses.put("unknown", Routes.fields(effect.unknown()));
    }
    fields.put("witnesses", witnesses);
    if (!effect.loop().isEmpty()) {
      fields.put("loop", Routes.fields(effect.loop()));
      fields.put("loopIn", ids(effect.loopIn()));
    }
    fields.put("reason", words().headline() + " " + String.join(" ", words().sentences()));
    return fields;
  }

  private static List<String> ids(List<HypothesisId> hypotheses) {
    return hypotheses.stream().map(HypothesisId::value).toList();
  }

  private static void put(Map<String, Object> fields, Absence absence) {
    fields.put("why", absence.word());
    if (absence instanceof Absence.Disputed disputed) {
      var told = new LinkedHashMap<String, Object>();
      told.put("effect", disputed.verdict().word());
      told.put("claims", Routes.fields(disputed.claims()));
      fields.put("disputed", told);
    } else if (absence instanceof Absence.Nothing nothing && !nothing.needs().isEmpty()) {
      fields.put("needs", Routes.fields(nothing.needs()));
    }
  }
}
