package org.moagraph.io.edgelist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.Predicates;
import org.moagraph.io.Predicates.Reading;
import org.moagraph.io.Source;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Status;

/** One reading of one edge list: a pass over its bytes, then the values made of it. */
final class EdgeListReader {

  /** The columns that an edge list starts with. */
  static final List<String> COLUMNS = List.of("source", "relation", "target");

  private static final int UNSEEN = 0;
  private static final int REFUSED = -1;
  private static final int ROW = 6;

  private final Source source;
  private final byte[] bytes;
  private final Lines lines;
  private final Findings findings;
  private final Tokens names;
  private final Tokens phrases;
  private final Tokens values;

  /** For each name its entity's number plus 1, {@link #UNSEEN} or {@link #REFUSED}. */
  private int[] entityOfName = new int[1024];

  private final List<Entity> entities = new ArrayList<>();
  private int[] entityLines = new int[1024];
  private final List<@Nullable Word> words = new ArrayList<>();
  private final List<String> valueTexts = new ArrayList<>();

  /** Source, relation, target, line, start and end of the further cells, claim after claim. */
  private int[] rows = new int[1024 * ROW];

  private int rowCount;
  private List<String> extras = List.of();

  /** A relation as written, what it means, and the middle of its claims' ids. */
  private record Word(String phrase, Reading reading, String infix) {}

  EdgeListReader(Source source) {
    this.source = source;
    this.bytes = source.bytes();
    this.lines = new Lines(bytes);
    this.findings = new Findings(source.name());
    this.names = new Tokens(bytes);
    this.phrases = new Tokens(bytes);
    this.values = new Tokens(bytes);
  }

  /** Whether the first line that counts is the header of an edge list. */
  boolean hasHeader() {
    return lines.advance() && columns().subList(0, 3).equals(COLUMNS);
  }

  Loaded read() {
    if (!hasHeader()) {
      return noHeader();
    }
    extras = extraColumns();
    while (lines.advance()) {
      readRow();
    }
    return loaded();
  }

  private Loaded noHeader() {
    var place =
        lines.number() == 0
            ? Span.whole(source.name())
            : new Span(source.name(), lines.number(), 1, Math.max(1, lines.to() - lines.from()));
    var finding =
        Diagnostic.of(Code.E0112, place, "the file does not start with the header of an edge list")
            .withHelp("write source, relation and target, with tabs between, as the first line");
    return new Loaded(Optional.empty(), Origins.of(source.name()), List.of(finding));
  }

  private List<String> columns() {
    var columns = new ArrayList<String>();
    int cells = Math.min(lines.cells(), 1000);
    int start = lines.from();
    for (int i = 0; i < cells; i++) {
      int end = lines.cellEnd(start);
      columns.add(lines.text(start, end).strip());
      start = end + 1;
    }
    while (columns.size() < 3) {
      columns.add("");
    }
    return columns;
  }

  private List<String> extraColumns() {
    var named = new ArrayList<String>();
    var columns = columns();
    for (int i = 3; i < columns.size(); i++) {
      var name = columns.get(i).isEmpty() ? "column-" + (i + 1) : columns.get(i);
      var unique = name;
      for (int n = 2; named.contains(unique); n++) {
        unique = name + "-" + n;
      }
      named.add(unique);
    }
    return List.copyOf(named);
  }

  private void readRow() {
    int sourceFrom = lines.from();
    int sourceTo = lines.cellEnd(sourceFrom);
    int relationFrom = sourceTo + 1;
    int relationTo = relationFrom > lines.to() ? -1 : lines.cellEnd(relationFrom);
    int targetFrom = relationTo + 1;
    if (relationTo < 0 || targetFrom > lines.to()) {
      malformed(lines.from(), "a row needs source, relation and target, and this one has too few");
      return;
    }
    int targetTo = lines.cellEnd(targetFrom);
    int cells = extras.size() + 3;
    if (targetTo < lines.to() && hasMoreThan(cells, targetTo)) {
      malformed(lines.from(), "the row has more cells than the header");
      return;
    }
    int from = entity(sourceFrom, sourceTo, "source");
    int word = word(relationFrom, relationTo);
    int to = entity(targetFrom, targetTo, "target");
    if (from != REFUSED && word != REFUSED && to != REFUSED) {
      add(declare(from), word, declare(to), Math.min(targetTo + 1, lines.to()));
      countUnlisted(word, relationFrom, relationTo);
    }
  }

  /** Whether a cell that is not empty lies beyond that many. */
  private boolean hasMoreThan(int cells, int targetTo) {
    int tabs = 2;
    for (int i = targetTo; i < lines.to(); i++) {
      if (bytes[i] == '\t') {
        tabs++;
      } else if (tabs >= cells && bytes[i] != ' ') {
        return true;
      }
    }
    return false;
  }

  /** The name's number, or {@link #REFUSED} where it cannot name an entity. */
  private int entity(int from, int to, String column) {
    int start = skipSpace(from, to);
    int end = dropSpace(start, to);
    int name = names.intern(start, end);
    if (name >= entityOfName.length) {
      entityOfName = Arrays.copyOf(entityOfName, name * 2);
    }
    int state = entityOfName[name];
    if (state > 0) {
      return name;
    }
    if (state == UNSEEN) {
      var text = names.text(name);
      if (!text.isBlank() && names.isUtf8(name, text)) {
        return name;
      }
      entityOfName[name] = REFUSED;
    }
    refuse(start, end, column);
    return REFUSED;
  }

