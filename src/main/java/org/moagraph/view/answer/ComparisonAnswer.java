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
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** Two hypotheses side by side: what they share, where they part, what would tell them apart. */
public record ComparisonAnswer(Labels labels, Comparison comparison) implements Answer {

  @Override
  public Prose prose() {
    var a = labels.of(comparison.a());
    var b = labels.of(comparison.b());
    var page = Prose.write();
    page.say(
        "\""
            + a
            + "\" and \""
            + b
            + "\" share "
            + Words.count(comparison.shared().size(), "claim")
            + " besides the common ground; the first has "
            + comparison.onlyA().size()
            + " of its own, the second "
            + comparison.onlyB().size()
            + ".");
    var telling = comparison.differing();
    page.say(
        telling.isEmpty()
            ? "No block of a thing that only one of them has would tell them apart."
            : "A block would tell them apart:");
    for (var group : DiscriminatingBlocks.of(telling)) {
      page.say(
          "After " + either(group.drugs()) + ", read out by " + either(group.readouts()) + ":");
      page.grid(Table.of(List.of("block", a, b), group.blocks(), this::telling));
    }
    page.list("Silent, which is no prediction", silent());
    page.list("Only " + a, told(comparison.onlyA()));
    page.list("Only " + b, told(comparison.onlyB()));
    page.list("Shared", told(comparison.shared()));
    return page.page();
  }

  /** What only one of the two has a route for: of that the other says nothing. */
  private List<Phrase> silent() {
    return comparison.silent().stream()
        .filter(d -> d.underA() == Outcome.NO_EFFECT || d.underB() == Outcome.NO_EFFECT)
        .map(
            d ->
                Phrase.of(
                    "\""
                        + labels.of(
                            d.underA() == Outcome.NO_EFFECT ? comparison.a() : comparison.b())
                        + "\" has no route from "
                        + labels.of(d.drug())
                        + " to "
                        + labels.of(d.readout())))
        .distinct()
        .toList();
  }

  private List<Phrase> telling(DiscriminatingBlocks.BlockedThing block) {
    return Table.row(labels.of(block.blocked()), block.underA().word(), block.underB().word());
  }

  private String either(List<EntityId> ids) {
    return Words.either(ids.stream().map(labels::of).toList());
  }

  private List<Phrase> told(List<Claim> claims) {
    return claims.stream().map(c -> Routes.hop(c, labels)).distinct().toList();
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
