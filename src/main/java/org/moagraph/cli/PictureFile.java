package org.moagraph.cli;

import java.util.List;
import org.moagraph.app.Drawing;
import org.moagraph.app.Pictures;
import org.moagraph.words.Words;

/** Writes a drawing to its file, or its steps to a file each, to one deck or to one page. */
record PictureFile(OutputFile target, Pictures.Format format, Terminal terminal) {

  /** Writes the drawings of one model, the views of a page. */
  void write(List<Drawing> drawings) {
    if (drawings.size() == 1) {
      write(drawings.get(0));
      return;
    }
    if (format instanceof Pictures.Stepper stepper) {
      target.write(stepper.draw(drawings, false), Words.count(drawings.size(), "view"), terminal);
    }
  }

  private void write(Drawing drawing) {
    boolean deck = format instanceof Pictures.Series;
    target.write(format.draw(drawing), deck ? Words.count(1, "slide") : "", terminal);
  }

  /**
   * Writes the build of the picture.
   *
   * @param dimEarlier whether what came before is dimmed
   */
  void writeSteps(List<Drawing> drawings, boolean dimEarlier) {
    var drawing = drawings.get(0);
    if (format instanceof Pictures.Stepper stepper) {
      requireSteps(drawing);
      target.write(stepper.draw(drawings, true), terminal);
      return;
    }
    var steps = drawing.steps(dimEarlier);
    if (format instanceof Pictures.Build build) {
      var lecture = build.lecture(drawing, steps);
      target.write(lecture.bytes(), Words.count(lecture.slides(), build.part()), terminal);
      return;
    }
    for (int i = 0; i < steps.size(); i++) {
      target.numbered(i + 1).write(format.draw(steps.get(i)), terminal);
    }
  }

  private static void requireSteps(Drawing drawing) {
    if (drawing.diagram().steps().isEmpty()) {
      throw Failure.usage(
          drawing.diagram().id() + " has no steps for a page to go through",
          "give the view steps, or draw .svg or .pptx, where each arrow is a step");
    }
  }
}
