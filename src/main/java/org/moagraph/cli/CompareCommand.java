package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.reason.CompareQuery;
import org.moagraph.reason.SharedEffectsQuery;
import org.moagraph.view.answer.ComparisonAnswer;
import org.moagraph.view.answer.SharedEffectsAnswer;
import org.moagraph.view.diagram.ComparedDiagrams;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two hypotheses of a model, or two drugs, side by side. */
@CommandLine.Command(
    name = "compare",
    description = {
      "What two hypotheses share, where they part, and what would tell them apart;",
      "or what two drugs change in common."
    },
    footer = {
      "",
      "Examples:",
      "  moa compare ketamine --hypothesis disinhibition --hypothesis nmdar-at-rest",
      "  moa compare ketamine --hypothesis hnk --hypothesis opioid -o compared.svg",
      "  moa compare ketamine --hypothesis hnk --hypothesis opioid --steps -o compared.pptx",
      "  moa compare ketamine psilocybin",
      "  moa compare ketamine --drug esketamine --drug arketamine -o both.svg",
      "",
      "With -o FILE.svg, .png, .pdf, .pptx or .dot it is a picture of both: what one has alone carries",
      "its letter, A or B, and its line. --steps draws each of the two alone as well, from the same",
      "layout, so that whatever is in both never moves when you flip between the slides. The pictures",
      "of \"moa draw --view\" are laid out for themselves and have other places.",
      "",
      "Two models are asked as one, merged by ids. The picture of two drugs shows the routes by which",
      "they come to what both change."
    })
final class CompareCommand implements Command {

  @Mixin ModelOption model = new ModelOption();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "MODEL",
      description = "Another model, to compare the drugs of the two.")
  @Nullable String other;

  @Option(
      names = "--drug",
      paramLabel = "NAME",
      description = "A drug to compare with another; to be given twice.")
  List<String> drugs = new ArrayList<>();

  @Mixin FilterOptions filter = new FilterOptions();
  @Mixin ComparedPicture picture = new ComparedPicture();

  @Override
  public int run(Terminal terminal) {
    if (other != null) {
      model.merging(other);
    }
    return other != null || !drugs.isEmpty() ? drugs(terminal) : hypotheses(terminal);
  }

  private int hypotheses(Terminal terminal) {
    var moa = model.open(terminal);
    var asked = filter.of(moa);
    var two = asked.hypotheses();
    if (two.size() != 2) {
      throw Failure.usage(
          "compare needs two hypotheses, not " + two.size(),
          "name each with --hypothesis; or name another model, or two drugs with --drug");
    }
    var rest = asked.withHypotheses(List.of());
    var comparison = new CompareQuery(two.get(0), two.get(1), rest).run(moa.index());
    var labels = picture.report.shown(moa.model(), terminal);
    return picture.show(
        new ComparisonAnswer(labels, comparison),
        () -> ComparedDiagrams.of(labels, comparison),
        moa,
        two.stream().map(labels::of).toList(),
        terminal);
  }

  private int drugs(Terminal terminal) {
    var moa = model.open(terminal);
    var two = drugs.isEmpty() ? model.subjects() : drugs.stream().map(moa.names()::entity).toList();
    int different = (int) two.stream().distinct().count();
    if (two.size() != 2 || different != 2) {
      throw Failure.usage(
          "compare needs two different drugs, not " + different, "name each with --drug");
    }
    var shared = new SharedEffectsQuery(two.get(0), two.get(1), filter.of(moa)).run(moa.index());
    var labels = picture.report.shown(moa.model(), terminal);
    return picture.show(
        model.headed(new SharedEffectsAnswer(labels, shared), moa, filter),
        () -> ComparedDiagrams.of(labels, shared),
        moa,
        two.stream().map(labels::of).toList(),
        terminal);
  }
}
