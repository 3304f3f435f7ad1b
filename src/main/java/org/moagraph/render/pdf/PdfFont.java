package org.moagraph.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.moagraph.text.Resources;

/**
 * Liberation Sans, as wide as Arial, embedded in a document. What it lacks is set from what it has:
 * raised and lowered digits as small digits; anything else is refused, as are words that run from
 * right to left.
 */
final class PdfFont {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
  private static final String PLAIN = "0123456789+-=()";
  private static final double SMALL = 0.62;

  /** Letters set alike: their size and how far they are raised, in em. */
  record Run(String text, double size, double rise) {}

  private final PDType0Font font;
  private final CmapLookup glyphs;

  private PdfFont(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  static PdfFont in(PDDocument document) throws IOException {
    byte[] bytes = Resources.bytes(PDDocument.class, FONT);
    TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    document.registerTrueTypeFontForClosing(ttf);
    return new PdfFont(PDType0Font.load(document, ttf, true), ttf.getUnicodeCmapLookup());
  }

  PDType0Font font() {
    return font;
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

  /** The width of parts in em. */
  double width(List<Run> runs) throws IOException {
    double width = 0;
    for (Run run : runs) {
      width += font.getStringWidth(run.text()) / 1000 * run.size();
    }
    return width;
  }
}
