package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.assist.Frame.Kind;
import org.moagraph.assist.Word.Role;

/** The groups and lists that are open at a place of a text, the innermost last. */
final class Frames {

  /** Nothing is read of what is nested deeper, which no model file is. */
  private static final int DEEPEST = 64;

  /** What is awaited: the way to it, and what may stand there. */
  record Awaited(Way way, Role role) {}

  private final List<Frame> open = new ArrayList<>();
  private @Nullable Frame lastClosed;

  Frames() {
    open.add(new Frame(Kind.ROOT, -1, Way.ROOT));
  }

  Frame top() {
    return open.get(open.size() - 1);
  }

  int count() {
    return open.size();
  }

  boolean isTooDeep() {
    return open.size() > DEEPEST;
  }

  Frame push(Kind kind, int indent) {
    var parent = top();
    parent.filled = true;
    var frame = new Frame(kind, indent, parent.current);
    open.add(frame);
    return frame;
  }

  void pop() {
    lastClosed = open.remove(open.size() - 1);
  }

  /** Closes all but the outer ones of that number. */
  void closeTo(int count) {
    while (open.size() > count) {
      pop();
    }
  }

  /** Closes what a line ends that begins in that column. */
  void close(int column, boolean dash) {
    lastClosed = null;
    while (top().indent > column || top().is(Kind.BLOCK_LIST, column) && !dash) {
      pop();
    }
  }

  /** In how many blocks a line stands that begins in that column. */
  int depth(int column, boolean dash) {
    var top = top();
    boolean goesOn = top.indent == column && dash == (top.kind == Kind.BLOCK_LIST);
    return goesOn ? open.size() - 2 : open.size() - 1;
  }

  /** How far the innermost block is indented. */
  int blockIndent() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!open.get(i).isFlow()) {
        return open.get(i).indent;
      }
    }
    return -1;
  }

  /** What is awaited in that column of a blank line. */
  Optional<Awaited> onBlankLine(int column) {
    if (top().isFlow()) {
      return behindToken();
    }
    close(column, false);
    var top = top();
    if (top.is(Kind.BLOCK_GROUP, column)) {
      return at(top.way, Role.PART_OF_KEY);
    }
    if (!top.filled) {
      return at(top.current, Role.START);
    }
    var deeper = lastClosed;
    if (deeper == null || deeper.isFlow()) {
      return Optional.empty();
    }
    return at(deeper.way, deeper.kind == Kind.BLOCK_GROUP ? Role.PART_OF_KEY : Role.START);
  }

  /** What is awaited behind a colon, a dash, a comma or a bracket. */
  Optional<Awaited> behindToken() {
    var top = top();
    if (top.kind == Kind.FLOW_LIST) {
      return top.separated ? at(top.comingItem(), Role.VALUE) : Optional.empty();
    }
    if (top.kind == Kind.FLOW_GROUP && top.separated) {
      return at(top.way, Role.PART_OF_KEY);
    }
    if (top.filled) {
      return Optional.empty();
    }
    return switch (top.kind) {
      case ROOT -> at(Way.ROOT, Role.PART_OF_KEY);
      case BLOCK_LIST -> at(top.current, Role.START);
      case BLOCK_GROUP, FLOW_GROUP, FLOW_LIST -> at(top.current, Role.VALUE);
    };
  }

  private static Optional<Awaited> at(Way way, Role role) {
    return Optional.of(new Awaited(way, role));
  }
}
