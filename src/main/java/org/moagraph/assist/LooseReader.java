package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML for its words and the ways to them, whatever its state: brackets and quotes that are
 * not closed end where a line is not indented below what holds them. It reads what our model files
 * use and nothing else, and does not judge.
 */
final class LooseReader {

  private enum Kind {
    ROOT,
    BLOCK_GROUP,
    BLOCK_LIST,
    FLOW_GROUP,
    FLOW_LIST
  }

  /** A group or list that is open. */
  private static final class Frame {
    final Kind kind;
    final int indent;
    final Way way;
    int items;
    Way current;

    /** Whether the current value is there. */
    boolean filled;

    /** Between brackets: whether a key or an item may begin here. */
    boolean separated = true;

    Frame(Kind kind, int indent, Way way) {
      this.kind = kind;
      this.indent = indent;
      this.way = way;
      this.current = way;
    }

    void next(Way value) {
      current = value;
      filled = false;
    }

    Way nextItem() {
      next(way.item(items++));
      return current;
    }

    boolean isFlow() {
      return kind == Kind.FLOW_GROUP || kind == Kind.FLOW_LIST;
    }
  }

  private static final Pattern ESCAPE =
      Pattern.compile("(?s)\\\\(x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");

  /** Nothing is read of what is nested deeper, which no model file is. */
  private static final int DEEPEST = 64;

  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private final Layout layout = new Layout();
  private final List<Frame> open = new ArrayList<>();
  private @Nullable Frame lastClosed;
  private @Nullable Word unfinished;

  /** The column of the end where the last line is blank, else -1. */
  private int blankColumn = -1;

  /** Whether the text ends in a comment or in lines of text. */
  private boolean aside;

  private int at;

  private LooseReader(String text, int end) {
    this.text = text;
    this.end = end;
    open.add(new Frame(Kind.ROOT, -1, Way.ROOT));
    at = text.startsWith("\uFEFF") && end > 0 ? 1 : 0;
  }

  /** The words of a text in their order. */
  static List<Word> words(String text) {
    return new LooseReader(text, text.length()).read().words;
  }

  /** How the lines of a text hang together. */
  static Layout layout(String text) {
    return new LooseReader(text, text.length()).read().layout;
  }

  /** What is awaited at that offset; nothing where anything may stand, as in a comment. */
  static Optional<Cursor> cursor(String text, int offset) {
    return new LooseReader(text, offset).read().cursor();
  }

  private LooseReader read() {
    while (at < end) {
      line();
    }
    if (end == 0 || isBreak(text.charAt(end - 1))) {
      blankColumn = 0;
    }
    return this;
  }

  private Frame top() {
    return open.get(open.size() - 1);
  }

  private Frame push(Kind kind, int indent) {
    if (open.size() > DEEPEST) {
      at = end;
    }
    var parent = top();
    parent.filled = true;
    var frame = new Frame(kind, indent, parent.current);
    open.add(frame);
    return frame;
  }

  private void pop() {
    lastClosed = open.remove(open.size() - 1);
  }

  private void line() {
    int column = skipBlanks();
    if (at >= end) {
      blankColumn = column;
    } else if (isBreak(text.charAt(at))) {
      at++;
    } else if (text.charAt(at) == '#' || isMarker(column)) {
      skipLine();
    } else {
      block(column);
      skipLine();
    }
  }

  private boolean isMarker(int column) {
    return column == 0 && (text.startsWith("---", at) || text.startsWith("...", at));
  }

  private void block(int indent) {
    int lineStart = at - indent;
    var gaps = new ArrayList<Range>();
    close(indent, isDash());
    int depth = blocks(indent);
    items(indent, gaps);
    layout.start(lineStart, indent, depth, gaps);
  }

  /** In how many blocks a line stands that begins in that column. */
  private int blocks(int column) {
    int blocks = open.size() - 1;
    boolean goesOn = top().indent == column && isDash() == (top().kind == Kind.BLOCK_LIST);
    return goesOn ? blocks - 1 : blocks;
  }

  private void items(int indent, List<Range> gaps) {
    int column = indent;
    while (isDash()) {
      var list = top();
      if (list.kind != Kind.BLOCK_LIST || list.indent != column) {
        list = push(Kind.BLOCK_LIST, column);
      }
      list.nextItem();
      int dash = ++at;
      column += 1 + skipBlanks();
      if (isLineEnd()) {
        return;
      }
      gaps.add(new Range(dash, at));
    }
    keyOrValue(column);
  }

  private void close(int column, boolean dash) {
    lastClosed = null;
    while (top().indent > column
        || top().indent == column && top().kind == Kind.BLOCK_LIST && !dash) {
      pop();
    }
  }

  private boolean isDash() {
    return at < end
        && text.charAt(at) == '-'
        && (at + 1 >= end || isBlank(text.charAt(at + 1)) || isBreak(text.charAt(at + 1)));
  }

