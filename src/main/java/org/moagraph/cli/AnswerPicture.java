package org.moagraph.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.graph.Filter;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.text.Answer;
import picocli.CommandLine.Mixin;

/** An answer, or its picture where the output's ending asks for one. */
final class AnswerPicture {

  private static final String READ = "read the answer without -o";

  @Mixin ReportOptions report = new ReportOptions();
  @Mixin ThemeOption colours = new ThemeOption();

  /** Shows the answer, or draws what that makes in the language of the labels. */
  int show(Answer answer, Function<Showing, Diagram> diagram, Moa moa, Terminal terminal) {
    var ending = report.picture();
    if (ending.isEmpty()) {
      return report.show(answer, terminal);
    }
    if (Pictures.notation(ending.get()).isPresent()) {
      throw Failure.usage(
          "a ." + ending.get() + " file cannot show this answer", "draw it as svg or pptx");
    }
    var language = Optional.ofNullable(report.language).orElse(moa.model().header().language());
    var drawn = diagram.apply(Showing.PLAIN.withLanguage(language));
    if (drawn.nodes().isEmpty()) {
      throw Failure.usage("there is nothing to draw", READ);
    }
    if (drawn.nodes().size() > PictureLimits.MOST_NODES) {
      throw Failure.usage("there is too much for a picture", READ);
    }
    var drawing =
        new Drawing(moa, Filter.DEFAULT, drawn, Pictures.layout(), colours.theme(terminal));
    if (!ending.get().equals("dot")) {
      Places.require(drawing, READ);
    }
    OutputFile.of(Objects.requireNonNull(report.output))
        .write(Pictures.format(ending.get()).orElseThrow().draw(drawing), terminal);
    return 0;
  }
}
