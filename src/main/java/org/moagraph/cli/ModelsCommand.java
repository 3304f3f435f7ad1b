package org.moagraph.cli;

import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.view.answer.ModelsAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** The models that come with the tool. */
@CommandLine.Command(
    name = "models",
    description = "The bundled models.",
    footer = {"", "Example:", "  moa models"})
final class ModelsCommand implements Command {

  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var models = BundledModels.IDS.stream().map(id -> Moa.bundled(id).model()).toList();
    return report.show(new ModelsAnswer(models), terminal);
  }
}
