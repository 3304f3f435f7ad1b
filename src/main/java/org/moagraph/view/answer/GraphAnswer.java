package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** A graph that lives in a database: how large it is, and what the predicates of its edges mean. */
public record GraphAnswer(String name, long nodes, long edges, List<Word> predicates)
    implements Answer {

  /** Rows that a page shows; a table has all. */
  private static final int SHOWN = 60;

  /** A predicate, and what it comes to. */
  public record Word(String word, String means) {}

  public GraphAnswer {
    predicates = List.copyOf(predicates);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    page.say(words().say("answer.graph.size", name, nodes, edges));
    page.grid(
        Table.of(
            words().each("answer.head.predicate", "answer.head.read as"),
            predicates.stream().limit(SHOWN).toList(),
            w -> Table.row(w.word(), w.means())));
    int more = predicates.size() - SHOWN;
    if (more > 0) {
      page.say(words().say("answer.shown", more));
    }
    page.say(words().say(nodes == 0 ? "answer.graph.empty" : "answer.graph.ask"));
    return page.page();
  }

  private static Language words() {
    return Language.of("en");
  }

  @Override
  public Table table() {
    return Table.of(List.of("predicate", "means"), predicates, w -> Table.row(w.word(), w.means()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", name);
    fields.put("nodes", nodes);
    fields.put("edges", edges);
    fields.put("predicates", predicates.stream().map(GraphAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Word word) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("predicate", word.word());
    fields.put("means", word.means());
    return fields;
  }
}
