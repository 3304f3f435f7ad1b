package org.moagraph.cli;

import org.moagraph.reason.ConflictsQuery;
import org.moagraph.view.answer.ConflictsAnswer;
import org.moagraph.view.diagram.ConflictsDiagram;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Where a model speaks against itself. */
@CommandLine.Command(
    name = "conflicts",
    description =
        "Where a model speaks against itself: pairs claimed both ways, and effects of drugs that"
            + " routes or hypotheses leave open. Neither is an error.",
    footer = {
      "",
      "Examples:",
      "  moa conflicts sertraline",
      "  moa conflicts sertraline -o conflicts.svg",
      "",
      "With -o FILE.svg, .png, .pdf, .pptx or .dot it is a picture: the claims on pairs that are claimed",
      "both ways, and a route of either sign for each effect that is open."
    })
final class ConflictsCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin AnswerPicture picture = new AnswerPicture();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var conflicts = new ConflictsQuery(filter.of(moa)).run(moa.index());
    var answer = new ConflictsAnswer(picture.report.shown(moa.model(), terminal), conflicts);
    return picture.show(
        model.headed(answer, moa, filter),
        showing -> ConflictsDiagram.of(moa.model(), showing, conflicts),
        moa,
        terminal);
  }
}
