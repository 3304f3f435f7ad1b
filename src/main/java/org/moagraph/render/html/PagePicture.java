package org.moagraph.render.html;

import org.moagraph.geometry.Box;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Picture;

/**
 * A picture of a page, and what of it is seen: its title and credit are said around it.
 *
 * @param picture the whole
 * @param seen the part that is shown, in px of the picture
 */
public record PagePicture(Picture picture, Box seen) {
  private static final double ROOM = 6;

  /** A scene without its title and credit. */
  public static PagePicture of(Scene scene) {
    double top = scene.subtitle().map(t -> t.bounds().y() - ROOM).orElse(bottom(scene.title()));
    double foot =
        scene.credit().lines().isEmpty() ? scene.height() : scene.credit().bounds().y() - 1;
    return new PagePicture(
        Picture.of(scene),
        Box.between(0, Math.max(0, top), scene.width(), Math.max(top + 1, foot)));
  }

  private static double bottom(TextBlock title) {
    return title.lines().isEmpty() ? 0 : title.bounds().bottom() - ROOM;
  }
}
