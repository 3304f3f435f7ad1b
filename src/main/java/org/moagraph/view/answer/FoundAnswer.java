package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Entity;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Words;

/** The entities of several models that a text names. */
public record FoundAnswer(String text, List<FoundEntity> found) implements Answer {

  /** An entity, and the labels of the model that it is in. */
  public record FoundEntity(Labels labels, Entity entity) {}

  public FoundAnswer {
    found = List.copyOf(found);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(
        found.isEmpty()
            ? "Nothing in the bundled models is called \"" + text + "\"."
            : Words.count(found.size(), "thing") + " in the bundled models:");
    page.grid(
        Table.of(
            List.of("model", "id", "label", "type", "also called"),
            found,
            f ->
                Table.row(
                    f.labels().model().id(),
                    f.entity().id(),
                    f.labels().of(f.entity()),
                    f.entity().type().word(),
                    also(f.entity()))));
    return page.page();
  }

  private static String also(Entity entity) {
    var names = new ArrayList<>(entity.synonyms());
    names.addAll(entity.brands());
    entity.xrefs().forEach(x -> names.add(x.toString()));
    return String.join(", ", names);
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("model", "entity", "label", "type", "names"),
        found,
        f ->
            Table.row(
                f.labels().model().id(),
                f.entity().id(),
                f.labels().of(f.entity()),
                f.entity().type().word(),
                also(f.entity())));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("text", text);
    fields.put("found", found.stream().map(FoundAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(FoundEntity found) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("model", found.labels().model().id());
    fields.put("entity", found.entity().id().value());
    fields.put("label", found.labels().of(found.entity()));
    fields.put("type", found.entity().type().word());
    fields.put("synonyms", found.entity().synonyms());
    fields.put("brands", found.entity().brands());
    fields.put("xrefs", found.entity().xrefs().stream().map(Object::toString).toList());
    return fields;
  }
}
