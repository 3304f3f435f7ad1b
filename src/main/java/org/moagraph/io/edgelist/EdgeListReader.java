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

  private static final byte[] HEADER =
      (String.join("\t", COLUMNS)).getBytes(StandardCharsets.UTF_8);

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

  /** Whether a cell was met that starts with a quote, where quotes are not read. */
  private boolean quoted;

  EdgeListReader(Source source) {
    this(source, RangeHash.unforeseen());
  }

  EdgeListReader(Source source, RangeHash ranged) {
    this(source, ranged, source.bytes(), new Lines(source.bytes()), findings(source));
  }

  private EdgeListReader(
      Source source, RangeHash ranged, byte[] bytes, Lines lines, Findings findings) {
    this.ranged = ranged;
    this.source = source;
    this.bytes = bytes;
    this.lines = lines;
    this.findings = findings;
    this.names = new TokenTable(bytes, ranged);
    this.phrases = new TokenTable(bytes, ranged);
  }

  private static Findings findings(Source source) {
    return Findings.bounded(source.name());
  }

  /** A table is read as it stands where it is plain, and written anew before that where not. */
  Loaded read() {
    if (isPlain() && readRows()) {
      return loaded();
    }
    var found = findings(source);
    return PlainTable.of(source, found)
        .map(table -> written(table, found))
        .orElseGet(this::noHeader);
  }

  private Loaded written(PlainTable table, Findings found) {
    var plain = table.bytes();
    var reader = new EdgeListReader(source, ranged, plain, new Lines(plain, table.lines()), found);
    reader.lines.advance();
    reader.readRows();
    return reader.loaded();
  }

  /** Whether the first line is the header of an edge list with tabs and without quotes. */
  private boolean isPlain() {
    while (lines.advance()) {
      if (!lines.isMarked()) {
        return lines.startsWith(HEADER) && !lines.has((byte) '"') && !lines.has((byte) '\r');
      }
    }
    return false;
  }

  /** Reads all rows; false where one shows that the table is not plain. */
  private boolean readRows() {
    extras = extraColumns();
    boolean first = true;
    while (lines.advance()) {
      if (lines.isMarked() && isComment()) {
        continue;
      }
      if (first && lines.asInFile() && hasRowNumber()) {
        return false;
      }
      readRow();
      if (quoted) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** R writes the number of a row before its first cell. */
  private boolean hasRowNumber() {
    return lines.cells() == extras.size() + 4
        && PlainTable.isNumber(lines.text(lines.from(), lines.cellEnd(lines.from())));
  }

  /** Whether a line that starts with "#" is no row; one with the cells of a row is counted. */
  private boolean isComment() {
    int second = lines.from() + 1;
    boolean row = lines.cells() > 2;
    boolean comment = !row || second == lines.to() || bytes[second] <= ' ' && bytes[second] >= 0;
    if (comment && row) {
      findings.leaveOut(PlainTable.COMMENTED);
    }
    return comment;
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
        "name source, relation and target in the first line, with tabs, commas or semicolons"
            + " between");
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
    if (isQuoted(sourceFrom) || isQuoted(relationFrom) || relationTo > 0 && isQuoted(targetFrom)) {
      quoted = true;
      return;
    }
    if (relationTo < 0 || targetFrom > lines.to()) {
      malformed(lines.from(), "a row needs source, relation and target, and this one has too few");
      return;
    }
    int targetTo = lines.cellEnd(targetFrom);
    int cells = extras.size() + 3;
    boolean more = targetTo < lines.to() && hasMoreThan(cells, targetTo);
    if (quoted) {
      return;
    }
    if (more) {
      malformed(lines.from(), "the row has more cells than the header");
      return;
    }
    int from = entity(sourceFrom, sourceTo, "source");
    int word = from == REFUSED ? REFUSED : word(relationFrom, relationTo);
    int to = word == REFUSED ? REFUSED : entity(targetFrom, targetTo, "target");
    if (to != REFUSED) {
      add(from, word, to, Math.min(targetTo + 1, lines.to()));
      countUnlisted(word, relationFrom, relationTo);
    }
  }

  /** Whether the cell that starts there is quoted, so that the table is not plain. */
  private boolean isQuoted(int from) {
    return from < lines.to() && bytes[from] == '"' && lines.asInFile();
  }

  /** Whether a cell that is not empty lies beyond that many; sees quotes on the way. */
  private boolean hasMoreThan(int cells, int targetTo) {
    int tabs = 2;
    for (int i = targetTo; i < lines.to(); i++) {
      if (bytes[i] == lines.cellEnd()) {
        tabs++;
        quoted |= isQuoted(i + 1);
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
      notText(restFrom, lines.to(), "the further cells are");
    }
  }

  private boolean isUtf8(int from, int to) {
    if (!lines.asInFile()) {
      return PlainTable.isText(bytes, from, to);
    }
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
      notText(start, end, "the " + column + " is");
    }
  }

  private void notText(int from, int to, String what) {
    findings.add(
        Code.E0102,
        place(from, to),
        what + " not UTF-8 text",
        "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\" or \"Unicode text\")");
  }

  private void malformed(int position, String message) {
    if (findings.keeps(Code.E0112)) {
      findings.add(Code.E0112, place(position, lines.to()), message);
    } else {
      findings.add(Code.E0112, findings.whole(), message);
    }
  }

  private Span place(int from, int to) {
    if (!lines.asInFile()) {
      return new Span(source.name(), lines.number(), 1, 1);
    }
    return new Span(
        source.name(),
        lines.number(),
        lines.column(from),
        Math.max(1, lines.text(from, Math.max(from, to)).length()));
  }

  private int skipSpace(int from, int to) {
    int i = from;
    while (i < to && bytes[i] == ' ' || isFixedSpace(i, to)) {
      i += bytes[i] == ' ' ? 1 : 2;
    }
    return i;
  }

  private int dropSpace(int from, int to) {
    int i = to;
    while (i > from && bytes[i - 1] == ' ' || isFixedSpace(i - 2, i) && i - 2 >= from) {
      i -= bytes[i - 1] == ' ' ? 1 : 2;
    }
    return i;
  }

  /** Whether a blank that does not break a line stands there (U+00A0, in UTF-8). */
  private boolean isFixedSpace(int at, int to) {
    return at >= 0 && at + 1 < to && bytes[at] == (byte) 0xC2 && bytes[at + 1] == (byte) 0xA0;
  }

  private Loaded loaded() {
    var things = List.copyOf(entities);
    var claims = new EdgeTable(bytes, lines.cellEnd(), things, words, rows, extras);
    claims.nameRepeats(names, nameOfEntity, ranged);
    var model = Model.of(Header.of(source.stem(), source.stem()), things, claims);
    var places = new LinePlaces(source.name(), things, entityLines, claims, rows);
    return Loaded.of(model, places, findings);
  }
}
