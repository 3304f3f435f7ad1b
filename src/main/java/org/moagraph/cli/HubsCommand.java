package org.moagraph.cli;

import org.moagraph.reason.HubsQuery;
import org.moagraph.view.answer.HubsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The things that carry a mechanism. */
@CommandLine.Command(
    name = "hubs",
    description = "The things that most ways between other things pass.",
    footer = {"", "Example:", "  moa hubs ketamine --limit 5"})
final class HubsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Option(names = "--limit", paramLabel = "K", description = "At most so many (default 10).")
  int limit = 10;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    Limits.atLeastOne("--limit", limit);
    var result = new HubsQuery(limit, filter.of(moa)).run(moa.index());
    return report.show(
        model.headed(new HubsAnswer(report.labels(moa.model()), result), moa, filter), terminal);
  }
}
