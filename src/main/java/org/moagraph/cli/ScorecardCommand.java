package org.moagraph.cli;

import org.moagraph.reason.ScorecardQuery;
import org.moagraph.view.ScorecardAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** A model graded against published experiments. */
@CommandLine.Command(
    name = "scorecard",
    description = "Which published experiments the model explains, misses or leaves undecided.",
    footer = {"", "Example:", "  moa scorecard ketamine --format md"})
final class ScorecardCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var scorecard = new ScorecardQuery(filter.of(moa)).run(moa.graph());
    return report.show(new ScorecardAnswer(report.labels(moa.model()), scorecard), terminal);
  }
}
