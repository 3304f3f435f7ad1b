package org.moagraph.view.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.measure.Measures;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Language;

/**
 * How legible a picture is on a slide; {@code contrast} is the smallest of its text. {@code
 * fromFile} says that the picture was read back, so that what a file does not say is not told.
 */
public record MeasuresAnswer(String picture, Measures measures, double contrast, boolean fromFile)
    implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().grid(table());
    if (measures.boxes().nodes() > PictureLimits.MOST_ON_A_SLIDE) {
      page.say(Language.of("en").say("answer.measures.many", PictureLimits.MOST_ON_A_SLIDE));
    }
    return page.page();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("measure", "value"),
        List.copyOf(figures().entrySet()),
        e -> Table.row(e.getKey(), e.getValue()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("picture", picture);
    fields.putAll(figures());
    return fields;
  }

  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("minNodeFontPt", rounded(measures.letters().nodesPt()));
    figures.put("minEdgeFontPt", rounded(measures.letters().linesPt()));
    figures.put("fill", rounded(measures.fill()));
    figures.put("crossings", measures.lines().crossings());
    figures.put("edgeThroughNode", measures.lines().throughNodes());
    figures.put("labelOverlaps", measures.boxes().labelOverlaps());
    figures.put("nodeOverlaps", measures.boxes().nodeOverlaps());
    figures.put("smallestGap", rounded(measures.boxes().smallestGapPt()));
    figures.put("overflow", measures.boxes().overflow());
    figures.put("minContrast", rounded(contrast));
    if (!fromFile) {
      figures.put("backwardEdges", measures.lines().backward());
      figures.put("unlabelledEdges", measures.lines().unlabelled());
    }
    figures.put("bends", measures.lines().bends());
    figures.put("nodes", measures.boxes().nodes());
    figures.put("edges", measures.lines().lines());
    return figures;
  }

  private static Object rounded(double value) {
    return Double.isFinite(value) ? Double.valueOf(String.format(Locale.ROOT, "%.2f", value)) : 0;
  }
}
