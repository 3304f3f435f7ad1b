package org.moagraph.cli;

import org.moagraph.engine.Wanted;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.view.answer.ReachAnswer;
import org.moagraph.view.answer.ReachAnswer.Facing;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What changes something when raised, nearest first. */
@CommandLine.Command(
    name = "upstream",
    description = "What changes something when raised, nearest first.",
    footer = {"", "Example:", "  moa upstream ketamine BDNF --type drug"})
final class UpstreamCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "NAME", description = "What is changed.")
  String name = "";

  @Mixin ReachOptions reach = new ReachOptions();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal, new Wanted.Reach(name, false, Integer.MAX_VALUE));
    var entity = moa.names().entity(name);
    var effects = new UpstreamQuery(entity, filter.of(moa)).run(moa.index());
    var answer =
        new ReachAnswer(report.labels(moa.model()), entity, Facing.UPSTREAM, model.known(effects));
    return report.show(model.headed(reach.cut(answer), moa, filter), terminal);
  }
}
