package org.moagraph.view;

/** How much a part of a picture stands out. {@code LOST} marks what an intervention takes away. */
public enum Emphasis {
  NORMAL,
  HIGHLIGHT,
  DIM,
  LOST
}
