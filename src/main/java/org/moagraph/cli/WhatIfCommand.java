package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.answer.WhatIfAnswer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What becomes of a readout when something is done on top? */
@CommandLine.Command(
    name = "whatif",
    description = "What becomes of an effect when something is blocked, given, cut or added.",
    footer = {
      "",
      "Examples:",
      "  moa whatif ketamine --stimulus ketamine --block mTORC1 --readout synaptogenesis",
      "  moa whatif my.tsv --stimulus A --readout C --block kinase-x --closed-world",
      "  moa whatif my.tsv --stimulus A --readout C --block B --keep-going",
      "Many at once, one JSON object a line:",
      "  moa whatif --batch questions.jsonl"
    })
final class WhatIfCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Option(
      names = "--stimulus",
      paramLabel = "NAME[=down]",
      description = "What is given or raised; may be repeated.")
  List<String> stimuli = new ArrayList<>();

  @Option(
      names = "--readout",
      paramLabel = "NAME",
      required = true,
      description = "What is read out.")
  String readout = "";

  @Mixin InterventionOptions done = new InterventionOptions();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var names = moa.names();
    var open = done.closedWorld ? names.inClosedWorld() : names;
    Interventions interventions = done.words().in(names, open);
    if (stimuli.isEmpty() && interventions.isEmpty()) {
      throw Failure.usage("nothing is given and nothing is done", "name a --stimulus or a --block");
    }
    var query =
        new WhatIfQuery(
            names.stimuli(stimuli), names.entity(readout), interventions, filter.of(moa));
    var graph = moa.index(open.lacking());
    return report.show(
        model.headed(
            new WhatIfAnswer(
                report.labels(moa.model()), query.stimuli(), query.compared(graph), open.lacking()),
            moa,
            filter),
        terminal);
  }
}
