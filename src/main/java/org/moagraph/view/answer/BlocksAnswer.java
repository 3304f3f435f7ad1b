package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Blocks;
import org.moagraph.reason.Blocks.Cut;
import org.moagraph.reason.Blocks.NoSets;
import org.moagraph.reason.Blocks.Sets;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** The smallest sets of entities whose block leaves no route, and the drugs that hit them. */
public record BlocksAnswer(Labels labels, Blocks blocks) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(stopped());
    page.list(
        words().say("answer.blocks.list"), blocks.all().cuts().stream().map(this::told).toList());
    page.grid(
        words().say("answer.by hypothesis"),
        Table.of(
            words().each("answer.head.hypothesis", "answer.head.smallest blocks"),
            List.copyOf(blocks.byHypothesis().entrySet()),
            e -> Table.row(labels.of(e.getKey()), summary(e.getValue()))));
    return page.page();
  }

  private String headline() {
    var from = labels.of(blocks.from());
    var to = labels.of(blocks.to());
    if (blocks.all().cuts().isEmpty()) {
      var none = words().say("answer.blocks.none found");
      return words()
          .say("answer.blocks.none", from, to, blocks.all().absence().map(this::why).orElse(none));
    }
    int size = blocks.all().cuts().get(0).entities().size();
    int sets = blocks.all().cuts().size();
    return words()
        .agree(
            size != 1,
            "answer.blocks.enough",
            from,
            to,
            words().count(size, "answer.things"),
            words().count(sets, "answer.blocks.ways"));
  }

  private Optional<String> stopped() {
    return blocks.all().complete()
        ? Optional.empty()
        : Optional.of(words().say("answer.may be more"));
  }

  private Phrase told(Cut cut) {
    var told = Phrase.of(names(cut.entities(), " + "), Tone.STRONG);
    var drugs = new ArrayList<String>();
    cut.drugs()
        .forEach(
            (entity, hitting) -> {
              if (!hitting.isEmpty()) {
                drugs.add(words().say("answer.blocks.by", labels.of(entity), names(hitting, ", ")));
              }
            });
    return drugs.isEmpty()
        ? told.and(" " + words().say("answer.blocks.no drug"), Tone.QUIET)
        : told.and(": " + String.join("; ", drugs));
  }

  private String names(List<EntityId> ids, String between) {
    return String.join(between, ids.stream().map(labels::of).toList());
  }

  private String summary(Sets sets) {
    return sets.cuts().isEmpty()
        ? sets.absence().map(this::why).orElse("")
        : String.join("; ", sets.cuts().stream().map(c -> names(c.entities(), " + ")).toList());
  }

  private String why(NoSets none) {
    return words()
        .say(
            switch (none) {
              case NO_ROUTE -> "answer.blocks.no route";
              case DIRECT -> "answer.blocks.direct";
              case STOPPED -> "answer.blocks.stopped";
            });
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<List<Phrase>>();
    add(rows, "all", blocks.all());
    blocks.byHypothesis().forEach((h, sets) -> add(rows, h.value(), sets));
    return new Table(List.of("hypothesis", "set", "entity", "label", "drugs"), rows);
  }

  private void add(List<List<Phrase>> rows, String hypothesis, Sets sets) {
    for (int i = 0; i < sets.cuts().size(); i++) {
      var cut = sets.cuts().get(i);
      for (var entity : cut.entities()) {
        var drugs = cut.drugs().getOrDefault(entity, List.of());
        rows.add(
            Table.row(
                hypothesis,
                i + 1,
                entity,
                labels.of(entity),
                String.join(" ", drugs.stream().map(EntityId::value).toList())));
      }
    }
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", blocks.from().value());
    fields.put("to", blocks.to().value());
    fields.putAll(fields(blocks.all()));
    var byHypothesis = new LinkedHashMap<String, Object>();
    blocks.byHypothesis().forEach((h, sets) -> byHypothesis.put(h.value(), fields(sets)));
    fields.put("byHypothesis", byHypothesis);
    return fields;
  }

  private Map<String, Object> fields(Sets sets) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("complete", sets.complete());
    sets.absence().ifPresent(a -> fields.put("none", why(a)));
    fields.put("blocks", sets.cuts().stream().map(BlocksAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Cut cut) {
    var drugs = new LinkedHashMap<String, Object>();
    cut.drugs()
        .forEach(
            (e, hitting) -> drugs.put(e.value(), hitting.stream().map(EntityId::value).toList()));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("entities", cut.entities().stream().map(EntityId::value).toList());
    fields.put("drugs", drugs);
    return fields;
  }
}
