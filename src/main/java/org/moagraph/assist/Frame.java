package org.moagraph.assist;

/** A group or list that is being read. */
final class Frame {

  /** What it is: in lines below each other ({@code BLOCK}) or between brackets ({@code FLOW}). */
  enum Kind {
    ROOT,
    BLOCK_GROUP,
    BLOCK_LIST,
    FLOW_GROUP,
    FLOW_LIST
  }

  final Kind kind;

  /** The column of its lines. */
  final int indent;

  /** The way to it. */
  final Way way;

  private int items;

  /** The way to the value that is read. */
  Way current;

  /** Whether that value is there. */
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
    next(comingItem());
    items++;
    return current;
  }

  Way comingItem() {
    return way.item(items);
  }

  boolean isFlow() {
    return kind == Kind.FLOW_GROUP || kind == Kind.FLOW_LIST;
  }

  boolean is(Kind wanted, int column) {
    return kind == wanted && indent == column;
  }
}
