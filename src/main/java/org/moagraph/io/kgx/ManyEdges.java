package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.RelationTable;
import org.moagraph.model.IndexedClaims;

/** One pass over a very large file of edges. */
final class ManyEdges {

  private static final int STATEMENTS = Character.MAX_VALUE;
  private static final int REFUSED = -1;
  private static final int SAMPLE = 10_000;
  private static final int SUBJECT = 0;
  private static final int OBJECT = 1;
  private static final int SAID = 2;
  private static final List<String> WANTED = wanted();

  private final KgxFile file;
  private final BytePool ids;
  private final RelationTable relations;
  private final Findings findings;
  private final EdgeCounts counts;
  private final int declared;
  private final BytePool statements = new BytePool();
  private final List<Word> words = new ArrayList<>();
  private final NameBatch ends = new NameBatch();
  private final List<String> saying = new ArrayList<>();
  private int[] said = new int[64];
  private int[] saidIn = new int[0];
  private int[] lines = new int[1024];
  private int[] sources = new int[1024];
  private int[] targets = new int[1024];
  private char[] wordOf = new char[1024];
  private int size;
  private int resolved;
  private byte[] key = new byte[1024];
  private int known;

  ManyEdges(KgxFile file, BytePool ids, RelationTable relations, Findings findings) {
    this.file = file;
    this.ids = ids;
    this.relations = relations;
    this.findings = findings;
    this.counts = new EdgeCounts(findings);
    this.declared = ids.size();
    this.known = declared;
  }

  private static List<String> wanted() {
    var all = new ArrayList<>(List.of("subject", "object"));
    all.addAll(Statement.COLUMNS);
    all.add("agent_type");
    all.add("knowledge_level");
    return List.copyOf(all);
  }

  IndexedClaims read() throws IOException {
    try (var records = new Records(file, findings)) {
      boolean begun = records.begin(KgxReader.EDGE);
      var rows = new RowPlaces(file.path().filter(p -> !records.isPacked()), records::fields);
      if (begun) {
        readRows(records, Cells.of(records, WANTED), rows);
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

  private void readRows(Records records, Cells cells, RowPlaces rows) throws IOException {
    saidIn = IntStream.range(SAID, WANTED.size()).filter(cells::has).toArray();
    Arrays.stream(saidIn).mapToObj(WANTED::get).forEach(saying::add);
    var line = records.lines();
    while (cells.advance()) {
      if (cells.read() && take(records, cells)) {
        rows.add(line);
      } else {
        rows.pass(line);
      }
    }
    resolve();
  }

  /** Takes up an edge; false where it is none, or says that something does not hold. */
  private boolean take(Records records, Cells cells) {
    int word = word(records, cells);
    if (word == REFUSED
        || words.get(word).meaning().kind() == Meaning.Kind.DENIED
        || !hasEnd(records, cells, SUBJECT)
        || !hasEnd(records, cells, OBJECT)) {
      return false;
    }
    if (!ends.hasRoom()) {
      resolve();
    }
    if (size == sources.length) {
      grow(records.lines().offset());
    }
    boolean turned = words.get(word).meaning().turned();
    addEnd(cells, turned ? OBJECT : SUBJECT);
    addEnd(cells, turned ? SUBJECT : OBJECT);
    lines[size - resolved] = records.lines().number();
    wordOf[size++] = (char) word;
    return true;
  }

  private boolean hasEnd(Records records, Cells cells, int column) {
    byte[] bytes = cells.bytes();
    int to = cells.to(column);
    for (int i = cells.from(column); i < to; i++) {
      if (bytes[i] != ' ') {
        return true;
      }
    }
    records.report(Code.E0113, "the edge has no " + WANTED.get(column));
    return false;
  }

  private void addEnd(Cells cells, int column) {
    NodeIds.add(ends, cells.bytes(), cells.from(column), cells.to(column));
  }

  /** Finds the numbers of the ends of the edges that were taken up since. */
  private void resolve() {
    int count = ends.size();
    int[] numbers = ends.numbers(ids);
    for (int i = 0; i < count; i++) {
      if (numbers[i] == known) {
        known++;
        reportIfNoText(numbers[i], lines[i / 2]);
      }
      if (i % 2 == 0) {
        sources[resolved] = numbers[i];
      } else {
        targets[resolved++] = numbers[i];
      }
    }
  }

  private void reportIfNoText(int number, int line) {
    if (!ids.isText(number)) {
      findings.add(
          Code.E0102, new Span(file.name(), line, 1, 1), "an end of the edge is not UTF-8 text");
    }
  }

  /** Makes room for as many rows as the file will have, going by those that there were. */
  private void grow(long passed) {
    long whole = file.unpackedSize();
    long foreseen = size < SAMPLE ? 0 : (long) (whole * 1.01 * size / Math.max(passed, 1));
    int more = (int) Math.min(Integer.MAX_VALUE - 16, Math.max(foreseen, size * 5L / 4));
    sources = Arrays.copyOf(sources, more);
    targets = Arrays.copyOf(targets, more);
    wordOf = Arrays.copyOf(wordOf, more);
  }

  /** The number of what the edge says, or a refusal. */
  private int word(Records records, Cells cells) {
    int number = statements.intern(key, 0, keyOf(cells));
    if (number == words.size()) {
      if (number == STATEMENTS) {
        throw new IllegalStateException("more than 65,535 different statements");
      }
      words.add(Word.of(saying, Records.cells(statements.text(number)), relations));
    }
    if (words.get(number).statement().predicate().isEmpty()) {
      records.report(Code.E0113, "the edge has no predicate");
      return REFUSED;
    }
    if (number >= said.length) {
      said = Arrays.copyOf(said, number * 2);
    }
    said[number]++;
    return number;
  }

  /** Puts what the statement rests on behind each other, with tabs between. */
  private int keyOf(Cells cells) {
    int length = 0;
    byte[] bytes = cells.bytes();
    for (int column : saidIn) {
      int from = cells.from(column);
      int count = cells.to(column) - from;
      if (length + count + 1 > key.length) {
        key = Arrays.copyOf(key, (length + count) * 2);
      }
      for (int i = 0; i < count; i++) {
        key[length++] = bytes[from + i];
      }
      key[length++] = '\t';
    }
    return length;
  }

  private void report() {
    for (int w = 0; w < words.size(); w++) {
      var word = words.get(w);
      if (said[w] > 0) {
        var place = Span.whole(file.name());
        boolean isClaim = counts.takes(word.statement(), word.meaning(), () -> place, said[w]);
        counts.mined(word.isMined() && isClaim ? said[w] : 0);
      }
    }
    counts.report("in so large a graph they count as all others do");
    if (declared > 0 && known > declared) {
      findings.add(
          Code.N0902,
          findings.whole(),
          (known - declared) + " nodes are not declared: they are kept without name and kind");
    }
  }
}
