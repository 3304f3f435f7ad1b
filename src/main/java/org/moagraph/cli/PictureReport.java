package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.app.Drawing;
import org.moagraph.layout.SceneShapes;
import org.moagraph.measure.Measures;
import org.moagraph.render.style.Contrast;
import org.moagraph.view.answer.ManyMeasuresAnswer;
import org.moagraph.view.answer.MeasuresAnswer;
import org.moagraph.view.text.Answer;

/** Reports how legible pictures are on a slide. */
final class PictureReport {

  private final String format;
  private final List<MeasuresAnswer> measured = new ArrayList<>();

  PictureReport(String format) {
    this.format = format;
  }

  /** Takes the measures of a drawing. */
  void add(Drawing drawing) {
    var scene = drawing.scene();
    double contrast = Contrast.ofText(scene, drawing.theme());
    var measures =
        Measures.of(SceneShapes.of(scene)).inLettersOf(drawing.theme().typeface().scale());
    measured.add(new MeasuresAnswer(drawing.diagram().id(), measures, contrast, false));
  }

  /** Shows the measures of the one picture, or of each where they are several. */
  void show(Terminal target) {
    if (measured.size() == 1) {
      show(measured.get(0), target);
    } else {
      showMany(target);
    }
  }

  /** Shows the measures of many pictures, if there are any. */
  void showMany(Terminal target) {
    if (!measured.isEmpty()) {
      show(new ManyMeasuresAnswer(measured), target);
    }
  }

  private void show(Answer measures, Terminal target) {
    var options = new ReportOptions();
    options.format = format;
    options.show(measures, target);
  }
}
