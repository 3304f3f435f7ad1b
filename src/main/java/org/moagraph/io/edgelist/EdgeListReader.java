package org.moagraph.io.edgelist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.text.UniqueNames;

/** One reading of one edge list: a pass over its bytes, then the values made of it. */
final class EdgeListReader {

  /** The columns that an edge list starts with. */
  static final List<String> COLUMNS = List.of("source", "relation", "target");

  private static final int UNSEEN = 0;
  private static final int REFUSED = -1;

  private final Source source;
  private final byte[] bytes;
  private final Lines lines;
  private final Findings findings;
  private final RangeHash ranged;
  private final TokenTable names;
  private final TokenTable phrases;

  /** For each name its entity's number plus 1, {@link #UNSEEN} or {@link #REFUSED}. */
  private int[] entityOfName = new int[1024];

  private final List<Entity> entities = new ArrayList<>();
  private int[] entityLines = new int[1024];
  private int[] nameOfEntity = new int[1024];

  /** For each phrase its word's number plus 1, {@link #UNSEEN} or {@link #REFUSED}. */
  private int[] wordOfPhrase = new int[64];

  private final List<RelationWord> words = new ArrayList<>();

  private final Rows rows = new Rows();
  private List<String> extras = List.of();

  EdgeListReader(Source source) {
    this(source, RangeHash.unforeseen());
  }

  EdgeListReader(Source source, RangeHash ranged) {
    this.ranged = ranged;
    this.source = source;
    this.bytes = source.bytes();
    this.lines = new Lines(bytes);
    this.findings = Findings.bounded(source.name());
    this.names = new TokenTable(bytes, ranged);
    this.phrases = new TokenTable(bytes, ranged);
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
            ? findings.whole()
            : new Span(source.name(), lines.number(), 1, Math.max(1, lines.to() - lines.from()));
    findings.add(
        Code.E0112,
        place,
        "the file does not start with the header of an edge list",
        "write source, relation and target, with tabs between, as the first line");
    return Loaded.failed(findings);
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
    var extras = new ArrayList<String>();
    var names = new UniqueNames();
    var columns = columns();
    for (int i = 3; i < columns.size(); i++) {
      extras.add(names.next(columns.get(i).isEmpty() ? "column-" + (i + 1) : columns.get(i)));
    }
    return List.copyOf(extras);
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
      add(from, word, to, Math.min(targetTo + 1, lines.to()));
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
        nameOfEntity = Arrays.copyOf(nameOfEntity, number * 2);
      }
      entityLines[number] = lines.number();
      nameOfEntity[number] = name;
      var text = names.text(name);
      entities.add(Entity.of(EntityId.of(text), EntityType.ENTITY, text));
      entityOfName[name] = number + 1;
    }
    return entityOfName[name] - 1;
  }

  /** The word's number, or {@link #REFUSED} where the cell is no relation. */
  private int word(int from, int to) {
    int start = skipSpace(from, to);
    int end = dropSpace(start, to);
    int phrase = phrases.intern(start, end);
    if (phrase >= wordOfPhrase.length) {
      wordOfPhrase = Arrays.copyOf(wordOfPhrase, phrase * 2);
    }
    if (wordOfPhrase[phrase] == UNSEEN) {
      var text = phrases.text(phrase);
      wordOfPhrase[phrase] = REFUSED;
      if (!text.isBlank() && phrases.isUtf8(phrase, text)) {
        words.add(RelationWord.of(text, source.relations(), ranged));
        wordOfPhrase[phrase] = words.size();
      }
    }
    if (wordOfPhrase[phrase] == REFUSED) {
      refuse(start, end, "relation");
      return REFUSED;
    }
    return wordOfPhrase[phrase] - 1;
  }

  private void add(int from, int number, int to, int restFrom) {
    var word = words.get(number);
    boolean turned = word.reading().turned();
    int first = declare(from);
    int second = declare(to);
    rows.add(
        turned ? second : first,
        number,
        turned ? first : second,
        lines.number(),
        restFrom,
        lines.to());
    if (!extras.isEmpty() && !isUtf8(restFrom, lines.to())) {
      findings.add(Code.E0102, place(restFrom, lines.to()), "the further cells are not UTF-8 text");
    }
  }

  private boolean isUtf8(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        var text = lines.text(from, to).getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(text, 0, text.length, bytes, from, to);
      }
    }
    return true;
  }

  private void countUnlisted(int number, int from, int to) {
    var word = words.get(number);
    if (!word.plain()) {
      int start = skipSpace(from, to);
      source.relations().report(word.phrase(), findings, () -> place(start, dropSpace(start, to)));
    }
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
      findings.add(Code.E0112, findings.whole(), message);
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

  private Loaded loaded() {
    var things = List.copyOf(entities);
    var claims = new EdgeTable(bytes, things, words, rows, extras);
    claims.nameRepeats(names, nameOfEntity, ranged);
    var model = Model.of(Header.of(source.stem(), source.stem()), things, claims);
    var places = new LinePlaces(source.name(), things, entityLines, claims, rows);
    return Loaded.of(model, places, findings);
  }
}
