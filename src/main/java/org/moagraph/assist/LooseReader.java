package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.assist.Frame.Kind;
import org.moagraph.assist.Word.Role;

/**
 * Reads YAML for its words and the ways to them, whatever its state: brackets and quotes that are
 * not closed end where a line is not indented below what holds them. It reads what our model files
 * use and nothing else, and does not judge.
 */
final class LooseReader {

  private final Letters letters;
  private final Frames frames = new Frames();
  private final List<Word> words = new ArrayList<>();
  private final Layout layout = new Layout();
  private @Nullable Word unfinished;

  /** The column of the end where the last line is blank, else -1. */
  private int blankColumn = -1;

  /** Whether the text ends in a comment or in lines of text. */
  private boolean aside;

  private LooseReader(String text, int end) {
    this.letters = new Letters(text, end);
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
    while (!letters.isEnd()) {
      line();
    }
    if (letters.endsWithBreak()) {
      blankColumn = 0;
    }
    return this;
  }

  private Optional<Cursor> cursor() {
    if (aside) {
      return Optional.empty();
    }
    var word = unfinished;
    if (word != null) {
      return Optional.of(inWord(word));
    }
    var awaited = blankColumn >= 0 ? frames.onBlankLine(blankColumn) : frames.behindToken();
    boolean flow = frames.top().isFlow();
    return awaited.map(a -> new Cursor(a.way(), a.role(), "", letters.end(), '\0', flow));
  }

  private Cursor inWord(Word word) {
    int from = word.range().from();
    var way = word.role() == Role.PART_OF_KEY ? frames.top().way : word.way();
    boolean flow = frames.top().isFlow();
    return new Cursor(way, word.role(), letters.from(from), from, word.quote(), flow);
  }

  private Frame open(Kind kind, int indent) {
    if (frames.isTooDeep()) {
      letters.goTo(letters.end());
    }
    return frames.push(kind, indent);
  }

  // ---- blocks ----

  private void line() {
    int column = letters.skipBlanks();
    if (letters.isEnd()) {
      blankColumn = column;
    } else if (letters.isBreak()) {
      letters.next();
    } else {
      if (!letters.is('#') && !(column == 0 && letters.isMarker())) {
        block(column);
      }
      aside |= letters.skipLine();
    }
  }

  private void block(int indent) {
    int lineStart = letters.at() - indent;
    var gaps = new ArrayList<Range>();
    boolean dash = letters.isDash();
    frames.close(indent, dash);
    int depth = frames.depth(indent, dash);
    items(indent, gaps);
    layout.start(lineStart, indent, depth, gaps);
  }

  private void items(int indent, List<Range> gaps) {
    int column = indent;
    while (letters.isDash()) {
      var list = frames.top();
      if (!list.is(Kind.BLOCK_LIST, column)) {
        list = open(Kind.BLOCK_LIST, column);
      }
      list.nextItem();
      letters.next();
      int dash = letters.at();
      column += 1 + letters.skipBlanks();
      if (letters.isLineEnd()) {
        return;
      }
      gaps.add(new Range(dash, letters.at()));
    }
    keyOrValue(column);
  }

  private void keyOrValue(int column) {
    if ("{[|>".indexOf(letters.letter()) >= 0) {
      value();
      return;
    }
    var top = frames.top();
    boolean inGroup = top.is(Kind.BLOCK_GROUP, column);
    var role = inGroup ? Role.PART_OF_KEY : top.filled ? Role.TEXT : Role.START;
    var word = scalar(top.current, role, false);
    if (!letters.is(':')) {
      add(word);
      top.filled = true;
      return;
    }
    key(inGroup ? top : open(Kind.BLOCK_GROUP, column), word);
    letters.skipBlanks();
    if (!letters.isLineEnd()) {
      value();
    }
  }

  private void value() {
    frames.top().filled = true;
    switch (letters.letter()) {
      case '{', '[' -> flow();
      case '|', '>' -> lines();
      default -> add(scalar(frames.top().current, Role.VALUE, false));
    }
  }

  /** A text of several lines, which ends with its indentation. */
  private void lines() {
    int indent = frames.blockIndent();
    int column = indent + 1;
    letters.skipLine();
    int from = letters.at();
    while (!letters.isEnd()) {
      int start = letters.at();
      column = letters.skipBlanks();
      if (!letters.isEnd() && !letters.isBreak() && column <= indent) {
        layout.text(new Range(from, start));
        letters.goTo(start - 1);
        return;
      }
      letters.skipLine();
      column = letters.isEnd() && letters.endsWithBreak() ? 0 : column;
    }
    layout.text(new Range(from, letters.at()));
    aside = column > indent;
    blankColumn = column;
  }

  // ---- between brackets ----

  private void flow() {
    int outer = frames.count();
    bracket();
    while (frames.count() > outer && !letters.isEnd()) {
      if (!skipSpaceBetweenBrackets()) {
        frames.closeTo(outer);
      } else if (!letters.isEnd()) {
        flowToken();
      }
    }
  }

  private void bracket() {
    open(letters.is('{') ? Kind.FLOW_GROUP : Kind.FLOW_LIST, Integer.MAX_VALUE);
    letters.next();
    unfinished = null;
  }

  private void flowToken() {
    var top = frames.top();
    switch (letters.letter()) {
      case '{', '[' -> {
        if (top.kind == Kind.FLOW_LIST) {
          top.nextItem();
        }
        top.separated = false;
        bracket();
      }
      case '}', ']' -> {
        frames.pop();
        letters.next();
        unfinished = null;
      }
      case ',' -> {
        letters.next();
        top.separated = true;
        top.filled = true;
        unfinished = null;
      }
      case ':' -> letters.next();
      default -> flowScalar(top);
    }
  }

  private void flowScalar(Frame top) {
    if (top.kind == Kind.FLOW_GROUP && top.separated) {
      var word = scalar(top.way, Role.PART_OF_KEY, true);
      top.separated = false;
      if (letters.is(':')) {
        key(top, word);
        return;
      }
      add(word);
    } else if (top.kind == Kind.FLOW_GROUP) {
      add(scalar(top.current, top.filled ? Role.TEXT : Role.VALUE, true));
    } else {
      add(scalar(top.nextItem(), Role.VALUE, true));
      top.separated = false;
    }
    top.filled = true;
  }

  /** Skips to the next token; false where a line shows that the brackets were left open. */
  private boolean skipSpaceBetweenBrackets() {
    while (!letters.isEnd()) {
      if (letters.isBreak()) {
        letters.next();
        int start = letters.at();
        int column = letters.skipBlanks();
        boolean closes = letters.is('}') || letters.is(']');
        if (!letters.isEnd() && !letters.isBreak() && column <= frames.blockIndent() && !closes) {
          letters.goTo(start - 1);
          return false;
        }
      } else if (letters.isComment()) {
        letters.skipToBreak();
      } else if (letters.skipBlanks() == 0) {
        return true;
      }
    }
    return true;
  }

  // ---- words ----

  private Word scalar(Way way, Role role, boolean flow) {
    var scalar = letters.scalar(flow, frames.blockIndent());
    return new Word(way, role, scalar.value(), scalar.range(), scalar.quote(), scalar.closed());
  }

  private void key(Frame group, Word word) {
    group.next(group.way.to(word.value()));
    words.add(
        new Word(group.current, Role.KEY, word.value(), word.range(), word.quote(), word.closed()));
    unfinished = null;
    letters.next();
  }

  private void add(Word word) {
    words.add(word);
    boolean open = letters.isEnd() && !(word.quote() != 0 && word.closed());
    unfinished = open ? word : null;
  }
}
