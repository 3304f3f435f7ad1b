package org.moagraph.render.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;

/** Draws on a page whose coordinates are those of the scene: px, y downwards. */
final class PdfCanvas implements Canvas {
  private final PDPageContentStream page;
  private final PdfFont font;

  PdfCanvas(PDPageContentStream page, PdfFont font) {
    this.page = page;
    this.font = font;
  }

  /** A drawing operation that may fail to be written. */
  private interface Drawing {
    void run() throws IOException;
  }

  private static void draw(Drawing drawing) {
    try {
      drawing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void open(PictureGroup part) {}

  @Override
  public void close() {}

  @Override
  public void path(Path path, Pen pen) {
    draw(
        () -> {
          style(pen);
          page.moveTo((float) path.start().x(), (float) path.start().y());
          for (Path.Piece piece : path.pieces()) {
            piece(piece);
          }
          if (path.closed()) {
            page.closePath();
          }
          paint(pen);
        });
  }

  private void style(Pen pen) throws IOException {
    if (pen.fill().isPresent()) {
      page.setNonStrokingColor(colour(pen.fill().get()));
    }
    if (pen.stroke().isPresent()) {
      page.setStrokingColor(colour(pen.stroke().get()));
      page.setLineWidth((float) pen.width());
      page.setLineJoinStyle(1);
      float[] dashes = new float[pen.dashes().size()];
      for (int i = 0; i < dashes.length; i++) {
        dashes[i] = pen.dashes().get(i).floatValue();
      }
      page.setLineDashPattern(dashes, 0);
    }
  }

  private void piece(Path.Piece piece) throws IOException {
    Point a = piece.control1();
    Point b = piece.control2();
    Point end = piece.end();
    if (piece.straight()) {
      page.lineTo((float) end.x(), (float) end.y());
    } else {
      page.curveTo(
          (float) a.x(),
          (float) a.y(),
          (float) b.x(),
          (float) b.y(),
          (float) end.x(),
          (float) end.y());
    }
  }

  private void paint(Pen pen) throws IOException {
    if (pen.fill().isPresent() && pen.stroke().isPresent()) {
      page.fillAndStroke();
    } else if (pen.fill().isPresent()) {
      page.fill();
    } else {
      page.stroke();
    }
  }

  private static Color colour(String hex) {
    return new Color(Integer.parseInt(hex.substring(1), 16));
  }

  @Override
  public void text(TextBlock text, String colour) {
    for (TextBlock.Line line : text.lines()) {
      draw(() -> line(text, line, colour));
    }
  }

  private void line(TextBlock text, TextBlock.Line line, String colour) throws IOException {
    List<Letters.Run> runs = font.runs(line.text());
    double stretch = Letters.stretch(line.text(), text.bold());
    double width = font.width(runs) * text.size() * stretch;
    double x =
        switch (text.anchor()) {
          case START -> line.x();
          case MIDDLE -> line.x() - width / 2;
          case END -> line.x() - width;
        };
    page.setNonStrokingColor(colour(colour));
    page.beginText();
    if (text.bold()) {
      page.setStrokingColor(colour(colour));
      page.setLineWidth((float) (Letters.BOLD * text.size()));
      page.setLineDashPattern(new float[0], 0);
    }
    page.setRenderingMode(text.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    for (Letters.Run run : runs) {
      double size = text.size() * run.size();
      page.setFont(font.font(), (float) size);
      double y = line.y() - run.rise() * text.size();
      page.setTextMatrix(new Matrix((float) stretch, 0, 0, -1, (float) x, (float) y));
      page.showText(run.text());
      x += font.width(List.of(run)) * text.size() * stretch;
    }
    page.endText();
  }
}
