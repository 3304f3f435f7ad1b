package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.graph.Names;
import org.moagraph.view.answer.FoundAnswer;
import org.moagraph.view.answer.FoundAnswer.FoundEntity;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Things by name in all bundled models. */
@CommandLine.Command(
    name = "find",
    description = "Things by name, synonym, brand or database number in all bundled models.",
    footer = {"", "Example:", "  moa find spravato"})
final class FindCommand implements Command {

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Part of a name.")
  List<String> words = new ArrayList<>();

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var text = String.join(" ", words);
    var found = BundledModels.IDS.stream().flatMap(id -> in(id, text).stream()).toList();
    return report.show(new FoundAnswer(text, found), found.isEmpty() ? 1 : 0, terminal);
  }

  private List<FoundEntity> in(String id, String text) {
    var model = Moa.bundled(id).model();
    var labels = report.labels(model);
    return Names.of(model).containing(text).stream().map(e -> new FoundEntity(labels, e)).toList();
  }
}
