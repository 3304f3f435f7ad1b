package org.moagraph.io.kgx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.moagraph.diag.Code;
import org.moagraph.text.Json;

/**
 * The values of objects of JSON, one a line. Plain objects, as programs write them, are read by
 * their bytes; any other, and what is wrong, by way of values.
 */
final class ObjectCells implements Cells {

  /** Names of values that are told apart; what comes behind them is not named. */
  private static final int MOST_NAMES = 1000;

  private final Records records;
  private final LineStream lines;
  private final List<String> wanted;
  private final BytePool names = new BytePool();
  private final int[] from;
  private final int[] to;
  private byte[] bytes = new byte[0];
  private int next;
  private int end;

  /** The range of the value that was passed last. */
  private int start;

  private int stop;

  ObjectCells(Records records, List<String> wanted) {
    this.records = records;
    this.lines = records.lines();
    this.wanted = wanted;
    this.from = new int[wanted.size()];
    this.to = new int[wanted.size()];
    for (var name : wanted) {
      var utf8 = name.getBytes(StandardCharsets.UTF_8);
      names.intern(utf8, 0, utf8.length);
    }
  }

  @Override
  public boolean advance() throws IOException {
    return lines.advance();
  }

  @Override
  public boolean read() {
    bytes = lines.bytes();
    next = lines.from();
    end = lines.to();
    clear();
    return readPlain() || readValues();
  }

  private void clear() {
    Arrays.fill(from, 0);
    Arrays.fill(to, 0);
  }

  /** Reads texts, numbers, words and lists of them by their bytes; false at anything else. */
  private boolean readPlain() {
    if (!passes('{')) {
      return false;
    }
    do {
      int name = name();
      if (name < 0 || !passes(':')) {
        return false;
      }
      passBlanks();
      start = next;
      if (!passesValue(name < wanted.size())) {
        return false;
      }
      if (name < wanted.size()) {
        from[name] = start;
        to[name] = stop;
      }
    } while (passes(','));
    return passes('}') && isAtEnd();
  }

  /** Passes a value, and takes its range where it is wanted: then it must be a single one. */
  private boolean passesValue(boolean isWanted) {
    if (!passes('[')) {
      return passesOne(isWanted);
    }
    int count = 0;
    boolean isEmpty = passes(']');
    start = next;
    stop = next;
    while (!isEmpty) {
      passBlanks();
      if (!passesOne(isWanted) || isWanted && ++count > 1) {
        return false;
      }
      if (!passes(',')) {
        return passes(']');
      }
    }
    return true;
  }

  private boolean passesOne(boolean isWanted) {
    start = next;
    if (next < end && bytes[next] == '"') {
      start++;
      boolean passes = passesText(!isWanted);
      stop = next - 1;
      return passes;
    }
    boolean passes = passesWord();
    stop = isWord(start, "null") ? start : next;
    return passes;
  }

  private int name() {
    passBlanks();
    int first = next + 1;
    if (next >= end || bytes[next] != '"' || !passesText(false)) {
      return -1;
    }
    return names.size() < MOST_NAMES
        ? names.intern(bytes, first, next - 1)
        : names.find(bytes, first, next - 1);
  }

  /** Passes a text in quotes. One that escapes something is passed where it is not wanted. */
  private boolean passesText(boolean mayEscape) {
    for (int i = next + 1; i < end; i++) {
      byte b = bytes[i];
      if (b == '"') {
        next = i + 1;
        return true;
      }
      if (b == '\\') {
        i++;
        if (!mayEscape || i == end || "\"\\/bfnrt".indexOf(bytes[i]) < 0) {
          return false;
        }
      } else if (b >= 0 && b < ' ') {
        return false;
      }
    }
    return false;
  }

  /** Passes a whole number, true, false or null. */
  private boolean passesWord() {
    int first = next;
    while (next < end && isOfWord(bytes[next])) {
      next++;
    }
    return next > first
        && (isWord(first, "true")
            || isWord(first, "false")
            || isWord(first, "null")
            || isDigits(first));
  }

  private static boolean isOfWord(byte b) {
    return b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
  }

  private boolean isWord(int first, String word) {
    boolean is = next - first == word.length();
    for (int i = first; is && i < next; i++) {
      is = bytes[i] == word.charAt(i - first);
    }
    return is;
  }

  private boolean isDigits(int first) {
    for (int i = first; i < next; i++) {
      if (bytes[i] > '9') {
        return false;
      }
    }
    return next - first == 1 || bytes[first] != '0';
  }

  private boolean passes(char sign) {
    passBlanks();
    if (next < end && bytes[next] == sign) {
      next++;
      return true;
    }
    return false;
  }

  private void passBlanks() {
    while (next < end && bytes[next] == ' ') {
      next++;
    }
  }

  private boolean isAtEnd() {
    passBlanks();
    return next == end;
  }

  /** Reads the line as any JSON; a tab within a value becomes a blank. */
  private boolean readValues() {
    clear();
    var text = lines.text();
    if (!lines.isUtf8(text)) {
      records.report(Code.E0102, "the line is not UTF-8 text");
      return false;
    }
    if (!(Json.read(text.strip()).orElse("") instanceof Map<?, ?> object)) {
      records.report(Code.E0113, "the line is not a JSON object");
      return false;
    }
    var fields = Fields.ofObject(object);
    var all = new StringBuilder();
    var lengths = new int[wanted.size()];
    for (int column = 0; column < lengths.length; column++) {
      var value = fields.text(wanted.get(column)).replace('\t', ' ');
      lengths[column] = value.getBytes(StandardCharsets.UTF_8).length;
      all.append(value);
    }
    for (var name : fields.names()) {
      var utf8 = name.getBytes(StandardCharsets.UTF_8);
      if (names.size() < MOST_NAMES) {
        names.intern(utf8, 0, utf8.length);
      }
    }
    bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    int at = 0;
    for (int column = 0; column < lengths.length; column++) {
      from[column] = at;
      at += lengths[column];
      to[column] = at;
    }
    return true;
  }

  @Override
  public boolean has(int column) {
    return true;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int from(int column) {
    return from[column];
  }

  @Override
  public int to(int column) {
    return to[column];
  }

  @Override
  public List<String> others() {
    return IntStream.range(wanted.size(), names.size()).mapToObj(names::text).toList();
  }
}
