package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Mediators;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** The entities that every route between two others passes. */
public record MediatorsAnswer(Labels labels, Mediators mediators) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.grid(
        words().say("answer.by hypothesis"),
        Table.of(
            words().each("answer.head.hypothesis", "answer.head.every route passes"),
            List.copyOf(mediators.byHypothesis().entrySet()),
            e -> Table.row(labels.of(e.getKey()), passed(e.getValue()))));
    return page.page();
  }

  private String headline() {
    var from = labels.of(mediators.from());
    var to = labels.of(mediators.to());
    if (!mediators.connected()) {
      return words().say("answer.mediators.no route", from, to);
    }
    boolean whichever = mediators.byHypothesis().size() > 1;
    return mediators.all().isEmpty()
        ? words()
            .say(whichever ? "answer.mediators.none.whichever" : "answer.mediators.none", from, to)
        : words()
            .say(
                whichever ? "answer.mediators.some.whichever" : "answer.mediators.some",
                from,
                to,
                names(mediators.all()));
  }

  private List<String> names(List<EntityId> ids) {
    return ids.stream().map(labels::of).toList();
  }

  private String passed(List<EntityId> ids) {
    return ids.isEmpty() ? words().say("answer.mediators.nothing") : String.join(", ", names(ids));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    mediators.all().forEach(id -> rows.add(Table.row("all", id, labels.of(id))));
    mediators
        .byHypothesis()
        .forEach((h, ids) -> ids.forEach(id -> rows.add(Table.row(h, id, labels.of(id)))));
    return new Table(List.of("hypothesis", "entity", "label"), rows);
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", mediators.from().value());
    fields.put("to", mediators.to().value());
    fields.put("connected", mediators.connected());
    fields.put("mediators", ids(mediators.all()));
    var byHypothesis = new LinkedHashMap<String, Object>();
    mediators.byHypothesis().forEach((h, ids) -> byHypothesis.put(h.value(), ids(ids)));
    fields.put("byHypothesis", byHypothesis);
    return fields;
  }

  private static List<String> ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }
}
