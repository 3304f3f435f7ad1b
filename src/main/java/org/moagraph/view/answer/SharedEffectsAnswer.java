package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.reason.Effect;
import org.moagraph.reason.SharedEffects;
import org.moagraph.reason.SharedEffects.MeetingPoint;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.EffectWords;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** What two drugs change in common, and what only one of them changes. */
public record SharedEffectsAnswer(Labels labels, SharedEffects shared) implements Answer {

  @Override
  public Prose prose() {
    var a = labels.of(shared.a());
    var b = labels.of(shared.b());
    var page = Prose.write().say(headline(a, b));
    page.grid(Table.of(List.of(words().say("shared.thing"), a, b), outcomesFirst(), this::row));
    if (shared.meetings().stream().anyMatch(m -> isHeard(m.byA()) || isHeard(m.byB()))) {
      page.say(words().say("shared.heard"));
    }
    page.list(words().say("shared.steps"), told(shared.commonSteps()));
    page.list(words().say("comparison.only", a), each(shared.onlyA()));
    page.list(words().say("comparison.only", b), each(shared.onlyB()));
    return page.page();
  }

  private Phrase headline(String a, String b) {
    int all = shared.meetings().size();
    if (all == 0) {
      return Phrase.of(words().say("shared.none", a, b));
    }
    long alike = shared.meetings().stream().filter(MeetingPoint::isAlike).count();
    return Phrase.of(
        all == 1
            ? words().say(alike == 1 ? "shared.one.alike" : "shared.one", a, b)
            : words().say("shared.all", a, b, all, alike));
  }

  private List<MeetingPoint> outcomesFirst() {
    return shared.meetings().stream()
        .sorted(Comparator.comparing(m -> !labels.isOutcome(m.entity())))
        .toList();
  }

  private List<Phrase> row(MeetingPoint meeting) {
    return Table.row(labels.of(meeting.entity()), cell(meeting.byA()), cell(meeting.byB()));
  }

  private Phrase cell(Effect effect) {
    var verdict = Words.verdict(words(), effect.verdict());
    return isHeard(effect)
        ? verdict.and(" (" + EffectWords.of(labels, effect).share() + ")")
        : verdict;
  }

  private static boolean isHeard(Effect effect) {
    return !effect.heard().isEmpty();
  }

  private List<Phrase> told(List<Claim> claims) {
    return claims.stream().map(c -> Routes.hop(c, labels)).distinct().toList();
  }

  private List<Phrase> each(List<Effect> effects) {
    var named = new EnumMap<Verdict, List<String>>(Verdict.class);
    for (var e : effects) {
      named.computeIfAbsent(e.verdict(), v -> new ArrayList<>()).add(labels.of(e.to()));
    }
    return named.entrySet().stream()
        .map(e -> Words.verdict(words(), e.getKey()).and(": " + words().all(e.getValue())))
        .toList();
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var a = shared.a().value();
    var b = shared.b().value();
    var rows = new ArrayList<List<Phrase>>();
    for (var m : shared.meetings()) {
      rows.add(Table.row("both", m.entity(), m.byA().verdict().word(), m.byB().verdict().word()));
    }
    shared.onlyA().forEach(e -> rows.add(Table.row(a, e.to(), e.verdict().word(), "none")));
    shared.onlyB().forEach(e -> rows.add(Table.row(b, e.to(), "none", e.verdict().word())));
    return new Table(List.of("changed by", "entity", a, b), rows);
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("a", shared.a().value());
    fields.put("b", shared.b().value());
    fields.put("shared", shared.meetings().stream().map(this::fields).toList());
    fields.put("onlyA", shared.onlyA().stream().map(this::fields).toList());
    fields.put("onlyB", shared.onlyB().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(MeetingPoint meeting) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", meeting.entity().value());
    fields.put("label", labels.of(meeting.entity()));
    fields.put("byA", meeting.byA().verdict().word());
    fields.put("byB", meeting.byB().verdict().word());
    fields.put("witnessA", Routes.fields(meeting.byA().witness()));
    fields.put("witnessB", Routes.fields(meeting.byB().witness()));
    return fields;
  }

  private Map<String, Object> fields(Effect effect) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", effect.to().value());
    fields.put("label", labels.of(effect.to()));
    fields.put("effect", effect.verdict().word());
    fields.put("witness", Routes.fields(effect.witness()));
    return fields;
  }
}
