package org.moagraph.cli;

import java.util.Optional;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.view.answer.ConflictsAnswer;
import org.moagraph.words.Words;
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

  /** Where to read on, if the model of that name speaks against itself; not for huge ones. */
  static Optional<String> pointer(Moa moa, String name) {
    if (moa.index().claimCount() > MoaGraph.ORDINARY) {
      return Optional.empty();
    }
    var conflicts = new ConflictsQuery(Filter.DEFAULT).run(moa.index());
    int count = conflicts.direct().size() + conflicts.routed().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "the model speaks against itself in %s; \"moa conflicts %s\" lists them"
                .formatted(Words.count(count, "place"), name));
  }
}
