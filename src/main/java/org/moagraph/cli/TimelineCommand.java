package org.moagraph.cli;

import org.moagraph.reason.TimelineQuery;
import org.moagraph.view.answer.TimelineAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What moves when. */
@CommandLine.Command(
    name = "timeline",
    description =
        "What moves when after something is given, phase by phase, with the step that sets the"
            + " pace.",
    footer = {"", "Example:", "  moa timeline ketamine ketamine"})
final class TimelineCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "What is given or raised.")
  String from = "";

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var entity = moa.names().entity(from);
    var timeline = new TimelineQuery(entity, filter.of(moa)).run(moa.index());
    return report.show(
        model.headed(new TimelineAnswer(report.labels(moa.model()), timeline), moa, filter),
        terminal);
  }
}
