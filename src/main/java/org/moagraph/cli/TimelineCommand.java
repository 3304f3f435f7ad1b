package org.moagraph.cli;

import org.moagraph.app.Moa;
import org.moagraph.ask.GivenReader;
import org.moagraph.reason.TimelineQuery;
import org.moagraph.view.answer.TimelineAnswer;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Showing;
import org.moagraph.view.diagram.TimelineDiagram;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What moves when. */
@CommandLine.Command(
    name = "timeline",
    description =
        "What moves when after something is given, phase by phase, with the step that sets the"
            + " pace.",
    footer = {
      "",
      "Examples:",
      "  moa timeline ketamine ketamine",
      "  moa timeline sertraline sertraline -o phases.svg",
      "",
      "With -o FILE.svg, .png, .pdf, .pptx or .dot it is a picture with a lane for each phase: of the",
      "view named, else of the first that shows FROM; --whole draws all that moves."
    })
final class TimelineCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "What is given or raised.")
  String from = "";

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ViewChoice view = new ViewChoice();
  @Mixin AnswerPicture picture = new AnswerPicture();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var entity = moa.names().entity(from);
    var asked = new TimelineQuery(entity, filter.of(moa));
    return picture.show(
        model.headed(
            new TimelineAnswer(picture.report.shown(moa.model(), terminal), asked.run(moa.index())),
            moa,
            filter),
        showing -> diagram(asked, moa, showing),
        moa,
        terminal);
  }

  private Diagram diagram(TimelineQuery asked, Moa moa, Showing showing) {
    var named = view.named(moa.model());
    var first = new GivenReader(moa.model(), moa.names()).viewWith(asked.from());
    var shown = named.isPresent() || view.whole ? named : first;
    var timeline = asked.about(shown, moa.index()).run(moa.index());
    return TimelineDiagram.of(moa.model(), shown, showing, timeline);
  }
}
