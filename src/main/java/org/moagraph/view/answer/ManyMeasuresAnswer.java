package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/** How legible several pictures are, and what is usual among them. */
public record ManyMeasuresAnswer(List<MeasuresAnswer> pictures) implements Answer {

  public ManyMeasuresAnswer {
    pictures = List.copyOf(pictures);
  }

  /** What differs in a table, and what is the same in all as a sentence. */
  @Override
  public Prose prose() {
    var differing = names().stream().filter(n -> !isSame(n)).toList();
    var same = names().stream().filter(this::isSame).map(n -> n + " " + first().get(n)).toList();
    var page = Prose.write().grid(table(differing));
    if (!same.isEmpty()) {
      page.say(Language.of("en").say("answer.measures.same", String.join(", ", same)));
    }
    return page.page();
  }

  private boolean isSame(String name) {
    return pictures.stream().map(p -> p.figures().get(name)).distinct().count() == 1;
  }

  private Map<String, Object> first() {
    return pictures.get(0).figures();
  }

  @Override
  public Table table() {
    return table(names());
  }

  private Table table(List<String> names) {
    var columns = new ArrayList<>(List.of("picture"));
    columns.addAll(names);
    var rows = new ArrayList<List<Phrase>>();
    pictures.forEach(p -> rows.add(row(p.picture(), p.figures(), names)));
    rows.add(row("median", medians(), names));
    return new Table(columns, rows);
  }

  private List<String> names() {
    return List.copyOf(first().keySet());
  }

  private static List<Phrase> row(String first, Map<String, Object> figures, List<String> names) {
    var cells = new ArrayList<Object>(List.of(first));
    names.forEach(n -> cells.add(figures.get(n)));
    return Table.row(cells.toArray());
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("pictures", pictures.stream().map(ManyMeasuresAnswer::one).toList());
    fields.put("median", medians());
    return fields;
  }

  private static Map<String, Object> one(MeasuresAnswer picture) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("picture", picture.picture());
    fields.putAll(picture.figures());
    return fields;
  }

  /** The median of each figure; of an even number of pictures the mean of the middle two. */
  private Map<String, Object> medians() {
    var medians = new LinkedHashMap<String, Object>();
    for (var name : names()) {
      var values = pictures.stream().mapToDouble(p -> value(p, name)).sorted().toArray();
      double middle = (values[values.length / 2] + values[(values.length - 1) / 2]) / 2;
      medians.put(name, Double.valueOf(String.format(Locale.ROOT, "%.2f", middle)));
    }
    return medians;
  }

  private static double value(MeasuresAnswer picture, String name) {
    return picture.figures().get(name) instanceof Number number ? number.doubleValue() : 0;
  }
}
