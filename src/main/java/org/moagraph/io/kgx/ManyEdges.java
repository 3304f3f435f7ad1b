package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.RelationTable;
import org.moagraph.model.IndexedClaims;

/** One pass over a very large table of edges. */
final class ManyEdges {

  private static final int STATEMENTS = Character.MAX_VALUE;
  private static final int REFUSED = -1;
  private static final int SAMPLE = 10_000;

  private final KgxFile file;
  private final BytePool ids;
  private final RelationTable relations;
  private final Findings findings;
  private final EdgeCounts counts;
  private final int declared;
  private final BytePool statements = new BytePool();
  private final List<Word> words = new ArrayList<>();
  private int[] said = new int[64];
  private List<String> columns = List.of();
  private int[] wanted = new int[0];
  private int subject;
  private int object;
  private int[] sources = new int[1024];
  private int[] targets = new int[1024];
  private char[] wordOf = new char[1024];
  private int size;
  private byte[] key = new byte[1024];
  private int undeclared;

  ManyEdges(KgxFile file, BytePool ids, RelationTable relations, Findings findings) {
    this.file = file;
    this.ids = ids;
    this.relations = relations;
    this.findings = findings;
    this.counts = new EdgeCounts(findings);
    this.declared = ids.size();
  }

  IndexedClaims read() throws IOException {
    try (var records = new Records(file, findings)) {
      boolean begun = records.begin(KgxReader.EDGE);
      columns = records.columns();
      var rows = new RowPlaces(file.path().orElseThrow(), columns);
      if (begun) {
        findColumns();
        readRows(records, rows);
      }
      report();
      return new EdgeTable(
          ids,
          words,
          Arrays.copyOf(sources, size),
          Arrays.copyOf(targets, size),
          Arrays.copyOf(wordOf, size),
          rows);
    }
  }

  private void findColumns() {
    subject = columns.indexOf("subject");
    object = columns.indexOf("object");
    wanted =
        columns.stream()
            .filter(
                c ->
                    Statement.COLUMNS.contains(c)
                        || c.equals("agent_type")
                        || c.equals("knowledge_level"))
            .mapToInt(columns::indexOf)
            .toArray();
  }

  private void readRows(Records records, RowPlaces rows) throws IOException {
    var lines = records.lines();
    while (lines.advance()) {
      int word = word(lines, records);
      boolean isClaim = word >= 0 && words.get(word).meaning().kind() != Meaning.Kind.DENIED;
      int from = isClaim ? end(lines, subject, records) : REFUSED;
      int to = from < 0 ? REFUSED : end(lines, object, records);
      if (to < 0) {
        rows.pass(lines);
        continue;
      }
      boolean turned = words.get(word).meaning().turned();
      if (size == sources.length) {
        grow(lines.offset());
      }
      sources[size] = turned ? to : from;
      targets[size] = turned ? from : to;
      wordOf[size] = (char) word;
      rows.add(lines);
      size++;
    }
  }

  /** Makes room for as many rows as the file will have, going by those that there were. */
  private void grow(long passed) {
    long foreseen = size < SAMPLE ? 0 : (long) (file.size() * 1.01 * size / Math.max(passed, 1));
    int more = (int) Math.min(Integer.MAX_VALUE - 16, Math.max(foreseen, size * 5L / 4));
    sources = Arrays.copyOf(sources, more);
    targets = Arrays.copyOf(targets, more);
    wordOf = Arrays.copyOf(wordOf, more);
  }

  private int end(LineStream lines, int column, Records records) {
    int from = lines.cellFrom(column);
    int to = lines.cellTo(column);
    byte[] bytes = lines.bytes();
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    if (from == to) {
      records.report(Code.E0113, "the edge has no " + columns.get(column));
      return REFUSED;
    }
    int known = ids.size();
    int number = NodeIds.intern(ids, bytes, from, to);
    if (number == known) {
      undeclared++;
      if (!ids.isText(number)) {
        records.report(Code.E0102, "the " + columns.get(column) + " is not UTF-8 text");
      }
    }
    return number;
  }

  /** The number of what the edge says, or a refusal. */
  private int word(LineStream lines, Records records) {
    int cells = lines.cells();
    if (subject >= cells || object >= cells) {
      records.report(Code.E0113, "the edge has no subject or no object");
      return REFUSED;
    }
    if (cells > columns.size() && isMore(lines)) {
      records.report(Code.E0113, "the row has more cells than the header");
      return REFUSED;
    }
    int number = statements.intern(key, 0, keyOf(lines));
    if (number == words.size()) {
      if (number == STATEMENTS) {
        throw new IllegalStateException("more than 65,535 different statements");
      }
      words.add(word(statements.text(number)));
    }
    var word = words.get(number);
    if (word.statement().predicate().isEmpty()) {
      records.report(Code.E0113, "the edge has no predicate");
      return REFUSED;
    }
    if (number >= said.length) {
      said = Arrays.copyOf(said, number * 2);
    }
    said[number]++;
    return number;
  }

  private Word word(String cells) {
    var names = Arrays.stream(wanted).mapToObj(columns::get).toList();
    return Word.of(names, Records.cells(cells), relations);
  }

  /** Puts what the statement rests on behind each other, with tabs between. */
  private int keyOf(LineStream lines) {
    int length = 0;
    for (int column : wanted) {
      boolean has = column < lines.cells();
      int from = has ? lines.cellFrom(column) : 0;
      int count = has ? lines.cellTo(column) - from : 0;
      if (length + count + 1 > key.length) {
        key = Arrays.copyOf(key, (length + count) * 2);
      }
      System.arraycopy(lines.bytes(), from, key, length, count);
      length += count;
      key[length++] = '\t';
    }
    return length;
  }

  private boolean isMore(LineStream lines) {
    for (int i = lines.cellFrom(columns.size()); i < lines.cellTo(lines.cells() - 1); i++) {
      if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) {
        return true;
      }
    }
    return false;
  }

  private void report() {
    for (int w = 0; w < words.size(); w++) {
      var word = words.get(w);
      for (int i = 0; i < said[w]; i++) {
        counts.takes(word.statement(), word.meaning(), () -> Span.whole(file.name()));
        if (word.isMined() && word.meaning().kind() != Meaning.Kind.DENIED) {
          counts.mined();
        }
      }
    }
    counts.report("in so large a graph they count as all others do");
    if (declared > 0 && undeclared > 0) {
      findings.add(
          Code.N0902,
          findings.whole(),
          undeclared + " nodes are not declared: they are kept without name and kind");
    }
  }
}
