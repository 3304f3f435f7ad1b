package org.moagraph.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Comparison;
import org.moagraph.reason.Comparison.Differing;

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
    page.say(
        comparison.differing().isEmpty()
            ? "No block of a thing that only one of them has would tell them apart."
            : "A block would tell them apart:");
    page.grid(
        Table.of(
            List.of("given", "block", "read out", a, b), comparison.differing(), this::differing));
    page.list("Only " + a, told(comparison.onlyA()));
    page.list("Only " + b, told(comparison.onlyB()));
    page.list("Shared", told(comparison.shared()));
    return page.page();
  }

  private List<Phrase> differing(Differing d) {
    return Table.row(
        labels.of(d.drug()),
        labels.of(d.blocked()),
        labels.of(d.readout()),
        d.underA().word(),
        d.underB().word());
  }

  private List<Phrase> told(List<Claim> claims) {
    return claims.stream().map(c -> Routes.hop(c, labels)).toList();
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
