package org.moagraph.view.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** The collections of a user, with their counts and grades. */
public record CollectionsAnswer(List<Row> rows) implements Answer {

  /**
   * A collection.
   *
   * @param source the file or folder it was made from
   * @param reasons how many models have a grade for a reason, by grade and reason
   * @param bytes the size of its index
   */
  public record Row(
      String name,
      String source,
      int models,
      int drugs,
      Map<String, Integer> grades,
      Map<String, Integer> reasons,
      long bytes) {

    public Row {
      grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
      reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    private int grade(String letter) {
      return grades.getOrDefault(letter, 0);
    }
  }

  private static final List<String> LETTERS = List.of("A", "B", "C", "-");

  public CollectionsAnswer {
    rows = List.copyOf(rows);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    if (rows.isEmpty()) {
      return page.say(words().say("answer.collections.none")).page();
    }
    page.grid(
        Table.of(
            heads(),
            rows,
            r ->
                Table.row(
                    r.name(),
                    r.models(),
                    r.drugs(),
                    r.grade("A"),
                    r.grade("B"),
                    r.grade("C"),
                    r.grade("-"),
                    r.source())));
    for (var row : rows) {
      page.say(
          words()
              .say(
                  "answer.collections.reasons",
                  words().count(row.models(), "answer.models"),
                  row.name(),
                  row.reasons().entrySet().stream()
                      .map(e -> e.getValue() + " " + e.getKey())
                      .collect(Collectors.joining("; "))));
    }
    return page.say(words().say("answer.collections.find")).page();
  }

  private static List<String> heads() {
    var heads = words().each("answer.head.name", "answer.head.models", "answer.head.drugs");
    heads.addAll(List.of("A", "B", "C"));
    heads.addAll(words().each("answer.head.no grade", "answer.head.made from"));
    return heads;
  }

  private static Language words() {
    return Language.of("en");
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("name", "models", "drugs", "A", "B", "C", "none", "bytes", "source"),
        rows,
        r ->
            Table.row(
                r.name(),
                r.models(),
                r.drugs(),
                r.grade("A"),
                r.grade("B"),
                r.grade("C"),
                r.grade("-"),
                r.bytes(),
                r.source()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("collections", rows.stream().map(CollectionsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Row row) {
    var grades = new LinkedHashMap<String, Object>();
    LETTERS.forEach(l -> grades.put(l.equals("-") ? "none" : l, row.grade(l)));
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", row.name());
    fields.put("source", row.source());
    fields.put("models", row.models());
    fields.put("drugs", row.drugs());
    fields.put("grades", grades);
    fields.put("reasons", row.reasons());
    fields.put("bytes", row.bytes());
    return fields;
  }
}
