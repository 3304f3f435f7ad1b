package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.model.EntityId;
import org.moagraph.model.ViewSpec;
import org.moagraph.teach.grade.Asked;
import org.moagraph.teach.grade.Graded;
import org.moagraph.teach.grade.GradedAnswer;
import org.moagraph.teach.grade.Grader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Maps that students drew, against a model. */
@CommandLine.Command(
    name = "grade",
    description =
        "Maps that students drew, against a view of a model (the first, if none is named): what is"
            + " right, turned, of the wrong sign or missing, with the model's evidence.",
    footer = {
      "",
      "Examples:",
      "  moa grade map.drawio ketamine",
      "  moa grade maps/*.drawio ketamine --view disinhibition --format csv -o points.csv",
      "",
      "A map is a file of any format that is read: a table, a slide, draw.io, SBGN and the rest. Things are",
      "known by all their names. What the model proves by several steps is told as true; of what it",
      "does not speak it says so, which costs nothing.",
      "",
      "Points are the mean, over the ways from what is given to where they end, of the share of",
      "their steps that the map has, less one step for each arrow that the model says is not so.",
      "An arrow that does not say what it does counts half; a shortcut counts as one of the steps",
      "that it passes over."
    })
final class GradeCommand implements Command {

  @Parameters(
      paramLabel = "MAP... MODEL",
      arity = "2..*",
      description = "The maps of students, each a file; and the model to grade them by.")
  List<String> names = new ArrayList<>();

  @Mixin ViewChoice view = new ViewChoice();
  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--from", paramLabel = "NAME", description = "Where ways begin.")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "NAME", description = "Where they end.")
  @Nullable String to;

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var files = reading.files(terminal);
    var moa = files.open(names.get(names.size() - 1), Optional.empty()).taking(terminal::note);
    var labels = report.labels(moa.model());
    var shown = view.orFirst(moa.model());
    var asked = Asked.of(moa.index(), shown, named(moa, from), named(moa, to));
    if (asked.steps().isEmpty()) {
      throw Failure.usage("there is no step to ask for", "name another view, or --whole");
    }
    var maps = names.subList(0, names.size() - 1);
    var graded = graded(maps, new Grader(moa.index(), asked), files, terminal);
    if (graded.isEmpty()) {
      throw Failure.shown(Failure.FINDINGS);
    }
    int code = graded.size() < maps.size() ? Failure.FINDINGS : 0;
    return report.show(new GradedAnswer(labels, title(shown, moa), graded), code, terminal);
  }

  private static Optional<EntityId> named(Moa moa, @Nullable String name) {
    return Optional.ofNullable(name).map(moa.names()::entity);
  }

  /** The maps that can be read; of the others it is said why not. */
  private static List<Graded> graded(
      List<String> maps, Grader grader, ModelFiles files, Terminal terminal) {
    var graded = new ArrayList<Graded>();
    for (var map : maps) {
      try {
        graded.add(grader.grade(map, files.open(map, Optional.empty()).model()));
      } catch (Failure failure) {
        failure.onOneLine().ifPresent(terminal::note);
        terminal.note("\"" + map + "\" is not graded");
      }
    }
    return graded;
  }

  private String title(Optional<ViewSpec> shown, Moa moa) {
    var language = moa.model().header().language();
    return shown.map(ViewSpec::title).orElse(moa.model().header().title()).in(language);
  }
}
