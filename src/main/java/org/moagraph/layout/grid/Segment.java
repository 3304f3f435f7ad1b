package org.moagraph.layout.grid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A straight part of an edge's way on one line of the lattice, and its track beside that line. */
final class Segment {
  final int edge;
  final boolean horizontal;

  /** The line it runs on, and the lattice places where it starts and ends along that line. */
  final int line;

  final int start;
  final int end;
  final boolean startsAtNode;
  final boolean endsAtNode;

  /** Its track, counted from the left or top, and how many tracks lie side by side here. */
  int track;

  int tracks = 1;

  /** Its place among all segments of a layout. */
  final int number;

  private @Nullable Segment before;
  private @Nullable Segment after;

  Segment(
      int number,
      int edge,
      boolean horizontal,
      int line,
      int start,
      int end,
      boolean startsAtNode,
      boolean endsAtNode) {
    this.number = number;
    this.edge = edge;
    this.horizontal = horizontal;
    this.line = line;
    this.start = start;
    this.end = end;
    this.startsAtNode = startsAtNode;
    this.endsAtNode = endsAtNode;
  }

  /** Says that its way comes to it from that segment. */
  void follows(Segment other) {
    before = other;
    other.after = this;
  }

  /** The segment of the same way before it. */
  Optional<Segment> before() {
    return Optional.ofNullable(before);
  }

  /** The segment of the same way after it. */
  Optional<Segment> after() {
    return Optional.ofNullable(after);
  }

  int low() {
    return Math.min(start, end);
  }

  int high() {
    return Math.max(start, end);
  }

  private boolean atNode(int place) {
    return place == start ? startsAtNode : endsAtNode;
  }

  /** Whether both need tracks of their own: they share more than a node at which both end. */
  boolean meets(Segment other) {
    if (low() < other.high() && other.low() < high()) {
      return true;
    }
    return high() == other.low() && !(atNode(high()) && other.atNode(high()))
        || other.high() == low() && !(atNode(low()) && other.atNode(low()));
  }

  /** How far its track lies from the middle of its line, in tracks. */
  double offset() {
    return track - (tracks - 1) / 2.0;
  }
}
