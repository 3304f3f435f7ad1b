package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.graph.Filter;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.PictureLimits;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The answer of a comparison, or its picture where the output's ending asks for one. */
final class ComparedPicture {

  @Mixin ReportOptions report = new ReportOptions();
  @Mixin ThemeOption colours = new ThemeOption();

  @Option(
      names = "--steps",
      description =
          "With -o, also draw A alone and B alone, NAME-1.svg and NAME-2.svg, with everything at the"
              + " same place as in the picture of both; in PPTX three slides.")
  boolean steps;

  /**
   * Shows the answer or draws the diagram.
   *
   * @param names what the two sides are called
   */
  int show(
      Answer answer, Supplier<Diagram> diagram, Moa moa, List<String> names, Terminal terminal) {
    var ending = report.picture();
    if (ending.isPresent()) {
      return draw(drawing(diagram.get(), moa, terminal), names, ending.get(), terminal);
    }
    if (steps) {
      throw Failure.usage("steps need files to be drawn to", "add -o FILE, such as both.svg");
    }
    return report.show(answer, terminal);
  }

  private Drawing drawing(Diagram diagram, Moa moa, Terminal terminal) {
    if (diagram.nodes().isEmpty()) {
      throw Failure.usage("there is nothing to draw", "");
    }
    if (diagram.nodes().size() > PictureLimits.MOST_NODES) {
      throw Failure.usage("the two differ in too much for a picture", "read the answer without -o");
    }
    return new Drawing(moa, Filter.DEFAULT, diagram, Pictures.layout(), colours.theme(terminal));
  }

  private int draw(Drawing both, List<String> names, String ending, Terminal terminal) {
    if (Pictures.notation(ending).isPresent()) {
      throw Failure.usage(
          "a ." + ending + " file has no marks for two sides", "draw them as svg or pptx");
    }
    var target = OutputFile.of(Objects.requireNonNull(report.output));
    var format = Pictures.format(ending).orElseThrow();
    if (!ending.equals("dot")) {
      Places.require(both, "read the answer without -o");
    }
    if (!steps) {
      target.write(format.draw(both), terminal);
      return 0;
    }
    var sides = both.sides(names);
    if (format instanceof Pictures.Series series) {
      var slides = new ArrayList<>(sides);
      slides.add(both);
      target.write(series.draw(slides), Words.count(slides.size(), "slide"), terminal);
      return 0;
    }
    target.write(format.draw(both), terminal);
    for (int i = 0; i < sides.size(); i++) {
      target.numbered(i + 1).write(format.draw(sides.get(i)), terminal);
    }
    return 0;
  }
}
