package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Comparison;
import org.moagraph.reason.Comparison.Differing;
import org.moagraph.reason.Outcome;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** Two hypotheses side by side: what they share, where they part, what would tell them apart. */
public record ComparisonAnswer(Labels labels, Comparison comparison) implements Answer {

  @Override
  public Prose prose() {
    var a = labels.of(comparison.a());
    var b = labels.of(comparison.b());
    var page = Prose.write();
    page.say(
        words()
            .say(
                "answer.comparison.share",
                a,
                b,
                words().count(comparison.shared().size(), "answer.claims"),
                comparison.onlyA().size(),
                comparison.onlyB().size()));
    var telling = comparison.differing();
    page.say(
        words().say(telling.isEmpty() ? "answer.comparison.alike" : "answer.comparison.differ"));
    for (var group : DiscriminatingBlocks.of(telling)) {
      page.say(
          words().say("answer.comparison.after", either(group.drugs()), either(group.readouts())));
      page.grid(
          Table.of(List.of(words().say("answer.head.block"), a, b), group.blocks(), this::telling));
    }
    page.list(words().say("answer.comparison.silent"), silent());
    page.list(words().say("answer.comparison.only", a), told(comparison.onlyA()));
    page.list(words().say("answer.comparison.only", b), told(comparison.onlyB()));
    page.list(words().say("answer.comparison.shared"), told(comparison.shared()));
    return page.page();
  }

  /** What only one of the two has a route for: of that the other says nothing. */
  private List<Phrase> silent() {
    return comparison.silent().stream()
        .filter(d -> d.underA() == Outcome.NO_EFFECT || d.underB() == Outcome.NO_EFFECT)
        .map(
            d ->
                Phrase.of(
                    words()
                        .say(
                            "answer.comparison.no route",
                            labels.of(
                                d.underA() == Outcome.NO_EFFECT ? comparison.a() : comparison.b()),
                            labels.of(d.drug()),
                            labels.of(d.readout()))))
        .distinct()
        .toList();
  }

  private List<Phrase> telling(DiscriminatingBlocks.BlockedThing block) {
    return Table.row(labels.of(block.blocked()), block.underA().word(), block.underB().word());
  }

  private String either(List<EntityId> ids) {
    return words().either(ids.stream().map(labels::of).toList());
  }

  private List<Phrase> told(List<Claim> claims) {
    return claims.stream().map(c -> Routes.hop(c, labels)).distinct().toList();
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    add(rows, "both", comparison.shared());
    add(rows, comparison.a().value(), comparison.onlyA());
    add(rows, comparison.b().value(), comparison.onlyB());
    return new Table(List.of("accepted by", "claim", "source", "relation", "target"), rows);
  }

  private static void add(List<List<Phrase>> rows, String by, List<Claim> claims) {
    claims.forEach(
        c -> rows.add(Table.row(by, c.id(), c.source(), Labels.relation(c), c.target())));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("a", comparison.a().value());
    fields.put("b", comparison.b().value());
    fields.put("shared", Routes.fields(comparison.shared()));
    fields.put("onlyA", Routes.fields(comparison.onlyA()));
    fields.put("onlyB", Routes.fields(comparison.onlyB()));
    fields.put("entitiesShared", ids(comparison.sharedEntities()));
    fields.put("entitiesOnlyA", ids(comparison.entitiesA()));
    fields.put("entitiesOnlyB", ids(comparison.entitiesB()));
    fields.put("differing", comparison.differing().stream().map(ComparisonAnswer::fields).toList());
    fields.put("silent", comparison.silent().stream().map(ComparisonAnswer::fields).toList());
    return fields;
  }

  private static List<String> ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }

  private static Map<String, Object> fields(Differing d) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("stimulus", d.drug().value());
    fields.put("block", d.blocked().value());
    fields.put("readout", d.readout().value());
    fields.put("underA", d.underA().word());
    fields.put("underB", d.underB().word());
    return fields;
  }
}
