package org.moagraph.render.text;

/**
 * How text is written: whether in ASCII signs, whether in colour, and to which width in columns.
 */
public record TextStyle(boolean ascii, boolean colour, int width) {

  /** Text for files and pipes: no colour, 100 columns. */
  public static TextStyle plain() {
    return new TextStyle(false, false, 100);
  }
}
