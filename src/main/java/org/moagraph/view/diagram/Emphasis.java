package org.moagraph.view.diagram;

/**
 * How much a part of a picture stands out. {@code LOST} marks what an intervention takes away;
 * where two things are compared, {@code FIRST} and {@code SECOND} mark what one of them has alone
 * and {@code SHARED} what both have.
 */
public enum Emphasis {
  NORMAL,
  HIGHLIGHT,
  DIM,
  LOST,
  SHARED,
  FIRST,
  SECOND;

  /** Whether it is drawn in the quiet colour. */
  public boolean isQuiet() {
    return this == DIM || this == LOST;
  }

  /** Whether it marks one of two sides that are compared. */
  public boolean isSide() {
    return this == FIRST || this == SECOND;
  }

  /** Whether it belongs to a comparison. */
  public boolean isCompared() {
    return this == SHARED || isSide();
  }
}
