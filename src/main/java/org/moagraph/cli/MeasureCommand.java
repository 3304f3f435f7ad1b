package org.moagraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moagraph.measure.Measures;
import org.moagraph.render.measured.PictureReader;
import org.moagraph.render.measured.UnreadablePicture;
import org.moagraph.view.answer.ManyMeasuresAnswer;
import org.moagraph.view.answer.MeasuresAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How legible pictures are. */
@CommandLine.Command(
    name = "measure",
    description = {
      "How legible an SVG from here or from Graphviz is, fitted into a slide of 16:9.",
      "Letters are measured in pt on a slide of 960 x 540 pt, as wide as in Arial; fill is the"
          + " part of the slide, 0 to 1; the rest is counted."
    },
    footer = {
      "",
      "Examples:",
      "  moa measure picture.svg",
      "  dot -Tsvg graph.dot | moa measure - --format json",
      "  moa measure *.svg --format csv"
    })
final class MeasureCommand implements Command {

  private static final long LARGEST = 20_000_000;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "SVG files. \"-\" is the input.")
  List<String> names = new ArrayList<>();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    if (names.size() == 1) {
      return report.show(measured(names.get(0), terminal), terminal);
    }
    var all = names.stream().map(n -> measured(n, terminal)).toList();
    return report.show(new ManyMeasuresAnswer(all), terminal);
  }

  private static MeasuresAnswer measured(String name, Terminal terminal) {
    try {
      var picture = PictureReader.read(bytes(name, terminal));
      return new MeasuresAnswer(
          shortName(name), Measures.of(picture.shapes()), picture.minContrast(), true);
    } catch (UnreadablePicture e) {
      throw Failure.file(
          "\"" + name + "\" cannot be measured: " + e.getMessage(),
          "it takes SVG written by moa draw or by Graphviz (dot -Tsvg)");
    }
  }

  private static String shortName(String name) {
    return name.equals("-") ? "standard input" : Path.of(name).getFileName().toString();
  }

  private static byte[] bytes(String name, Terminal terminal) {
    try {
      if (name.equals("-")) {
        return terminal.in().readNBytes((int) LARGEST + 1);
      }
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw Failure.file("\"" + name + "\" is a folder", "name a file in it");
      }
      if (Files.size(path) > LARGEST) {
        throw Failure.file("\"" + name + "\" has more than 20 MB", "");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw Failure.file("there is no file \"" + name + "\"", "");
    } catch (IOException e) {
      throw Failure.file("\"" + name + "\" cannot be read: " + e.getMessage(), "");
    }
  }
}
