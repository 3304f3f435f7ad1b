package org.moagraph.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.app.Drawing;

/** What is read aloud of a drawing: a short sentence, a blank line, the description. */
record AlternativeText(Drawing drawing) {

  String words() {
    var said = drawing.diagram().description();
    return said.brief() + "\n\n" + said.text() + "\n";
  }

  void write(OutputFile target, Terminal terminal) {
    target.write(words().getBytes(StandardCharsets.UTF_8), terminal);
  }

  /** Writes one file for each step of a drawing. */
  static void write(List<Drawing> steps, OutputFile target, Terminal terminal) {
    for (int i = 0; i < steps.size(); i++) {
      new AlternativeText(steps.get(i)).write(target.numbered(i + 1), terminal);
    }
  }
}
