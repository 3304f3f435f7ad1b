package org.moagraph.cli;

import org.moagraph.engine.Wanted;
import org.moagraph.reason.BlocksQuery;
import org.moagraph.view.answer.BlocksAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The smallest sets of things whose block stops every route. */
@CommandLine.Command(
    name = "blocks",
    description = "The smallest sets of things whose block stops every route.",
    footer = {"", "Example:", "  moa blocks ketamine ketamine synaptogenesis"})
final class BlocksCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "Where routes begin.")
  String from = "";

  @Parameters(index = "2", paramLabel = "TO", description = "Where routes end.")
  String to = "";

  @Option(names = "--limit", paramLabel = "K", description = "At most so many sets (default 20).")
  int limit = 20;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var wanted = new Wanted.Ways(from, to, Integer.MAX_VALUE, Wanted.Use.BLOCKS);
    var moa = model.open(terminal, wanted);
    var names = moa.names();
    Limits.atLeastOne("--limit", limit);
    var query = new BlocksQuery(names.entity(from), names.entity(to), limit, filter.of(moa));
    if (model.isPart()) {
      throw Failure.findings(
          "not all ways could be fetched within --max-edges, and a block must stop every one",
          "allow more edges, or take a part home: moa convert ADDRESS --from THING --to THING");
    }
    return report.show(
        model.headed(
            new BlocksAnswer(report.labels(moa.model()), query.run(moa.index())), moa, filter),
        terminal);
  }
}
