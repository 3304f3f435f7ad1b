package org.moagraph.cli;

import org.moagraph.reason.LoopsQuery;
import org.moagraph.view.answer.LoopsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The feedback loops of a model. */
@CommandLine.Command(
    name = "loops",
    description = "The feedback loops of a model, shortest first, each with its sign.",
    footer = {"", "Example:", "  moa loops ketamine --max-length 6"})
final class LoopsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Option(
      names = "--max-length",
      paramLabel = "L",
      description = "Of at most so many steps (default 12).")
  int longest = 12;

  @Option(names = "--limit", paramLabel = "K", description = "At most so many (default 100).")
  int limit = 100;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    Limits.atLeastOne("--max-length", longest);
    Limits.atLeastOne("--limit", limit);
    var result = new LoopsQuery(longest, limit, filter.of(moa)).run(moa.index());
    return report.show(
        model.headed(new LoopsAnswer(report.labels(moa.model()), result), moa, filter), terminal);
  }
}
