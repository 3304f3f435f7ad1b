package org.moagraph.layout;

/**
 * The page to fill, in px (1 px = 0.75 pt), whether a legend is drawn in the room kept for it, and
 * whether the title is drawn or stands elsewhere.
 */
public record Page(double width, double height, boolean legend, boolean titled) {
  /** A slide of 16:9, 960 x 540 pt. */
  public static final Page WIDE = new Page(1280, 720, true);

  /** A slide of 4:3. */
  public static final Page STANDARD = new Page(960, 720, true);

  /** A sheet of A4 in landscape, at 96 px per inch. */
  public static final Page A4 = new Page(1123, 794, true);

  /** A sheet of US Letter in landscape, at 96 px per inch. */
  public static final Page LETTER = new Page(1056, 816, true);

  /** A figure across a sheet of paper that has its title above. */
  public static final Page FIGURE = new Page(960, 640, true, false);

  /** A page with its title. */
  public Page(double width, double height, boolean legend) {
    this(width, height, legend, true);
  }
}
