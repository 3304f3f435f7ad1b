package org.moagraph.render.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.moagraph.layout.TextWidths;
import org.moagraph.text.Resources;

/**
 * The letters of Liberation Sans, as wide as Arial. What it lacks is set from what it has: raised
 * and lowered digits as small digits; anything else is refused, as are words that run from right to
 * left.
 */
final class Letters {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
  private static final String PLAIN = "0123456789+-=()";
  private static final double SMALL = 0.62;

  /** Letters are made bold by stretching them, and by a line around them of this width in em. */
  static final double BOLD = 0.035;

  /** Letters set alike: their size and how far they are raised, in em. */
  record Run(String text, double size, double rise) {}

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Letters(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Letters read() throws IOException {
    byte[] bytes = Resources.bytes(TTFParser.class, FONT);
    return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
  }

  /** The font that they are of. */
  TrueTypeFont font() {
    return font;
  }

  /** The units of an em, in which outlines and widths are given. */
  int em() throws IOException {
    return font.getUnitsPerEm();
  }

  /** The number of a letter's glyph. */
  int glyph(int letter) {
    return glyphs.getGlyphId(letter);
  }

  /** The outline of a glyph, y upwards from the baseline; empty for a blank. */
  GeneralPath outline(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far the next glyph stands from this one. */
  int advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much wider the words are set; in bold letters, which the font has not, by some. */
  static double stretch(String words, boolean bold) {
    double plain = bold ? TextWidths.of(words, 1, false) : 0;
    return plain == 0 ? 1 : TextWidths.of(words, 1, true) / plain;
  }

  /** A line in parts that are set alike; throws {@link UnwritableLetters}. */
  List<Run> runs(String line) {
    refuseUnwritable(line);
    List<Run> runs = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              if (glyphs.getGlyphId(c) != 0) {
                plain.appendCodePoint(c);
              } else if (RAISED.indexOf(c) >= 0) {
                flush(plain, runs);
                runs.add(new Run(plain(RAISED, c), SMALL, 0.38));
              } else if (LOWERED.indexOf(c) >= 0) {
                flush(plain, runs);
                runs.add(new Run(plain(LOWERED, c), SMALL, -0.12));
              }
            });
    flush(plain, runs);
    return runs;
  }

  private void refuseUnwritable(String line) {
    List<String> letters =
        line.codePoints()
            .filter(c -> !isUnseen(c) && (isRightToLeft(c) || !isKnown(c)))
            .mapToObj(Character::toString)
            .distinct()
            .toList();
    if (!letters.isEmpty()) {
      throw new UnwritableLetters(line, letters);
    }
  }

  private boolean isKnown(int c) {
    return glyphs.getGlyphId(c) != 0 || RAISED.indexOf(c) >= 0 || LOWERED.indexOf(c) >= 0;
  }

  private static boolean isRightToLeft(int c) {
    byte way = Character.getDirectionality(c);
    return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Characters that leave no ink, such as joiners and selectors of a variant. */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || c >= 0xFE00 && c <= 0xFE0F
        || Character.isSpaceChar(c);
  }

  private static String plain(String set, int c) {
    return String.valueOf(PLAIN.charAt(set.indexOf(c)));
  }

  private static void flush(StringBuilder plain, List<Run> runs) {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain.toString(), 1, 0));
      plain.setLength(0);
    }
  }
}
