package org.moagraph.view.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.reason.Hub;
import org.moagraph.reason.HubsQuery;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** The things that carry a mechanism. */
public record HubsAnswer(Labels labels, HubsQuery.Result result) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline());
    page.grid(Table.of(columns(), result.hubs(), this::row));
    page.say(explained());
    return page.page();
  }

  private String headline() {
    if (result.hubs().isEmpty()) {
      return words().say("answer.hubs.none");
    }
    var first = labels.of(result.hubs().get(0).entity());
    if (!result.counted()) {
      return words().say("answer.hubs.neighbours", first);
    }
    var all = words().count(result.all(), "answer.hubs.between");
    int shown = result.hubs().size();
    return words()
        .say(
            "answer.hubs.first",
            first,
            result.all() > shown ? words().say("answer.hubs.shown", all, shown) : all);
  }

  private List<String> columns() {
    if (!result.counted()) {
      return words().each("answer.head.thing", "answer.head.changed by", "answer.head.changes");
    }
    var columns =
        words()
            .each(
                "answer.head.thing",
                "answer.head.on the way",
                "answer.head.changed by",
                "answer.head.changes");
    if (hasHypotheses()) {
      columns.add(words().say("answer.head.most under"));
    }
    return columns;
  }

  private boolean hasHypotheses() {
    return result.hubs().stream().anyMatch(hub -> hub.byHypothesis().size() > 1);
  }

  private List<Phrase> row(Hub hub) {
    var label = labels.of(hub.entity());
    if (!result.counted()) {
      return Table.row(label, hub.in(), hub.out());
    }
    var share = percent(hub.share());
    return hasHypotheses()
        ? Table.row(label, share, hub.in(), hub.out(), most(hub))
        : Table.row(label, share, hub.in(), hub.out());
  }

  private String most(Hub hub) {
    return hub.byHypothesis().entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(e -> words().say("answer.hubs.under", labels.of(e.getKey()), percent(e.getValue())))
        .orElse("");
  }

  /** Whole per cent; what is little is not called nothing. */
  private static String percent(double share) {
    long rounded = Math.round(share * 100);
    return rounded == 0 && share > 0 ? "< 1 %" : rounded + " %";
  }

  private Optional<String> explained() {
    if (result.hubs().isEmpty()) {
      return Optional.empty();
    }
    if (!result.counted()) {
      return Optional.of(words().say("answer.hubs.uncounted"));
    }
    return Optional.of(
        words().say(hasHypotheses() ? "answer.hubs.share.mean" : "answer.hubs.share"));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("entity", "label", "share", "in", "out"),
        result.hubs(),
        hub ->
            Table.row(
                hub.entity(), labels.of(hub.entity()), exact(hub.share()), hub.in(), hub.out()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("counted", result.counted());
    fields.put("all", result.all());
    fields.put("hubs", result.hubs().stream().map(this::fields).toList());
    return fields;
  }

  private Map<String, Object> fields(Hub hub) {
    var byHypothesis = new LinkedHashMap<String, Object>();
    hub.byHypothesis().forEach((h, share) -> byHypothesis.put(h.value(), exact(share)));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entity", hub.entity().value());
    fields.put("label", labels.of(hub.entity()));
    fields.put("share", exact(hub.share()));
    fields.put("in", hub.in());
    fields.put("out", hub.out());
    fields.put("byHypothesis", byHypothesis);
    return fields;
  }

  /** Four places, so that the last digits of a sum are nobody's business. */
  private static double exact(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
