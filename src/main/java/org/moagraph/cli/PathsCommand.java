package org.moagraph.cli;

import org.moagraph.engine.Wanted;
import org.moagraph.query.PathsQuery;
import org.moagraph.view.answer.PathsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The routes from one thing to another, shortest first, each with its sign. */
@CommandLine.Command(
    name = "paths",
    description = "The routes from one thing to another, shortest first, each with its sign.",
    footer = {"", "Example:", "  moa paths ketamine ketamine mTORC1 --limit 5"})
final class PathsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "Where routes begin.")
  String from = "";

  @Parameters(index = "2", paramLabel = "TO", description = "Where routes end.")
  String to = "";

  @Option(names = "--limit", paramLabel = "K", description = "At most so many (default 20).")
  int limit = 20;

  @Option(
      names = "--max-length",
      paramLabel = "L",
      description = "Of at most so many steps (default 30).")
  int longest = 30;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var wanted = new Wanted.Ways(from, to, longest, Wanted.Use.ANSWER);
    var moa = model.open(terminal, wanted, from, to);
    var names = moa.names();
    var start = names.entity(from);
    var end = names.entity(to);
    Limits.atLeastOne("--limit", limit);
    Limits.atLeastOne("--max-length", longest);
    var result = new PathsQuery(start, end, limit, longest, filter.of(moa)).run(moa.index());
    var known = model.isPart() ? result.open() : result;
    return report.show(
        model.headed(new PathsAnswer(report.labels(moa.model()), start, end, known), moa, filter),
        terminal);
  }
}
