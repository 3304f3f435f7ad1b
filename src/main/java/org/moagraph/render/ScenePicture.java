package org.moagraph.render;

import org.moagraph.layout.Scene;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.PictureDescription;

/** A scene as a picture. */
record ScenePicture(Scene scene) implements Picture {

  @Override
  public String id() {
    return scene.diagram().id();
  }

  @Override
  public String language() {
    return scene.diagram().language();
  }

  @Override
  public String title() {
    return scene.diagram().title();
  }

  @Override
  public PictureDescription description() {
    return scene.diagram().description();
  }

  @Override
  public double width() {
    return scene.width();
  }

  @Override
  public double height() {
    return scene.height();
  }

  @Override
  public void paint(Theme theme, Canvas canvas) {
    Painter.paint(scene, theme, canvas);
  }
}
