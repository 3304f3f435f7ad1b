package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.reason.DiffQuery;
import org.moagraph.view.answer.DifferenceAnswer;
import org.moagraph.view.diagram.ComparedDiagrams;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two models side by side. */
@CommandLine.Command(
    name = "diff",
    description = "What two models share and where they part.",
    footer = {
      "",
      "Examples:",
      "  moa diff ketamine my-ketamine.yaml",
      "  moa diff ketamine my-ketamine.yaml -o changes.svg",
      "",
      "With -o FILE.svg, .png, .pdf, .pptx or .dot it is a picture of both: what one has alone carries",
      "its letter, A or B, and its line. --steps draws each of the two alone as well, from the same",
      "layout, so that whatever is in both never moves when you flip between the slides. The pictures",
      "of \"moa draw --view\" are laid out for themselves and have other places."
    })
final class DiffCommand implements Command {

  @Parameters(index = "0", paramLabel = "MODEL", description = "A file or a bundled model.")
  String first = "";

  @Parameters(index = "1", paramLabel = "MODEL", description = "Another one.")
  String second = "";

  @Option(names = "--from", paramLabel = "FORMAT", description = "Read both in this format.")
  @Nullable String format;

  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin ComparedPicture picture = new ComparedPicture();

  @Override
  public int run(Terminal terminal) {
    var files = reading.files(terminal);
    var a = files.open(first, Optional.ofNullable(format)).model();
    var b = files.open(second, Optional.ofNullable(format)).model();
    files.leftOut(List.of(first, second)).forEach(terminal::note);
    var difference = new DiffQuery().run(a, b);
    var inA = picture.report.shown(a, terminal);
    var inB = picture.report.shown(b, terminal);
    return picture.show(
        new DifferenceAnswer(inA, inB, difference),
        () -> ComparedDiagrams.of(inA, inB, difference),
        Moa.of(a),
        List.of(a.id(), b.id()),
        terminal);
  }
}
