package org.moagraph.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Predicates.PhraseMeaning;

/**
 * A file that says what relation words mean: a table of two columns, the word and a relation of the
 * printed table. A first row "word, relation" is its header.
 *
 * @param table the printed table after the words of the file that could be read
 */
public record RelationFile(RelationTable table, Findings findings) {

  /** Reads such a file; what is wrong with a row is a finding at its line. */
  public static RelationFile read(Source source) {
    var findings = Findings.bounded(source.name());
    Map<String, PhraseMeaning> words = new LinkedHashMap<>();
    var rows = DelimitedText.of(DelimitedText.decoded(source.bytes()));
    for (boolean first = true; rows.advance(); first = false) {
      boolean comment = rows.first() == '#';
      var cells = rows.cells().stream().map(String::strip).toList();
      if (!comment && !(first && isHeader(cells))) {
        readRow(cells, new Span(source.name(), rows.line(), 1, 1), words, findings);
      }
    }
    return new RelationFile(RelationTable.of(words), findings);
  }

  private static boolean isHeader(List<String> cells) {
    return cells.size() >= 2
        && cells.get(0).toLowerCase(Locale.ROOT).equals("word")
        && cells.get(1).toLowerCase(Locale.ROOT).equals("relation");
  }

  private static void readRow(
      List<String> cells, Span place, Map<String, PhraseMeaning> words, Findings findings) {
    if (cells.size() != 2 || cells.get(0).isEmpty() || cells.get(1).isEmpty()) {
      findings.add(
          Code.E0112,
          place,
          "a row needs a word and a relation, and nothing else",
          "write, for example, \"boosts,increases\"");
      return;
    }
    var word = cells.get(0);
    var meaning = Predicates.read(cells.get(1));
    if (!meaning.known()) {
      var near = findings.nearest(cells.get(1), Predicates.words());
      findings.add(
          Code.E0109,
          place,
          "\"%s\" is not a relation".formatted(cells.get(1)),
          near.map(n -> "did you mean \"" + n + "\"? ").orElse("")
              + "\"moa explain predicates\" lists them");
      return;
    }
    var earlier = words.putIfAbsent(Predicates.normal(word), meaning);
    if (earlier != null && !earlier.equals(meaning)) {
      findings.add(Code.E0104, place, "\"%s\" is said to mean two things".formatted(word));
    }
  }
}
