package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.reason.Conflicts;
import org.moagraph.reason.Conflicts.Direct;
import org.moagraph.reason.Effect;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** Where a model speaks against itself. */
public record ConflictsAnswer(Labels labels, Conflicts conflicts) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.list(
        words().say("answer.conflicts.direct"),
        conflicts.direct().stream().map(this::told).toList());
    page.list(
        words().say("answer.conflicts.routed"),
        conflicts.routed().stream().map(this::told).toList());
    var claims = conflicts.direct().stream().flatMap(ConflictsAnswer::claims).toList();
    page.list(words().say("answer.conflicts.evidence"), Routes.evidence(claims, labels));
    return page.page();
  }

  private String headline() {
    int direct = conflicts.direct().size();
    int routed = conflicts.routed().size();
    return direct + routed == 0
        ? words().say("answer.conflicts.none")
        : words()
            .say(
                "answer.conflicts.some",
                words().count(direct, "answer.conflicts.pairs"),
                words().count(routed, "answer.conflicts.effects"));
  }

  private static Stream<Claim> claims(Direct direct) {
    return Stream.concat(direct.raises().stream(), direct.lowers().stream());
  }

  private Phrase told(Direct direct) {
    var claim = direct.raises().get(0);
    var differs =
        direct.differs().isEmpty()
            ? words().say("answer.conflicts.same")
            : words().say("answer.conflicts.differ", direct.differs());
    return Phrase.of(labels.of(claim.source()) + " ")
        .and("→", Tone.UP)
        .and(" " + words().say("and") + " ")
        .and("⊣", Tone.DOWN)
        .and(" " + labels.of(claim.target()) + ": " + differs);
  }

  private Phrase told(Effect effect) {
    return Phrase.of(
            words().say("answer.conflicts.on", labels.of(effect.from()), labels.of(effect.to()))
                + " ")
        .and(Routes.chain(effect.increases(), labels))
        .and(words().say("answer.conflicts.lowers") + " ")
        .and(Routes.chain(effect.decreases(), labels));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    for (var direct : conflicts.direct()) {
      claims(direct)
          .forEach(
              c ->
                  rows.add(
                      Table.row("direct", c.source(), c.target(), Labels.relation(c), c.id())));
    }
    conflicts
        .routed()
        .forEach(
            e ->
                rows.add(
                    Table.row("routed", e.from(), e.to(), "ambiguous", Routes.ids(e.witness()))));
    return new Table(List.of("kind", "source", "target", "relation", "claims"), rows);
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("direct", conflicts.direct().stream().map(ConflictsAnswer::fields).toList());
    fields.put("routed", conflicts.routed().stream().map(ConflictsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Direct direct) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("source", direct.raises().get(0).source().value());
    fields.put("target", direct.raises().get(0).target().value());
    fields.put("raises", Routes.fields(direct.raises()));
    fields.put("lowers", Routes.fields(direct.lowers()));
    fields.put("differs", direct.differs());
    return fields;
  }

  private static Map<String, Object> fields(Effect effect) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("from", effect.from().value());
    fields.put("to", effect.to().value());
    fields.put("increases", Routes.fields(effect.increases()));
    fields.put("decreases", Routes.fields(effect.decreases()));
    return fields;
  }
}
