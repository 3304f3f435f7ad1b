package org.moagraph.render;

import org.moagraph.layout.Scene;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.PictureDescription;

/** What can be painted on any canvas, with the words that stand for it where it is not seen. */
public interface Picture {
  /** What it is called in ids. */
  String id();

  String language();

  String title();

  PictureDescription description();

  /** In px. */
  double width();

  /** In px. */
  double height();

  void paint(Theme theme, Canvas canvas);

  /** A scene as a picture. */
  static Picture of(Scene scene) {
    return new ScenePicture(scene);
  }
}
