package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;

/** The texts of SVG as lines with their places. */
final class TextElement {
  private static final double STANDARD_SIZE = 16;

  private TextElement() {}

  /** The lines of an element {@code text} that are not blank; nothing where all are. */
  static Optional<TextBlock> of(SvgElement element, Transform map) throws UnreadablePicture {
    List<TextBlock.Line> lines = new ArrayList<>();
    for (SvgElement span : element.children()) {
      if (span.attributes().containsKey("x")) {
        lines.add(line(span, map));
      }
    }
    if (lines.isEmpty()) {
      lines.add(line(element, map));
    }
    lines.removeIf(l -> l.text().isBlank());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean sized = element.attributes().containsKey("font-size");
    double size = (sized ? element.number("font-size") : STANDARD_SIZE) * map.scale();
    boolean bold = element.attribute("font-weight").equals(Optional.of("bold"));
    return Optional.of(new TextBlock(lines, size, bold, anchor(element)));
  }

  private static TextBlock.Line line(SvgElement element, Transform map) throws UnreadablePicture {
    StringBuilder words = new StringBuilder(element.text());
    element.children().forEach(c -> words.append(c.text()));
    Point place = map.of(element.number("x"), element.number("y"));
    return new TextBlock.Line(words.toString().strip(), place.x(), place.y());
  }

  private static TextBlock.Anchor anchor(SvgElement element) {
    return switch (element.attribute("text-anchor").orElse("start")) {
      case "middle" -> TextBlock.Anchor.MIDDLE;
      case "end" -> TextBlock.Anchor.END;
      default -> TextBlock.Anchor.START;
    };
  }
}
