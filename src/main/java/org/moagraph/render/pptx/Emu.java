package org.moagraph.render.pptx;

/** Lengths as slides have them: 9525 to a px, font sizes in hundredths of a point. */
final class Emu {
  private static final double PER_PX = 9525;

  private Emu() {}

  static long of(double px) {
    return Math.round(px * PER_PX);
  }

  /** The font size of letters of that size in px. */
  static long font(double px) {
    return Math.round(px * 75);
  }
}
