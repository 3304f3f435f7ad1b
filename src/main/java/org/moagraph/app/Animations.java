package org.moagraph.app;

import java.util.List;
import org.moagraph.layout.Scene;

/** Pictures that build themselves, a step after the other. */
record Animations(Writer writer) implements Pictures.Build {

  /** Writes a picture and its steps as one file. */
  interface Writer {
    byte[] write(Drawing full, List<Scene> steps);
  }

  @Override
  public String ending() {
    return "svg";
  }

  @Override
  public String part() {
    return "step";
  }

  @Override
  public Pictures.Lecture lecture(Drawing full, List<Drawing> steps) {
    var scenes = steps.stream().map(Drawing::scene).toList();
    return new Pictures.Lecture(writer.write(full, scenes), steps.size());
  }

  @Override
  public byte[] draw(Drawing drawing) {
    return lecture(drawing, drawing.steps(false)).bytes();
  }
}
