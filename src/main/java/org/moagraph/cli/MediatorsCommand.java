package org.moagraph.cli;

import org.moagraph.reason.MediatorsQuery;
import org.moagraph.view.answer.MediatorsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every route from one thing to another passes. */
@CommandLine.Command(
    name = "mediators",
    description = "What every route from one thing to another passes.",
    footer = {"", "Example:", "  moa mediators ketamine ketamine synaptogenesis"})
final class MediatorsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "Where routes begin.")
  String from = "";

  @Parameters(index = "2", paramLabel = "TO", description = "Where routes end.")
  String to = "";

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var names = moa.names();
    var query = new MediatorsQuery(names.entity(from), names.entity(to), filter.of(moa));
    return report.show(
        model.headed(
            new MediatorsAnswer(report.labels(moa.model()), query.run(moa.index())), moa, filter),
        terminal);
  }
}
