package org.moagraph.cli;

import org.moagraph.ask.MotifWords;
import org.moagraph.reason.MotifsQuery;
import org.moagraph.view.answer.MotifsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The small shapes with names that a model holds. */
@CommandLine.Command(
    name = "motifs",
    description = "Double inhibition, feed-forward and short feedback: shapes that have a name.",
    footer = {"", "Example:", "  moa motifs ketamine --kind double-inhibition"})
final class MotifsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = {
        "Only double-inhibition, feed-forward (or coherent-feed-forward,",
        "incoherent-feed-forward) or feedback (or positive-feedback, negative-feedback)."
      })
  String kind = "";

  @Option(names = "--limit", paramLabel = "K", description = "At most so many (default 200).")
  int limit = 200;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    Limits.atLeastOne("--limit", limit);
    var result = new MotifsQuery(MotifWords.kinds(kind), limit, filter.of(moa)).run(moa.index());
    return report.show(
        model.headed(new MotifsAnswer(report.labels(moa.model()), result), moa, filter), terminal);
  }
}
