package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** A model in short: who made it, what it holds, and what there is to ask for. */
public record ModelAnswer(Labels labels) implements Answer {

  private Model model() {
    return labels.model();
  }

  @Override
  public Prose prose() {
    var page = Prose.write().say(Phrase.of(labels.title(), Tone.STRONG));
    page.say(model().header().summary().map(t -> t.in(labels.language())));
    page.say(counts() + " " + credit());
    page.list(words().say("answer.model.things"), things());
    page.grid(words().say("answer.model.hypotheses"), hypotheses());
    page.grid(words().say("answer.model.views"), views());
    page.say(organisms());
    var teaching = words().say("answer.model.teaching");
    boolean said = summary().contains(teaching) || summary().contains("medical advice");
    return (said ? page : page.say(teaching)).page();
  }

  private String summary() {
    return model().header().summary().map(t -> t.in(labels.language())).orElse("");
  }

  private String counts() {
    var model = model();
    var parts = new ArrayList<String>();
    parts.add(words().count(model.entities().size(), "answer.things"));
    long steps = model.claims().stream().filter(c -> c.direct()).count();
    int observations = model.claims().size() - (int) steps;
    var claims = words().count(model.claims().size(), "answer.claims");
    parts.add(
        observations == 0 ? claims : words().say("answer.model.claims", claims, observations));
    if (!model.hypotheses().isEmpty()) {
      parts.add(words().count(model.hypotheses().size(), "answer.hypotheses"));
    }
    if (!model.experiments().isEmpty()) {
      parts.add(words().count(model.experiments().size(), "answer.experiments"));
    }
    return words().say("answer.model.counts", model.id(), parts);
  }

  private String credit() {
    var header = model().header();
    var parts = new ArrayList<String>();
    header.credit().ifPresent(parts::add);
    header.version().ifPresent(v -> parts.add(words().say("answer.model.version", v)));
    header.date().ifPresent(parts::add);
    header.license().ifPresent(parts::add);
    return parts.isEmpty() ? "" : String.join(", ", parts) + ".";
  }

  private List<Phrase> things() {
    var byType = new LinkedHashMap<EntityType, List<String>>();
    for (var type : EntityType.values()) {
      model().entities().stream()
          .filter(e -> e.type() == type)
          .forEach(e -> byType.computeIfAbsent(type, t -> new ArrayList<>()).add(labels.of(e)));
    }
    var items = new ArrayList<Phrase>();
    byType.forEach(
        (type, names) ->
            items.add(Phrase.of(type.word() + ": ", Tone.QUIET).and(String.join(", ", names))));
    return items;
  }

  private Optional<String> organisms() {
    var organisms = model().organisms();
    return organisms.isEmpty()
        ? Optional.empty()
        : Optional.of(words().say("answer.model.organisms", String.join(", ", organisms)));
  }

  private Table hypotheses() {
    return Table.of(
        words().each("answer.head.id", "answer.head.hypothesis"),
        model().hypotheses(),
        h -> Table.row(h.id(), h.title().in(labels.language())));
  }

  private Table views() {
    return Table.of(
        words().each("answer.head.id", "answer.head.view"),
        model().views(),
        v -> Table.row(v.id(), v.title().in(labels.language())));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("entity", "type", "label", "place", "synonyms", "brands", "xrefs"),
        model().entities(),
        e ->
            Table.row(
                e.id(),
                e.type().word(),
                e.label().in(labels.language()),
                e.compartment().orElse(""),
                String.join("; ", e.synonyms()),
                String.join("; ", e.brands()),
                String.join(" ", e.xrefs().stream().map(Object::toString).toList())));
  }

  @Override
  public Map<String, Object> fields() {
    var header = model().header();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", header.id());
    fields.put("title", labels.title());
    fields.put("summary", summary());
    header.version().ifPresent(v -> fields.put("version", v));
    header.date().ifPresent(d -> fields.put("date", d));
    header.license().ifPresent(l -> fields.put("license", l));
    header.credit().ifPresent(c -> fields.put("credit", c));
    fields.put("counts", counts(model()));
    fields.put("entities", model().entities().stream().map(this::fields).toList());
    fields.put("hypotheses", model().hypotheses().stream().map(this::fields).toList());
    fields.put("views", model().views().stream().map(this::fields).toList());
    fields.put("organisms", model().organisms());
    fields.put("notice", words().say("answer.model.teaching"));
    return fields;
  }

  /** How much of everything a model holds. */
  static Map<String, Object> counts(Model model) {
    var counts = new LinkedHashMap<String, Object>();
    counts.put("entities", model.entities().size());
    counts.put("claims", model.claims().size());
    counts.put("hypotheses", model.hypotheses().size());
    counts.put("experiments", model.experiments().size());
    counts.put("views", model.views().size());
    return counts;
  }

  private Map<String, Object> fields(Entity entity) {
    return pair(entity.id(), "type", entity.type().word(), "label", labels.of(entity));
  }

  private Map<String, Object> fields(Hypothesis hypothesis) {
    return pair(hypothesis.id(), "title", hypothesis.title().in(labels.language()));
  }

  private Map<String, Object> fields(ViewSpec view) {
    return pair(view.id(), "title", view.title().in(labels.language()));
  }

  private static Map<String, Object> pair(Object id, String... more) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", id.toString());
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }
}
