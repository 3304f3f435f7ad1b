package org.moagraph.render.text;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Tone;

/** A phrase broken into lines of at most so many columns, between words. */
final class Wrapped {

  private final int width;
  private final boolean ascii;
  private final List<WrappedLine> lines = new ArrayList<>();
  private final List<Phrase.Fragment> word = new ArrayList<>();
  private WrappedLine line = new WrappedLine();

  /** A line: its parts and the columns that they take. */
  static final class WrappedLine {
    final List<Phrase.Fragment> parts = new ArrayList<>();
    int width;

    void add(Phrase.Fragment part) {
      parts.add(part);
      width += Glyphs.width(part.text());
    }
  }

  private Wrapped(int width, boolean ascii) {
    this.width = width;
    this.ascii = ascii;
  }

  /** The lines of a phrase; at least one, which may be empty. */
  static List<WrappedLine> lines(Phrase phrase, int width, boolean ascii) {
    var wrapped = new Wrapped(width, ascii);
    phrase.parts().forEach(wrapped::take);
    wrapped.endWord();
    wrapped.lines.add(wrapped.line);
    return wrapped.lines;
  }

  private void take(Phrase.Fragment part) {
    var text = Glyphs.clean(part.text(), ascii);
    // what it is joined to, such as the arrow before a name, must fit on the line too
    boolean keeps = part.whole() && columns() + Glyphs.width(text) <= width;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || (text.charAt(i) == ' ' && !keeps)) {
        if (i > start) {
          word.add(new Phrase.Fragment(text.substring(start, i), part.tone(), false));
        }
        if (!end) {
          endWord();
        }
        start = i + 1;
      }
    }
  }

  private void endWord() {
    int columns = columns();
    if (columns == 0) {
      return;
    }
    if (line.width > 0 && line.width + 1 + columns > width) {
      lines.add(line);
      line = new WrappedLine();
    }
    if (line.width > 0) {
      line.add(new Phrase.Fragment(" ", Tone.PLAIN, false));
    }
    word.forEach(line::add);
    word.clear();
  }

  private int columns() {
    return word.stream().mapToInt(p -> Glyphs.width(p.text())).sum();
  }
}
