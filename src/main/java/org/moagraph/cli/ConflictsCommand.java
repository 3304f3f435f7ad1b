package org.moagraph.cli;

import org.moagraph.reason.ConflictsQuery;
import org.moagraph.view.answer.ConflictsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Where a model speaks against itself. */
@CommandLine.Command(
    name = "conflicts",
    description =
        "Where a model speaks against itself: pairs claimed both ways, and effects of drugs that"
            + " routes or hypotheses leave open. Neither is an error.",
    footer = {"", "Example:", "  moa conflicts ketamine"})
final class ConflictsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var conflicts = new ConflictsQuery(filter.of(moa)).run(moa.index());
    return report.show(
        model.headed(new ConflictsAnswer(report.labels(moa.model()), conflicts), moa, filter),
        terminal);
  }
}
