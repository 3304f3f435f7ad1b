package org.moagraph.io.dot;

import org.moagraph.diag.Span;

/** A word of DOT text and where it stands. */
record DotToken(Kind kind, String text, Span place) {

  enum Kind {
    /** A name as it is, a number among them. */
    ID,
    /** A name in quotes, in which a backslash may begin an escape. */
    QUOTED,
    /** A label in angle brackets, without them. */
    HTML,
    /** A bracket, brace, comma, semicolon, colon, equals sign, or the line of an edge. */
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether it is that keyword, which is no name unless it is quoted. */
  boolean isWord(String keyword) {
    return kind == Kind.ID && text.equalsIgnoreCase(keyword);
  }

  boolean isName() {
    return kind == Kind.ID || kind == Kind.QUOTED || kind == Kind.HTML;
  }
}
