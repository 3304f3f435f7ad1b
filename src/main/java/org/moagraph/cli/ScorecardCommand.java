package org.moagraph.cli;

import java.util.Objects;
import org.moagraph.app.Pictures;
import org.moagraph.layout.Page;
import org.moagraph.layout.ScoreSheet;
import org.moagraph.reason.ScorecardQuery;
import org.moagraph.render.ScorePicture;
import org.moagraph.view.answer.ScoreMatrix;
import org.moagraph.view.answer.ScorecardAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A model graded against published experiments. */
@CommandLine.Command(
    name = "scorecard",
    description = "Which published experiments the model explains, misses or leaves undecided.",
    footer = {
      "",
      "Examples:",
      "  moa scorecard ketamine --format md",
      "  moa scorecard ketamine -o scorecard.svg",
      "",
      "With -o FILE.svg, .png or .pdf it is a picture: hypotheses by experiments."
    })
final class ScorecardCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();
  @Mixin ThemeOption colours = new ThemeOption();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var scorecard = new ScorecardQuery(filter.of(moa)).run(moa.index());
    var answer = new ScorecardAnswer(report.labels(moa.model()), scorecard);
    return report
        .picture()
        .map(ending -> draw(answer, ending, terminal))
        .orElseGet(() -> report.show(model.headed(answer, moa, filter), terminal));
  }

  private int draw(ScorecardAnswer answer, String ending, Terminal terminal) {
    if (answer.scorecard().rows().isEmpty()) {
      throw Failure.usage("the model lists no experiments to be graded against", "");
    }
    var sheet = ScoreSheet.of(ScoreMatrix.of(answer), Page.WIDE);
    var drawn =
        Pictures.drawn(new ScorePicture(sheet), ending, colours.theme(terminal))
            .orElseThrow(
                () ->
                    Failure.usage(
                        "a scorecard is not drawn as " + ending, "name a .svg, .png or .pdf"));
    OutputFile.of(Objects.requireNonNull(report.output)).write(drawn, terminal);
    return 0;
  }
}