  private void keyOrValue(int column) {
    if ("{[|>".indexOf(text.charAt(at)) >= 0) {
      value();
      return;
    }
    var top = top();
    boolean inGroup = top.kind == Kind.BLOCK_GROUP && top.indent == column;
    var role = inGroup ? Word.Role.PART_OF_KEY : top.filled ? Word.Role.TEXT : Word.Role.START;
    var word = scalar(top.current, role, false);
    if (at >= end || text.charAt(at) != ':') {
      add(word);
      top.filled = true;
      return;
    }
    var group = inGroup ? top : push(Kind.BLOCK_GROUP, column);
    key(group, word);
    skipBlanks();
    if (!isLineEnd()) {
      value();
    }
  }

  private void key(Frame group, Word word) {
    group.next(group.way.to(word.value()));
    words.add(
        new Word(
            group.current, Word.Role.KEY, word.value(), word.range(), word.quote(), word.closed()));
    unfinished = null;
    at++;
  }

  private void value() {
    top().filled = true;
    switch (text.charAt(at)) {
      case '{', '[' -> flow();
      case '|', '>' -> lines();
      default -> add(scalar(top().current, Word.Role.VALUE, false));
    }
  }

  private void add(Word word) {
    words.add(word);
    unfinished = at >= end && !(word.quote() != 0 && word.closed()) ? word : null;
  }

  /** A text of several lines, which ends with its indentation. */
  private void lines() {
    int indent = blockIndent();
    int column = indent + 1;
    skipLine();
    int from = at;
    while (at < end) {
      int start = at;
      column = skipBlanks();
      if (at < end && !isBreak(text.charAt(at)) && column <= indent) {
        layout.text(new Range(from, start));
        at = start - 1;
        return;
      }
      skipLine();
      column = at >= end && isBreak(text.charAt(end - 1)) ? 0 : column;
    }
    layout.text(new Range(from, at));
    aside = column > indent;
    blankColumn = column;
  }

