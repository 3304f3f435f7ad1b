package org.moagraph.cli;

import org.moagraph.reason.EffectQuery;
import org.moagraph.view.answer.EffectAnswer;
import org.moagraph.view.text.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Many net effects in one run. */
@CommandLine.Command(
    name = "effect",
    description = "The net effects that a file of questions asks for, one JSON object a line.",
    footer = {
      "",
      "A question:",
      "  {\"id\": 1, \"model\": \"ketamine\", \"from\": \"ketamine\", \"to\": \"mTORC1\"}"
    })
final class EffectBatchCommand implements Command {

  @Mixin BatchOptions batch = new BatchOptions();

  @Override
  public int run(Terminal terminal) {
    return new Batch(batch, terminal).run(EffectBatchCommand::answer);
  }

  private static Answer answer(BatchQuestion question) {
    var from = question.entity("from");
    var to = question.entity("to");
    var query = new EffectQuery(from, to, question.filter());
    return new EffectAnswer(question.labels(), query.run(question.moa().index()));
  }
}
