package org.moagraph.edit;

import java.util.ArrayList;
import java.util.List;

/** A text as pieces of the one that it was made of, so that edits of edits become edits. */
final class Pieces {

  /** Characters of the first text, or new ones. */
  private record Piece(int start, int end, String words) {
    int length() {
      return words.isEmpty() ? end - start : words.length();
    }

    Piece part(int from, int to) {
      return words.isEmpty()
          ? new Piece(start + from, start + to, "")
          : new Piece(0, 0, words.substring(from, to));
    }
  }

  private final int length;
  private List<Piece> pieces = new ArrayList<>();

  Pieces(int length) {
    this.length = length;
    this.pieces.add(new Piece(0, length, ""));
  }

  /** Makes those edits of the text as it is now. */
  void edit(List<TextEdit> edits) {
    var now = new ArrayList<Piece>();
    int at = 0;
    for (var edit : TextEdit.sorted(edits)) {
      copy(at, edit.start(), now);
      if (!edit.replacement().isEmpty()) {
        now.add(new Piece(0, 0, edit.replacement()));
      }
      at = edit.end();
    }
    copy(at, Integer.MAX_VALUE, now);
    pieces = now;
  }

  private void copy(int from, int to, List<Piece> into) {
    int at = 0;
    for (var piece : pieces) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, piece.length());
      if (start < end) {
        into.add(piece.part(start, end));
      }
      at += piece.length();
    }
  }

  /** The edits that make the text as it is now of the first one. */
  List<TextEdit> edits() {
    var edits = new ArrayList<TextEdit>();
    var words = new StringBuilder();
    int done = 0;
    for (var piece : pieces) {
      if (!piece.words().isEmpty()) {
        words.append(piece.words());
      } else {
        note(done, piece.start(), words, edits);
        done = piece.end();
      }
    }
    note(done, length, words, edits);
    return edits;
  }

  private static void note(int from, int to, StringBuilder words, List<TextEdit> edits) {
    if (to > from || words.length() > 0) {
      edits.add(new TextEdit(from, to, words.toString()));
      words.setLength(0);
    }
  }
}
