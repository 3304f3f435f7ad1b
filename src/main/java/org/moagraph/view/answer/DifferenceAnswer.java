package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.reason.Difference;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** What two models share, and where they part. */
public record DifferenceAnswer(Labels first, Labels second, Difference difference)
    implements Answer {

  @Override
  public Prose prose() {
    var a = first.model().id();
    var b = second.model().id();
    var words = first.words();
    var page = Prose.write();
    page.say(
        difference.isNone()
            ? words.say("answer.difference.none", a, b)
            : words.say(
                "answer.difference.share",
                a,
                b,
                words.count(difference.sharedEntities().size(), "answer.things"),
                words.count(difference.sharedClaims().size(), "answer.claims")));
    page.list(words.say("answer.difference.opposed", b), told(difference.opposed(), second));
    page.list(words.say("answer.difference.things", a), names(difference.onlyFirst(), first));
    page.list(words.say("answer.difference.things", b), names(difference.onlySecond(), second));
    page.list(words.say("answer.difference.claims", a), told(difference.claimsOnlyFirst(), first));
    page.list(
        words.say("answer.difference.claims", b), told(difference.claimsOnlySecond(), second));
    return page.page();
  }

  private static List<Phrase> told(List<Claim> claims, Labels labels) {
    return Words.first(
        labels.words(), claims.stream().map(c -> Phrase.of(labels.sentence(c))).toList());
  }

  private static List<Phrase> names(List<Entity> entities, Labels labels) {
    return entities.isEmpty()
        ? List.of()
        : List.of(Phrase.of(String.join(", ", entities.stream().map(labels::of).toList())));
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    var a = first.model().id();
    var b = second.model().id();
    difference.sharedEntities().forEach(e -> rows.add(Table.row("entity", "both", e.id())));
    difference.onlyFirst().forEach(e -> rows.add(Table.row("entity", a, e.id())));
    difference.onlySecond().forEach(e -> rows.add(Table.row("entity", b, e.id())));
    difference.sharedClaims().forEach(c -> rows.add(Table.row("claim", "both", c.id())));
    difference.claimsOnlyFirst().forEach(c -> rows.add(Table.row("claim", a, c.id())));
    difference.claimsOnlySecond().forEach(c -> rows.add(Table.row("claim", b, c.id())));
    return new Table(List.of("part", "in", "id"), rows);
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("a", first.model().id());
    fields.put("b", second.model().id());
    fields.put("same", difference.isNone());
    fields.put("entitiesShared", ids(difference.sharedEntities()));
    fields.put("entitiesOnlyA", ids(difference.onlyFirst()));
    fields.put("entitiesOnlyB", ids(difference.onlySecond()));
    fields.put("shared", Routes.fields(difference.sharedClaims()));
    fields.put("onlyA", Routes.fields(difference.claimsOnlyFirst()));
    fields.put("onlyB", Routes.fields(difference.claimsOnlySecond()));
    fields.put("opposed", Routes.fields(difference.opposed()));
    return fields;
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(e -> e.id().value()).toList();
  }
}
