package org.moagraph.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters from {@code start} to {@code end} of a text, and what stands there instead.
 * Offsets count UTF-16 units, as Java, JavaScript and the Language Server Protocol do.
 */
public record TextEdit(int start, int end, String replacement) {

  public TextEdit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** What is put there, with nothing taken away. */
  public static TextEdit insert(int at, String words) {
    return new TextEdit(at, at, words);
  }

  /** The text with this edit alone. */
  public String apply(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  /**
   * The text with all of these edits, whose offsets are those of the text as it is. Of those that
   * begin at one place the first comes first.
   *
   * @throws IllegalArgumentException where two take the same characters
   */
  public static String apply(String text, List<TextEdit> edits) {
    var result = new StringBuilder(text.length() + 64);
    int done = 0;
    for (var edit : sorted(edits)) {
      if (edit.start < done) {
        throw new IllegalArgumentException("edits overlap at " + edit.start);
      }
      result.append(text, done, edit.start).append(edit.replacement);
      done = edit.end;
    }
    return result.append(text, done, text.length()).toString();
  }

  /** The edits that undo these: of the text that they made, back to {@code text}. */
  public static List<TextEdit> inverse(String text, List<TextEdit> edits) {
    var back = new ArrayList<TextEdit>();
    int shift = 0;
    for (var edit : sorted(edits)) {
      int start = edit.start + shift;
      int end = start + edit.replacement.length();
      back.add(new TextEdit(start, end, text.substring(edit.start, edit.end)));
      shift += edit.replacement.length() - (edit.end - edit.start);
    }
    return List.copyOf(back);
  }

  /** In the order of the text; an insertion stands before what is taken away at its place. */
  static List<TextEdit> sorted(List<TextEdit> edits) {
    return edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
        .toList();
  }
}
