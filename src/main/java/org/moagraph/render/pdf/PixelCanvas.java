package org.moagraph.render.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;

/** Draws pixels, in the coordinates of the scene: px, y downwards. */
final class PixelCanvas implements Canvas {
  private final Graphics2D pixels;
  private final Letters letters;
  private final int em;

  PixelCanvas(Graphics2D pixels, Letters letters) throws IOException {
    this.pixels = pixels;
    this.letters = letters;
    this.em = letters.em();
  }

  @Override
  public void open(PictureGroup part) {}

  @Override
  public void close() {}

  @Override
  public void path(Path path, Pen pen) {
    Path2D shape = shape(path);
    if (pen.fill().isPresent()) {
      pixels.setColor(Color.decode(pen.fill().get()));
      pixels.fill(shape);
    }
    if (pen.stroke().isPresent()) {
      pixels.setColor(Color.decode(pen.stroke().get()));
      pixels.setStroke(stroke(pen.width(), pen.dashes()));
      pixels.draw(shape);
    }
  }

  private static BasicStroke stroke(double width, List<Double> dashes) {
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    return lengths.length == 0
        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  private static Path2D shape(Path path) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    shape.moveTo(path.start().x(), path.start().y());
    for (Path.Piece piece : path.pieces()) {
      Point a = piece.control1();
      Point b = piece.control2();
      Point end = piece.end();
      if (piece.straight()) {
        shape.lineTo(end.x(), end.y());
      } else {
        shape.curveTo(a.x(), a.y(), b.x(), b.y(), end.x(), end.y());
      }
    }
    if (path.closed()) {
      shape.closePath();
    }
    return shape;
  }

  @Override
  public void text(TextBlock text, String colour) {
    pixels.setColor(Color.decode(colour));
    for (TextBlock.Line line : text.lines()) {
      Path2D words = words(text, line);
      pixels.fill(words);
      if (text.bold()) {
        pixels.setStroke(stroke(Letters.BOLD * text.size(), List.of()));
        pixels.draw(words);
      }
    }
  }

  private Path2D words(TextBlock text, TextBlock.Line line) {
    double stretch = Letters.stretch(line.text(), text.bold());
    Path2D words = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (Letters.Run run : letters.runs(line.text())) {
      double unit = text.size() * run.size() / em;
      double y = line.y() - run.rise() * text.size();
      for (int i = 0;
          i < run.text().length();
          i += Character.charCount(run.text().codePointAt(i))) {
        int glyph = letters.glyph(run.text().codePointAt(i));
        words.append(
            letters
                .outline(glyph)
                .getPathIterator(new AffineTransform(unit * stretch, 0, 0, -unit, x, y)),
            false);
        x += letters.advance(glyph) * unit * stretch;
      }
    }
    double start =
        switch (text.anchor()) {
          case START -> line.x();
          case MIDDLE -> line.x() - x / 2;
          case END -> line.x() - x;
        };
    words.transform(AffineTransform.getTranslateInstance(start, 0));
    return words;
  }
}
