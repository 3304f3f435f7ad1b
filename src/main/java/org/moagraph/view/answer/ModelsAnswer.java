package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Model;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** The models that come with the tool. */
public record ModelsAnswer(List<Model> models) implements Answer {

  public ModelsAnswer {
    models = List.copyOf(models);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.grid(
        Table.of(
            words()
                .each(
                    "answer.head.id",
                    "answer.head.things",
                    "answer.head.claims",
                    "answer.head.title"),
            models,
            m -> Table.row(m.id(), m.entities().size(), m.claims().size(), m.header().title())));
    page.say(words().say("answer.models.show"));
    return page.page();
  }

  private static Language words() {
    return Language.of("en");
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("id", "title", "entities", "claims", "hypotheses", "experiments", "views"),
        models,
        m ->
            Table.row(
                m.id(),
                m.header().title(),
                m.entities().size(),
                m.claims().size(),
                m.hypotheses().size(),
                m.experiments().size(),
                m.views().size()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("models", models.stream().map(ModelsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Model model) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", model.id());
    fields.put("title", model.header().title().plain());
    fields.putAll(ModelAnswer.counts(model));
    return fields;
  }
}
