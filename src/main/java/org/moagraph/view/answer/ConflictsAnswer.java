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
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** Where a model speaks against itself. */
public record ConflictsAnswer(Labels labels, Conflicts conflicts) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.list("Claimed both ways", conflicts.direct().stream().map(this::told).toList());
    page.list("Open through routes", conflicts.routed().stream().map(this::told).toList());
    var claims = conflicts.direct().stream().flatMap(ConflictsAnswer::claims).toList();
    page.list("Evidence for the claims of both sides", Routes.evidence(claims, labels));
    return page.page();
  }

  private String headline() {
    int direct = conflicts.direct().size();
    int routed = conflicts.routed().size();
    return direct + routed == 0
        ? "The model does not speak against itself."
        : Words.count(direct, "pair is", "pairs are")
            + " claimed both ways, and "
            + Words.count(routed, "effect of a drug is", "effects of drugs are")
            + " open because routes or hypotheses disagree. Neither is an error.";
  }

  private static Stream<Claim> claims(Direct direct) {
    return Stream.concat(direct.raises().stream(), direct.lowers().stream());
  }

  private Phrase told(Direct direct) {
    var claim = direct.raises().get(0);
    var differs =
        direct.differs().isEmpty()
            ? "nothing tells the two sides apart"
            : "they differ in " + Words.all(direct.differs());
    return Phrase.of(labels.of(claim.source()) + " ")
        .and("→", Tone.UP)
        .and(" and ")
        .and("⊣", Tone.DOWN)
        .and(" " + labels.of(claim.target()) + ": " + differs);
  }

  private Phrase told(Effect effect) {
    return Phrase.of(labels.of(effect.from()) + " on " + labels.of(effect.to()) + ": raises by ")
        .and(Routes.chain(effect.increases(), labels))
        .and("; lowers by ")
        .and(Routes.chain(effect.decreases(), labels));
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
