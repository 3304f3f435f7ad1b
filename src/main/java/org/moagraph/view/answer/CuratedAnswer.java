package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** What checking the models of a collection found, for those who mend it. */
public record CuratedAnswer(String collection, List<Row> rows) implements Answer {

  /**
   * A finding.
   *
   * @param record the model it belongs to
   * @param names the labels of the things that it names by number
   */
  public record Row(Diagnostic finding, String record, String names) {}

  /** Rows that a page shows; a table has all. */
  private static final int SHOWN = 40;

  public CuratedAnswer {
    rows = List.copyOf(rows);
  }

  @Override
  public Prose prose() {
    var page = Prose.write();
    var findings = new FindingsAnswer(rows.stream().map(Row::finding).toList());
    long models = rows.stream().map(Row::record).distinct().count();
    page.say(
        rows.isEmpty()
            ? words().say("answer.curated.all", collection, findings.summary())
            : words()
                .say(
                    "answer.curated.in",
                    collection,
                    findings.summary(),
                    words().count(models, "answer.models")));
    if (rows.size() > SHOWN) {
      page.grid(
          Table.of(
              words().each("answer.head.finding", "answer.head.findings", "answer.head.models"),
              kinds(),
              k -> Table.row(k.code() + " " + k.code().title(), k.findings(), k.models())));
    }
    page.grid(
        Table.of(
            words()
                .each(
                    "answer.head.line",
                    "answer.head.record",
                    "answer.head.finding",
                    "answer.head.names"),
            ranked().limit(SHOWN).toList(),
            r -> Table.row(r.finding().span().line(), r.record(), told(r), r.names())));
    int more = rows.size() - SHOWN;
    if (more > 0) {
      page.say(words().say("answer.shown", more));
    }
    return page.page();
  }

  /** A kind of finding, how many there are, and in how many models. */
  private record Kind(Code code, int findings, long models) {

    static Kind of(Code code, List<Row> rows) {
      return new Kind(code, rows.size(), rows.stream().map(Row::record).distinct().count());
    }
  }

  /** The kinds of findings, the worst first, of equally bad ones the rarest. */
  private List<Kind> kinds() {
    var byCode = new EnumMap<Code, List<Row>>(Code.class);
    rows.forEach(r -> byCode.computeIfAbsent(r.finding().code(), c -> new ArrayList<>()).add(r));
    var kinds = new ArrayList<Kind>();
    byCode.forEach((code, found) -> kinds.add(Kind.of(code, found)));
    kinds.sort(Comparator.comparing((Kind k) -> rank(k.code())).thenComparing(Kind::findings));
    return kinds;
  }

  private static int rank(Code code) {
    return switch (code.severity()) {
      case ERROR -> 0;
      case WARNING -> 1;
      case NOTE -> 2;
    };
  }

  /** The findings in the order of their kinds. */
  private Stream<Row> ranked() {
    return rows.size() <= SHOWN
        ? rows.stream()
        : kinds().stream().flatMap(k -> rows.stream().filter(r -> r.finding().code() == k.code()));
  }

  private static String told(Row row) {
    return row.finding().code() + " " + row.finding().message();
  }

  private static Language words() {
    return Language.of("en");
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("severity", "code", "record", "file", "line", "message", "names", "help"),
        rows,
        r ->
            Table.row(
                r.finding().severity().word(),
                r.finding().code(),
                r.record(),
                r.finding().span().file(),
                r.finding().span().line(),
                r.finding().message(),
                r.names(),
                r.finding().help().orElse("")));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("collection", collection);
    fields.put("findings", rows.stream().map(CuratedAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Row row) {
    var fields = new LinkedHashMap<String, Object>(FindingsAnswer.fields(row.finding()));
    fields.put("record", row.record());
    fields.put("names", row.names());
    return fields;
  }
}
