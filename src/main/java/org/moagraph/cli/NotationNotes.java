package org.moagraph.cli;

import java.util.List;
import org.moagraph.app.Drawing;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.Losses;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;

/** What is said of a picture whose notation cannot say all that the model does. */
final class NotationNotes {

  private NotationNotes() {}

  /** A note for each kind of thing that is not drawn, as exporters say it. */
  static void say(Drawing drawing, Terminal terminal) {
    var renderer = new FindingRenderer();
    losses(drawing).forEach(n -> terminal.err().print(renderer.render(n, SourceLines.none())));
  }

  private static List<Diagnostic> losses(Drawing drawing) {
    var losses = new Losses(drawing.moa().model());
    drawing.diagram().legend().losses().forEach(l -> losses.add("step: " + l.what(), l.count()));
    return losses.notes();
  }
}
