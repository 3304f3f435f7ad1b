package org.moagraph.render.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.moagraph.layout.Scene;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;

/**
 * Scenes as PNG, drawn from their PDF page, so that both agree and no font of the computer matters.
 */
public final class PngRenderer {
  private static final float PX_PER_PT = 96f / 72f;

  private PngRenderer() {}

  /**
   * The scene as a PNG file.
   *
   * @param scale how many pixels for each px of the scene; 1.5 makes a slide of 1920 x 1080
   */
  public static byte[] render(Scene scene, Theme theme, double scale) {
    return render(Picture.of(scene), theme, scale);
  }

  /** The picture as a PNG file, at that scale. */
  public static byte[] render(Picture picture, Theme theme, double scale) {
    // read back from the file, since only a saved document has its font inside
    try (PDDocument document = Loader.loadPDF(PdfRenderer.render(picture, theme))) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setRenderingHints(hints());
      BufferedImage image = renderer.renderImage(0, (float) scale * PX_PER_PT, ImageType.RGB);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Smooth, and with each line where it is: moved to whole pixels, bold letters come apart. */
  private static RenderingHints hints() {
    RenderingHints hints =
        new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return hints;
  }
}
