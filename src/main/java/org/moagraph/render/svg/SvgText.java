package org.moagraph.render.svg;

/** Numbers as SVG has them, the same on every system. */
final class SvgText {
  private SvgText() {}

  /** A number with at most one decimal. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }
}
