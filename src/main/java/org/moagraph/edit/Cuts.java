package org.moagraph.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.moagraph.io.tree.Written;

/** What is taken out of the groups and rows of a text; comments on lines of their own stay. */
final class Cuts {

  private final String text;
  private final Lines lines;
  private final IdentityHashMap<Written, Set<Written>> children = new IdentityHashMap<>();
  private final List<Written> order = new ArrayList<>();
  private final Set<Written> whole = Collections.newSetFromMap(new IdentityHashMap<>());

  Cuts(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Takes an item out of a row, or the entry of a key out of a group. */
  void add(Written holder, Written child) {
    if (!children.containsKey(holder)) {
      order.add(holder);
    }
    taken(holder).add(child);
  }

  private Set<Written> taken(Written holder) {
    return children.computeIfAbsent(
        holder, h -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Says that a holder is taken out itself. */
  void whole(Written holder) {
    whole.add(holder);
  }

  /** What would have nothing left in it, and is not the whole text. */
  List<Written> emptied(Written root) {
    return order.stream()
        .filter(h -> h != root && !whole.contains(h))
        .filter(h -> taken(h).size() == childrenOf(h).size())
        .toList();
  }

  private static List<Written> childrenOf(Written holder) {
    return holder instanceof Written.Row row
        ? row.items()
        : ((Written.Group) holder).entries().stream().<Written>map(Written.Entry::key).toList();
  }

  List<TextEdit> edits() {
    var edits = new ArrayList<TextEdit>();
    for (var holder : order) {
      if (!whole.contains(holder)) {
        edits.addAll(of(holder));
      }
    }
    return edits;
  }

  /** From where to where a child of a holder runs. */
  private record Piece(int start, int end, boolean gone) {}

  private List<TextEdit> of(Written holder) {
    var gone = taken(holder);
    var pieces = new ArrayList<Piece>();
    if (holder instanceof Written.Row row) {
      row.items().forEach(i -> pieces.add(new Piece(i.start(), i.end(), gone.contains(i))));
    } else {
      for (var e : ((Written.Group) holder).entries()) {
        pieces.add(new Piece(e.key().start(), e.end(), gone.contains(e.key())));
      }
    }
    var edits = new ArrayList<TextEdit>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).gone()) {
        edits.add(Draft.inLine(holder) ? inLine(pieces, i) : ofLines(holder, pieces, i));
      }
    }
    return edits;
  }

  private TextEdit inLine(List<Piece> pieces, int i) {
    var piece = pieces.get(i);
    boolean keptBefore = pieces.subList(0, i).stream().anyMatch(p -> !p.gone());
    if (keptBefore) {
      var before = pieces.get(i - 1);
      return noComment(new TextEdit(before.end(), piece.end(), ""));
    }
    return noComment(new TextEdit(piece.start(), pieces.get(i + 1).start(), ""));
  }

  private TextEdit noComment(TextEdit edit) {
    if (text.substring(edit.start(), edit.end()).contains(" #")) {
      throw new Unsafe("a comment may stand within what would be taken out");
    }
    return edit;
  }

  private TextEdit ofLines(Written holder, List<Piece> pieces, int i) {
    var piece = pieces.get(i);
    int start = holder instanceof Written.Row row ? dash(row, pieces, i) : piece.start();
    if (lines.isFirst(start)) {
      return new TextEdit(lines.start(start), nextLine(piece.end()), "");
    }
    // behind a dash: what follows moves up
    int next = i + 1;
    while (next < pieces.size() && pieces.get(next).gone()) {
      next++;
    }
    if (holder instanceof Written.Row || next == pieces.size()) {
      throw new Unsafe("a list within a list is not taken apart");
    }
    int from = pieces.get(next).start();
    boolean comment = text.substring(lines.end(piece.end()), from).contains("#");
    return new TextEdit(piece.start(), comment ? lines.end(piece.end()) : from, "");
  }

  private int nextLine(int end) {
    return end > 0 && text.charAt(end - 1) == '\n' ? end : lines.next(end);
  }

  /** Where the dash of an item stands. */
  private int dash(Written.Row row, List<Piece> pieces, int i) {
    if (i == 0) {
      return row.start();
    }
    int column = lines.column(row.start());
    int from = pieces.get(i - 1).end();
    int line = lines.number(Math.max(0, from - 1)) + 1;
    for (; line < lines.count() && lines.startOf(line) <= pieces.get(i).start(); line++) {
      int at = lines.startOf(line) + column;
      if (at < text.length() && text.charAt(at) == '-' && lines.isFirst(at)) {
        return at;
      }
    }
    throw new Unsafe("the dash of a part is not where it should be");
  }
}
