package org.moagraph.cli;

import org.moagraph.engine.Wanted;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.view.answer.EffectAnswer;
import org.moagraph.view.answer.OpenEffectAnswer;
import org.moagraph.view.text.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does the one raise or lower the other? */
@CommandLine.Command(
    name = "effect",
    description = "The net effect of one thing on another, and why.",
    footer = {
      "",
      "Example:",
      "  moa effect ketamine Spravato mTORC1",
      "Many at once, one JSON object a line:",
      "  moa effect --batch questions.jsonl"
    })
final class EffectCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(index = "1", paramLabel = "FROM", description = "What is raised.")
  String from = "";

  @Parameters(index = "2", paramLabel = "TO", description = "What is read out.")
  String to = "";

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    var wanted = new Wanted.Ways(from, to, Integer.MAX_VALUE, Wanted.Use.ANSWER);
    var moa = model.open(terminal, wanted, from, to);
    var names = moa.names();
    var query = new EffectQuery(names.entity(from), names.entity(to), filter.of(moa));
    var effect = model.known(query.run(moa.index()));
    var labels = report.labels(moa.model());
    boolean open = model.isPart() && effect.verdict() == Verdict.NONE;
    Answer answer = open ? new OpenEffectAnswer(labels, effect) : new EffectAnswer(labels, effect);
    return report.show(model.doubted(answer, moa, filter), terminal);
  }
}
