package org.moagraph.io.dot;

import org.moagraph.diag.Span;
import org.moagraph.io.dot.DotToken.Kind;

/**
 * The words of DOT text, one after the other, by <a
 * href="https://graphviz.org/doc/info/lang.html">the grammar of Graphviz</a>. Comments and lines
 * that begin with # are passed over.
 */
final class DotLexer {

  private final String text;
  private final String file;
  private int at;
  private int line = 1;
  private int lineStart;

  DotLexer(String text, String file) {
    this.text = text;
    this.file = file;
  }

  DotToken next() throws DotFault {
    skip();
    if (at >= text.length()) {
      return new DotToken(Kind.END, "", span(at, 1));
    }
    int start = at;
    char c = text.charAt(at);
    if (c == '"') {
      return quoted();
    }
    if (c == '<') {
      return html();
    }
    if (text.startsWith("->", at) || text.startsWith("--", at)) {
      at += 2;
      return token(Kind.SYMBOL, start);
    }
    if ("{}[]=;,:+".indexOf(c) >= 0) {
      at++;
      return token(Kind.SYMBOL, start);
    }
    if (c == '-' || c == '.' || isDigit(c)) {
      return number(start);
    }
    if (isLetter(c)) {
      while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
        at++;
      }
      return token(Kind.ID, start);
    }
    throw new DotFault(span(at, 1), "the character \"" + c + "\" stands in no name without quotes");
  }

  private DotToken token(Kind kind, int start) {
    return new DotToken(kind, text.substring(start, at), span(start, at - start));
  }

  private Span span(int start, int length) {
    return new Span(file, line, start - lineStart + 1, Math.max(1, length));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private DotToken number(int start) throws DotFault {
    at += text.charAt(at) == '-' ? 1 : 0;
    int digits = 0;
    boolean point = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '.' && !point) {
        point = true;
      } else if (isDigit(c)) {
        digits++;
      } else {
        break;
      }
      at++;
    }
    if (digits == 0) {
      throw new DotFault(span(start, 1), "this is neither a name, a number nor a line of an edge");
    }
    return token(Kind.ID, start);
  }

  private DotToken quoted() throws DotFault {
    var place = span(at, 1);
    var value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        char escaped = text.charAt(at + 1);
        at += 2;
        if (escaped == '\n') {
          newLine();
        } else {
          value.append(escaped == '"' ? "" : "\\").append(escaped);
        }
        continue;
      }
      value.append(c);
      at++;
      if (c == '\n') {
        newLine();
      }
    }
    if (at >= text.length()) {
      throw new DotFault(place, "the quote is not closed");
    }
    at++;
    return new DotToken(Kind.QUOTED, value.toString(), place);
  }

  private void newLine() {
    line++;
    lineStart = at;
  }

  private DotToken html() throws DotFault {
    var place = span(at, 1);
    int start = at + 1;
    int open = 0;
    do {
      if (at >= text.length()) {
        throw new DotFault(place, "the \"<\" is not closed");
      }
      char c = text.charAt(at++);
      open += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (c == '\n') {
        newLine();
      }
    } while (open > 0);
    return new DotToken(Kind.HTML, text.substring(start, at - 1), place);
  }

  private void skip() throws DotFault {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        newLine();
      } else if (c <= ' ' || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at) || c == '#' && at == lineStart) {
        skipLine();
      } else if (text.startsWith("/*", at)) {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
  }

  private void skipComment() throws DotFault {
    var place = span(at, 2);
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw new DotFault(place, "the comment is not closed");
    }
    for (; at < end + 2; ) {
      if (text.charAt(at++) == '\n') {
        newLine();
      }
    }
  }
}