  private int blockIndent() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!open.get(i).isFlow()) {
        return open.get(i).indent;
      }
    }
    return -1;
  }

  private void flow() {
    int base = open.size();
    bracket();
    while (open.size() > base && at < end) {
      if (!skipSpaceBetweenBrackets()) {
        while (open.size() > base) {
          pop();
        }
        return;
      }
      if (at < end) {
        flowToken();
      }
    }
  }

  private void bracket() {
    push(text.charAt(at) == '{' ? Kind.FLOW_GROUP : Kind.FLOW_LIST, Integer.MAX_VALUE);
    at++;
    unfinished = null;
  }

  private void flowToken() {
    var top = top();
    switch (text.charAt(at)) {
      case '{', '[' -> {
        if (top.kind == Kind.FLOW_LIST) {
          top.nextItem();
        }
        top.separated = false;
        bracket();
      }
      case '}', ']' -> {
        pop();
        at++;
        unfinished = null;
      }
      case ',' -> {
        at++;
        top.separated = true;
        top.filled = true;
        unfinished = null;
      }
      case ':' -> at++;
      default -> flowScalar(top);
    }
  }

  private void flowScalar(Frame top) {
    if (top.kind == Kind.FLOW_LIST) {
      add(scalar(top.nextItem(), Word.Role.VALUE, true));
      top.filled = true;
      top.separated = false;
    } else if (top.separated) {
      var word = scalar(top.way, Word.Role.PART_OF_KEY, true);
      top.separated = false;
      if (at < end && text.charAt(at) == ':') {
        key(top, word);
      } else {
        add(word);
        top.filled = true;
      }
    } else {
      add(scalar(top.current, top.filled ? Word.Role.TEXT : Word.Role.VALUE, true));
      top.filled = true;
    }
  }

  /** Skips to the next token; false where a line shows that the brackets were left open. */
  private boolean skipSpaceBetweenBrackets() {
    while (at < end) {
      char c = text.charAt(at);
      if (isBreak(c)) {
        int start = ++at;
        int column = skipBlanks();
        if (at < end && !isBreak(text.charAt(at)) && column <= blockIndent() && !closes()) {
          at = start - 1;
          return false;
        }
      } else if (c == '#' && at > 0 && !isPlain(text.charAt(at - 1))) {
        skipToBreak();
      } else if (isBlank(c)) {
        at++;
      } else {
        return true;
      }
    }
    return true;
  }

  private boolean closes() {
    return text.charAt(at) == '}' || text.charAt(at) == ']';
  }

  private Word scalar(Way way, Word.Role role, boolean flow) {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? quoted(c, way, role) : plain(way, role, flow);
  }

  private Word plain(Way way, Word.Role role, boolean flow) {
    int from = at;
    int to = at;
    while (at < end && !endsPlain(flow)) {
      if (!isBlank(text.charAt(at))) {
        to = at + 1;
      }
      at++;
    }
    if (to == from && at < end && text.charAt(at) != ':') {
      to = ++at;
    }
    return new Word(way, role, text.substring(from, to), new Range(from, to), '\0', true);
  }

  private boolean endsPlain(boolean flow) {
    char c = text.charAt(at);
    if (isBreak(c) || flow && ",[]{}".indexOf(c) >= 0) {
      return true;
    }
    if (c == '#') {
      return at > 0 && isBlank(text.charAt(at - 1));
    }
    if (c != ':') {
      return false;
    }
    char next = at + 1 < end ? text.charAt(at + 1) : '\n';
    return !isPlain(next) || flow && ",[]{}".indexOf(next) >= 0;
  }

  private Word quoted(char quote, Way way, Word.Role role) {
    int from = at + 1;
    int close = closing(quote, from);
    int to = close < 0 ? lineEnd(from) : close;
    at = close < 0 ? to : close + 1;
    var value = unquoted(text.substring(from, to), quote);
    var word = new Word(way, role, value, new Range(from, to), quote, close >= 0);
    if (close >= 0) {
      skipBlanks();
    }
    return word;
  }

  /**
   * Where the quote is closed, or -1; a text may go on in lines that are indented below its key.
   */
  private int closing(char quote, int from) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || i + 1 >= end || text.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      } else if (isBreak(c) && !goesOn(i + 1)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean goesOn(int lineStart) {
    int i = lineStart;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i >= end || isBreak(text.charAt(i)) || i - lineStart > blockIndent();
  }

  private static String unquoted(String raw, char quote) {
    if (quote == '\'') {
      return raw.replace("''", "'");
    }
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    var value = new StringBuilder();
    var escape = ESCAPE.matcher(raw);
    while (escape.find()) {
      escape.appendReplacement(value, Matcher.quoteReplacement(meant(escape.group())));
    }
    return escape.appendTail(value).toString();
  }

  /** What stands behind a backslash; what is no escape of YAML stays as it is. */
  private static String meant(String escape) {
    return switch (escape.charAt(1)) {
      case 'x', 'u', 'U' -> letter(escape);
      case 'n' -> "\n";
      case 't' -> "\t";
      case '"', '\\', '/', ' ' -> escape.substring(1);
      default -> escape;
    };
  }

  private static String letter(String escape) {
    int point = escape.length() < 3 ? -1 : Integer.parseUnsignedInt(escape.substring(2), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : escape;
  }

  private Optional<Cursor> cursor() {
    if (aside) {
      return Optional.empty();
    }
    var word = unfinished;
    if (word != null) {
      return Optional.of(inWord(word));
    }
    return blankColumn >= 0 ? onBlankLine() : afterToken();
  }

  private Cursor inWord(Word word) {
    int from = word.range().from();
    var way = word.role() == Word.Role.PART_OF_KEY ? top().way : word.way();
    var typed = text.substring(from, end);
    return new Cursor(way, word.role(), typed, from, word.quote(), top().isFlow());
  }

  private Optional<Cursor> onBlankLine() {
    if (top().isFlow()) {
      return afterToken();
    }
    close(blankColumn, false);
    var top = top();
    if (top.kind == Kind.BLOCK_GROUP && top.indent == blankColumn) {
      return at(top.way, Word.Role.PART_OF_KEY);
    }
    if (!top.filled) {
      return at(top.current, Word.Role.START);
    }
    var deeper = lastClosed;
    if (deeper == null || deeper.isFlow()) {
      return Optional.empty();
    }
    boolean group = deeper.kind == Kind.BLOCK_GROUP;
    return at(deeper.way, group ? Word.Role.PART_OF_KEY : Word.Role.START);
  }

  private Optional<Cursor> afterToken() {
    var top = top();
    return switch (top.kind) {
      case FLOW_GROUP ->
          top.separated
              ? at(top.way, Word.Role.PART_OF_KEY)
              : top.filled ? Optional.empty() : at(top.current, Word.Role.VALUE);
      case FLOW_LIST ->
          top.separated ? at(top.way.item(top.items), Word.Role.VALUE) : Optional.empty();
      case BLOCK_LIST -> top.filled ? Optional.empty() : at(top.current, Word.Role.START);
      case BLOCK_GROUP -> top.filled ? Optional.empty() : at(top.current, Word.Role.VALUE);
      case ROOT -> top.filled ? Optional.empty() : at(Way.ROOT, Word.Role.PART_OF_KEY);
    };
  }

  private Optional<Cursor> at(Way way, Word.Role role) {
    return Optional.of(new Cursor(way, role, "", end, '\0', top().isFlow()));
  }

  private int skipBlanks() {
    int start = at;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** Skips what is left of a line, and its break. */
  private void skipLine() {
    boolean comment = at < end && text.charAt(at) == '#';
    skipToBreak();
    if (at < end) {
      at++;
    } else {
      aside |= comment;
    }
  }

  private void skipToBreak() {
    while (at < end && !isBreak(text.charAt(at))) {
      at++;
    }
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < end && !isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isLineEnd() {
    return at >= end
        || isBreak(text.charAt(at))
        || text.charAt(at) == '#' && at > 0 && isBlank(text.charAt(at - 1));
  }

  private static boolean isPlain(char c) {
    return !isBlank(c) && !isBreak(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
