package org.moagraph.cli;

import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.reason.CompareQuery;
import org.moagraph.view.answer.ComparisonAnswer;
import org.moagraph.view.diagram.ComparedDiagrams;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Two hypotheses of a model side by side. */
@CommandLine.Command(
    name = "compare",
    description = "What two hypotheses share, where they part, and what would tell them apart.",
    footer = {
      "",
      "Examples:",
      "  moa compare ketamine --hypothesis disinhibition --hypothesis nmdar-at-rest",
      "  moa compare ketamine --hypothesis hnk --hypothesis opioid -o compared.svg",
      "  moa compare ketamine --hypothesis hnk --hypothesis opioid --steps -o compared.pptx",
      "",
      "With -o FILE.svg, .png, .pdf, .pptx or .dot it is a picture of both: what one has alone carries",
      "its letter, A or B, and its line. --steps draws each of the two alone as well, from the same",
      "layout, so that whatever is in both never moves when you flip between the slides. The pictures",
      "of \"moa draw --view\" are laid out for themselves and have other places."
    })
final class CompareCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ComparedPicture picture = new ComparedPicture();

  @Override
  public int run(Terminal terminal) {
    var moa = model.open(terminal);
    var asked = filter.of(moa);
    var two = asked.hypotheses();
    if (two.size() != 2) {
      throw Failure.usage(
          "compare needs two hypotheses, not " + two.size(), "name each with --hypothesis");
    }
    var rest = new Filter(List.of(), asked.organism(), asked.minStatus(), asked.time());
    var comparison = new CompareQuery(two.get(0), two.get(1), rest).run(moa.index());
    var labels = picture.report.labels(moa.model());
    return picture.show(
        new ComparisonAnswer(labels, comparison),
        () -> ComparedDiagrams.of(labels, comparison),
        moa,
        two.stream().map(labels::of).toList(),
        terminal);
  }
}
