package org.moagraph.cli;

import org.moagraph.engine.Wanted;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.view.answer.ReachAnswer;
import org.moagraph.view.answer.ReachAnswer.Facing;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changes when something is raised, nearest first. */
@CommandLine.Command(
    name = "downstream",
    description = "What changes when something is raised, nearest first.",
    footer = {"", "Example:", "  moa downstream ketamine ketamine --type outcome"})
final class DownstreamCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "NAME", description = "What is raised.")
  String name = "";

  @Mixin ReachOptions reach = new ReachOptions();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal, new Wanted.Reach(name, true, Integer.MAX_VALUE));
    var entity = moa.names().entity(name);
    var effects = new DownstreamQuery(entity, filter.of(moa)).run(moa.index());
    var answer =
        new ReachAnswer(
            report.labels(moa.model()), entity, Facing.DOWNSTREAM, model.known(effects));
    return report.show(model.headed(reach.cut(answer), moa, filter), terminal);
  }
}
