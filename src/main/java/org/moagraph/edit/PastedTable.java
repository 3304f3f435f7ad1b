package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.Precedence;

/**
 * A small table as people paste it: columns between tabs, commas, semicolons or bars, with a header
 * that names source, relation and target, or without one and these three first.
 */
final class PastedTable {

  /** A row: its line, its words, what it claims or why it claims nothing, and what it cites. */
  record Row(
      int line,
      String words,
      Optional<Phrase> phrase,
      String problem,
      Map<String, List<String>> evidence) {}

  private static final List<String> SOURCES = List.of("source", "from", "subject", "cause", "drug");
  private static final List<String> RELATIONS =
      List.of("relation", "interaction", "predicate", "effect", "type", "verb", "action");
  private static final List<String> TARGETS = List.of("target", "to", "object", "outcome");
  private static final List<String> SEPARATORS = List.of("\t", "|", ";", ",");

  private final String separator;
  private final List<String> header;

  private PastedTable(String separator, List<String> header) {
    this.separator = separator;
    this.header = header;
  }

  /** The rows; nothing where it is no table. */
  static Optional<List<Row>> read(String pasted) {
    var lines = pasted.lines().toList();
    var first = lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    for (var separator : SEPARATORS) {
      var cells = cells(first, separator);
      var table = new PastedTable(separator, header(cells));
      if (!table.header.isEmpty()) {
        return Optional.of(table.rows(lines, true));
      }
      if (cells.size() >= 3 && meaning(cells.get(1)).isPresent()) {
        var plain = new PastedTable(separator, List.of("source", "relation", "target"));
        return Optional.of(plain.rows(lines, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Predicates.PhraseMeaning> meaning(String word) {
    return Predicates.find(word.toLowerCase(Locale.ROOT), Precedence.VOCABULARY);
  }

  /** The names of the columns, where these three are among them. */
  private static List<String> header(List<String> cells) {
    var names = new ArrayList<String>();
    for (var cell : cells) {
      var name = cell.toLowerCase(Locale.ROOT).strip();
      names.add(
          SOURCES.contains(name)
              ? "source"
              : RELATIONS.contains(name)
                  ? "relation"
                  : TARGETS.contains(name)
                      ? "target"
                      : name.equals("citation") || name.equals("reference") ? "cite" : name);
    }
    return names.containsAll(List.of("source", "relation", "target")) ? names : List.of();
  }

  private static List<String> cells(String line, String separator) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    var bare = separator.equals("|") ? line.strip().replaceAll("^\\||\\|$", "") : line;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator.charAt(0) && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private List<Row> rows(List<String> lines, boolean headed) {
    var rows = new ArrayList<Row>();
    boolean skip = headed;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank() || line.matches("[-|:+\\s]+")) {
        continue;
      }
      if (skip) {
        skip = false;
        continue;
      }
      rows.add(row(i + 1, line));
    }
    return rows;
  }

  private Row row(int number, String line) {
    var cells = cells(line, separator);
    var source = cell(cells, "source");
    var relation = cell(cells, "relation");
    var target = cell(cells, "target");
    var evidence = new LinkedHashMap<String, List<String>>();
    for (var key : List.of("cite", "pmid", "doi")) {
      var found = cell(cells, key);
      if (!found.isEmpty()) {
        evidence.put(key, List.of(found));
      }
    }
    var meaning = meaning(relation);
    if (source.isEmpty() || target.isEmpty()) {
      return new Row(number, line, Optional.empty(), "the row has no source or target", evidence);
    }
    var problem = "unknown relation \"%s\"".formatted(relation);
    var phrase = meaning.map(m -> new Phrase(source, relation, m, target));
    return new Row(number, line, phrase, problem, evidence);
  }

  private String cell(List<String> cells, String column) {
    int place = header.indexOf(column);
    return place >= 0 && place < cells.size() ? cells.get(place) : "";
  }
}
