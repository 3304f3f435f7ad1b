package org.moagraph.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.view.Answer;
import org.moagraph.view.Phrase;
import org.moagraph.view.Prose;
import org.moagraph.view.Table;

/** How legible several pictures are, and what is usual among them. */
public record ManyMeasuresAnswer(List<MeasuresAnswer> pictures) implements Answer {

  public ManyMeasuresAnswer {
    pictures = List.copyOf(pictures);
  }

  @Override
  public Prose prose() {
    return Prose.write().grid(table()).page();
  }

  @Override
  public Table table() {
    var columns = new ArrayList<>(List.of("picture"));
    columns.addAll(names());
    var rows = new ArrayList<List<Phrase>>();
    pictures.forEach(p -> rows.add(row(p.picture(), p.figures())));
    rows.add(row("median", medians()));
    return new Table(columns, rows);
  }

  private List<String> names() {
    return List.copyOf(pictures.get(0).figures().keySet());
  }

  private static List<Phrase> row(String first, Map<String, Object> figures) {
    var cells = new ArrayList<Object>(List.of(first));
    cells.addAll(figures.values());
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
