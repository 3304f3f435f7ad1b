package org.moagraph.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.moagraph.layout.Scene;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;

/** Scenes as PNG, with the letters of their PDF, so that no font of the computer matters. */
public final class PngRenderer {
  private static final double ROUNDING = 1e-6;

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
    BufferedImage image =
        new BufferedImage(
            pixels(picture.width() * scale),
            pixels(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pixels = image.createGraphics();
    try {
      pixels.setRenderingHints(hints());
      pixels.setColor(Color.WHITE);
      pixels.fillRect(0, 0, image.getWidth(), image.getHeight());
      pixels.scale(scale, scale);
      picture.paint(theme, new PixelCanvas(pixels, Letters.read()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pixels.dispose();
    }
  }

  private static int pixels(double length) {
    return (int) Math.max(1, Math.floor(length + ROUNDING));
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
