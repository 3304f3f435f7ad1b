package org.moagraph.render.style;

import java.util.List;

/**
 * The fonts that a picture asks for, the first choice first and a generic family last. Labels are
 * measured in Arial; {@code scale} makes the letters of a wider font so much smaller that they fit
 * where those of Arial do.
 */
public record Typeface(List<String> families, double scale) {

  /** The fonts of the themes that are built in. */
  public static final Typeface ARIAL = of(List.of("Arial", "Helvetica", "sans-serif"));

  /** Fonts that every office program has, one of which comes first. */
  public static final List<String> SAFE =
      List.of("Arial", "Helvetica", "Verdana", "Georgia", "Times New Roman");

  /** Families that every program can replace by a font of its own, one of which comes last. */
  public static final List<String> GENERIC = List.of("sans-serif", "serif", "monospace");

  public Typeface {
    families = List.copyOf(families);
  }

  /** The typeface of those families, of which the first is safe. */
  public static Typeface of(List<String> families) {
    return new Typeface(
        families,
        switch (families.get(0)) {
          case "Verdana" -> 0.8;
          case "Georgia" -> 0.9;
          default -> 1;
        });
  }

  /** The font that comes first. */
  public String first() {
    return families.get(0);
  }

  /** All families in one line, as SVG has them. */
  public String listed() {
    return String.join(", ", families);
  }
}
