package org.moagraph.render.pptx;

import org.moagraph.geometry.Box;
import org.moagraph.layout.Scene;
import org.moagraph.render.TextSlide;
import org.moagraph.render.style.Theme;

/**
 * Writes a slide of text: a title and a body, both places of its layout, so an outline has them.
 */
final class TextSlideWriter {
  private static final double TITLE = 38;
  private static final double LARGE_TITLE = 54;
  private static final double CREDIT = 12;

  private final TextSlide slide;
  private final SlidePart part;
  private final Theme theme;
  private final double scale;
  private final double width;
  private final double height;

  private TextSlideWriter(TextSlide slide, Scene beside, Theme theme, Palette palette) {
    this.slide = slide;
    this.theme = theme;
    this.part = new SlidePart(slide.title(), beside.diagram().language(), theme, palette);
    this.width = beside.width();
    this.height = beside.height();
    this.scale = Math.min(width / 1280, height / 720);
  }

  /** The slide part, as large as the picture that stands beside it in the deck. */
  static String write(TextSlide slide, Scene beside, Theme theme, Palette palette, int number) {
    return new TextSlideWriter(slide, beside, theme, palette).write(number);
  }

  private String write(int number) {
    ShapeWriter shapes = part.shapes();
    double left = TextSlide.MARGIN * scale;
    double across = width - 2 * left;
    double title = (slide.opens() ? LARGE_TITLE : TITLE) * scale;
    double top = (slide.opens() ? 120 : 50) * scale;
    double high = (slide.opens() ? 150 : 56) * scale;
    part.place("title", "Title", slide.title(), new Box(left, top, across, high), "b");
    shapes.paragraph(slide.title(), title, true, theme.ink(), 0);
    part.close();
    double body = (slide.opens() ? 300 : TextSlide.TOP) * scale;
    double bodyHeight = (slide.opens() ? TextSlide.OPENING : TextSlide.ROOM) * scale;
    if (!slide.paragraphs().isEmpty()) {
      part.place("body", "Text", slide.title(), new Box(left, body, across, bodyHeight), "t");
      for (TextSlide.Paragraph paragraph : slide.paragraphs()) {
        double size = paragraph.size() * scale;
        shapes.paragraph(
            paragraph.text(), size, paragraph.bold(), theme.ink(), TextSlide.APART * size);
      }
      part.close();
    }
    double foot = height - (10 + 1.2 * CREDIT) * scale;
    part.place(
        "ftr",
        "Credit",
        slide.credit(),
        new Box(22 * scale, foot, across, 1.2 * CREDIT * scale),
        "t");
    shapes.paragraph(slide.credit(), CREDIT * scale, false, theme.quiet(), 0);
    part.close();
    part.number(number, width, height);
    return part.end();
  }
}
