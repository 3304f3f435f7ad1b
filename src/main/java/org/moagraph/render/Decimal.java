package org.moagraph.render;

/** Numbers in text, the same on every system. */
public final class Decimal {
  private Decimal() {}

  /** A number with at most one decimal. */
  public static String of(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }
}
