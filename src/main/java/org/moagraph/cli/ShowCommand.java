package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.app.Moa;
import org.moagraph.ask.PartQuestion;
import org.moagraph.engine.Wanted;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.view.answer.ConflictsAnswer;
import org.moagraph.view.answer.ModelAnswer;
import org.moagraph.view.answer.ReferencesAnswer;
import org.moagraph.view.text.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A model, or one thing in it. */
@CommandLine.Command(
    name = "show",
    description =
        "A model; or one thing, claim, hypothesis or experiment in it, with its evidence.",
    footer = {
      "",
      "Examples:",
      "  moa show ketamine",
      "  moa show ketamine mTORC1",
      "  moa show ketamine --references --format bibtex -o ketamine.bib"
    })
final class ShowCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      description = "A thing by any of its names, or the id of a claim, hypothesis or experiment.")
  List<String> name = new ArrayList<>();

  @Option(
      names = "--references",
      description = "The reading list (--format bibtex for reference managers).")
  boolean references;

  @Option(names = "--conflicts", description = "Where the model speaks against itself.")
  boolean conflicts;

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    if (model.isStored() && name.isEmpty() && !references && !conflicts) {
      return report.show(model.overview(terminal), terminal);
    }
    boolean one = !name.isEmpty() && !references && !conflicts;
    var moa =
        one ? model.open(terminal, new Wanted.Thing(String.join(" ", name))) : model.open(terminal);
    if (references && report.format().equals("bibtex")) {
      return report.show(new ReferencesAnswer(report.labels(moa.model())).bibtex(), terminal);
    }
    return report.show(model.doubted(answer(moa), moa, filter), terminal);
  }

  private Answer answer(Moa moa) {
    var labels = report.labels(moa.model());
    if (references) {
      return new ReferencesAnswer(labels);
    }
    if (conflicts) {
      return new ConflictsAnswer(labels, new ConflictsQuery(filter.of(moa)).run(moa.index()));
    }
    return name.isEmpty()
        ? new ModelAnswer(labels)
        : new PartQuestion(moa.index(), moa.names(), labels, filter.of(moa))
            .answer(String.join(" ", name));
  }
}
