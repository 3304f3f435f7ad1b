package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.teach.Quizzes;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks questions about a model. */
@CommandLine.Command(
    name = "quiz",
    description =
        "Questions about a model, or one of its views, whose answers the model proves. Formats: text"
            + " (default), md for a worksheet, gift, moodle, anki, qti (.zip, for Canvas and others),"
            + " h5p, json, csv and html.",
    footer = {
      "",
      "Examples:",
      "  moa quiz ketamine --count 5 --seed 7",
      "  moa quiz ketamine --view disinhibition --level 3 --format gift -o quiz.gift",
      "  moa quiz ketamine --view disinhibition -o quiz.qti.zip",
      "  moa quiz ketamine --count 40 --format anki -o cards.tsv"
    })
final class QuizCommand implements Command {

  @Mixin ModelOption model = new ModelOption();
  @Mixin ViewChoice view = new ViewChoice();

  @Option(names = "--count", paramLabel = "N", description = "How many at most; 10 if not said.")
  int count = 10;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "1 for single claims, 2 for routes, 3 for what-if, hypotheses and order; may be"
              + " repeated. All if not said.")
  List<Integer> levels = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same questions; 1 if not said.")
  long seed = 1;

  @Mixin EvenSo evenSo = new EvenSo();
  @Mixin ReportOptions report = new ReportOptions();

  @Override
  public int run(Terminal terminal) {
    if (count < 1 || !Quizzes.LEVELS.containsAll(levels)) {
      throw Failure.usage("there is nothing to ask", "--count is 1 or more, --level is 1, 2 or 3");
    }
    var moa = model.open(terminal);
    var language = report.told(moa.model(), "questions", "quiz.");
    var wanted = levels.isEmpty() ? Quizzes.LEVELS : levels.stream().distinct().sorted().toList();
    var quizzes = Quizzes.of(moa.index(), view.named(moa.model()), language);
    var warnings = new ArrayList<>(model.leftOut());
    warnings.addAll(evenSo.warnings(model.contradictions(moa)));
    return report.show(quizzes.quiz(count, wanted, seed).warning(warnings), terminal);
  }
}
