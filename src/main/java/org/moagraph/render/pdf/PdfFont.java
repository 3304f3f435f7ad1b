package org.moagraph.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of pictures, embedded in a document. */
final class PdfFont {
  private final PDType0Font font;
  private final Letters letters;

  private PdfFont(PDType0Font font, Letters letters) {
    this.font = font;
    this.letters = letters;
  }

  static PdfFont in(PDDocument document) throws IOException {
    Letters letters = Letters.read();
    document.registerTrueTypeFontForClosing(letters.font());
    return new PdfFont(PDType0Font.load(document, letters.font(), true), letters);
  }

  PDType0Font font() {
    return font;
  }

  /** A line in parts that are set alike; throws {@link UnwritableLetters}. */
  List<Letters.Run> runs(String line) {
    return letters.runs(line);
  }

  /** The width of parts in em. */
  double width(List<Letters.Run> runs) throws IOException {
    double width = 0;
    for (Letters.Run run : runs) {
      width += font.getStringWidth(run.text()) / 1000 * run.size();
    }
    return width;
  }
}
