package org.moagraph.cli;

import org.moagraph.reason.Interventions;
import org.moagraph.reason.WhatIfQuery;
import org.moagraph.view.answer.WhatIfAnswer;
import org.moagraph.view.text.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Many what-ifs in one run. */
@CommandLine.Command(
    name = "whatif",
    description = "The what-ifs that a file of questions asks for, one JSON object a line.",
    footer = {
      "",
      "A question:",
      "  {\"id\": 1, \"model\": \"x.tsv\", \"stimulus\": [\"A\"], \"readout\": \"B\", \"block\": [\"C\"],",
      "   \"with\": [], \"knockout\": [], \"give\": [], \"cut\": [[\"A\", \"C\"]], \"invert\": [],",
      "   \"add\": [[\"A\", \"activates\", \"C\"]]}"
    })
final class WhatIfBatchCommand implements Command {

  @Mixin BatchOptions batch = new BatchOptions();

  @Override
  public int run(Terminal terminal) {
    return new Batch(batch, terminal).run(WhatIfBatchCommand::answer);
  }

  private static Answer answer(BatchQuestion question) {
    var names = question.names();
    var interventions =
        new Interventions(
            question.open().entities(question.words("block")),
            names.entities(question.words("with")),
            names.entities(question.words("knockout")),
            names.stimuli(question.words("give")),
            question.pairs("cut"),
            question.pairs("invert"),
            question.claims("add"));
    var query =
        new WhatIfQuery(
            names.stimuli(question.words("stimulus")),
            question.entity("readout"),
            interventions,
            question.filter());
    var lacking = question.open().lacking();
    var graph = question.moa().index(lacking);
    return new WhatIfAnswer(question.labels(), query.stimuli(), query.compared(graph), lacking);
  }
}