  private int declare(int name) {
    if (entityOfName[name] == UNSEEN) {
      int number = entities.size();
      if (number == entityLines.length) {
        entityLines = Arrays.copyOf(entityLines, number * 2);
      }
      entityLines[number] = lines.number();
      var text = names.text(name);
      entities.add(Entity.of(EntityId.of(text), EntityType.ENTITY, text));
      entityOfName[name] = number + 1;
    }
    return entityOfName[name] - 1;
  }

  private int word(int from, int to) {
    int start = skipSpace(from, to);
    int end = dropSpace(start, to);
    int number = phrases.intern(start, end);
    if (number == words.size()) {
      words.add(newWord(phrases.text(number), number));
    }
    var word = words.get(number);
    if (word == null) {
      refuse(start, end, "relation");
      return REFUSED;
    }
    return number;
  }

  private void countUnlisted(int number, int from, int to) {
    var word = words.get(number);
    if (word != null && !word.reading.known()) {
      int start = skipSpace(from, to);
      findings.addUnlisted(word.phrase, () -> place(start, dropSpace(start, to)));
    }
  }

  private @Nullable Word newWord(String phrase, int number) {
    if (phrase.isBlank() || !phrases.isUtf8(number, phrase)) {
      return null;
    }
    var reading = Predicates.read(phrase);
    var shown = reading.turned() ? reading.relation().word() : phrase;
    return new Word(phrase, reading, "-" + shown.replace(' ', '-') + "-");
  }

  private void refuse(int start, int end, String column) {
    if (start == end || lines.text(start, end).isBlank()) {
      malformed(start, "the " + column + " is empty");
    } else if (findings.keeps(Code.E0102)) {
      findings.add(Code.E0102, place(start, end), "the " + column + " is not UTF-8 text");
    }
  }

  private void malformed(int position, String message) {
    if (findings.keeps(Code.E0112)) {
      findings.add(Code.E0112, place(position, lines.to()), message);
    } else {
      findings.add(Code.E0112, Span.whole(source.name()), message);
    }
  }

  private Span place(int from, int to) {
    return new Span(
        source.name(),
        lines.number(),
        lines.column(from),
        Math.max(1, lines.text(from, Math.max(from, to)).length()));
  }

  private int skipSpace(int from, int to) {
    int i = from;
    while (i < to && bytes[i] == ' ') {
      i++;
    }
    return i;
  }

  private int dropSpace(int from, int to) {
    int i = to;
    while (i > from && bytes[i - 1] == ' ') {
      i--;
    }
    return i;
  }

  private void add(int from, int word, int to, int rest) {
    int base = rowCount * ROW;
    if (base == rows.length) {
      rows = Arrays.copyOf(rows, base * 2);
    }
    rows[base] = from;
    rows[base + 1] = word;
    rows[base + 2] = to;
    rows[base + 3] = lines.number();
    rows[base + 4] = rest;
    rows[base + 5] = lines.to();
    rowCount++;
  }

  private Loaded loaded() {
    var claims = new Claim[rowCount];
    var claimLines = new int[rowCount];
    var ids = new ClaimNames(rowCount);
    for (int i = 0; i < rowCount; i++) {
      claims[i] = claim(i * ROW, ids);
      claimLines[i] = rows[i * ROW + 3];
    }
    var all = List.of(claims);
    var model = Model.of(Header.of(source.stem(), source.stem()), entities, all);
    var places =
        new LinePlaces(source.name(), model.entities(), entityLines, model.claims(), claimLines);
    return new Loaded(Optional.of(model), new Origins(source.name(), places), findings.all());
  }

  private Claim claim(int row, ClaimNames ids) {
    var word = wordOf(row);
    boolean turned = word.reading.turned();
    var from = entities.get(rows[turned ? row + 2 : row]).id();
    var to = entities.get(rows[turned ? row : row + 2]).id();
    var id = ids.next(from.value().concat(word.infix).concat(to.value()));
    return new Claim(
        ClaimId.of(id),
        from,
        word.reading.relation(),
        to,
        word.reading.sign(),
        word.phrase,
        true,
        Status.SUPPORTED,
        List.of(),
        Context.UNSAID,
        List.of(),
        Optional.empty(),
        annotations(rows[row + 4], rows[row + 5], rows[row + 3]));
  }

  private Word wordOf(int row) {
    var word = words.get(rows[row + 1]);
    if (word == null) {
      throw new IllegalStateException("a refused relation has no row");
    }
    return word;
  }

  private Map<String, String> annotations(int start, int end, int line) {
    if (extras.isEmpty() || start == end) {
      return Map.of();
    }
    var annotations = new LinkedHashMap<String, String>();
    int from = start;
    for (var column : extras) {
      int to = from;
      while (to < end && bytes[to] != '\t') {
        to++;
      }
      if (to > from) {
        annotations.put(column, value(from, to, line));
      }
      from = Math.min(to + 1, end);
    }
    return annotations;
  }

  private String value(int from, int to, int line) {
    int number = values.intern(from, to);
    if (number == valueTexts.size()) {
      valueTexts.add(values.text(number));
      if (!values.isUtf8(number, valueTexts.get(number))) {
        var place = new Span(source.name(), line, 1, 1);
        findings.add(Code.E0102, place, "an annotation is not UTF-8 text");
      }
    }
    return valueTexts.get(number);
  }
}
