package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What of a model is taught, to whom, with which questions, and into which folder it goes. */
final class LessonOptions {

  @Mixin ModelOption model = new ModelOption();
  @Mixin ViewChoice view = new ViewChoice();
  @Mixin AudienceOption audience = new AudienceOption();

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it is made where it is missing.")
  String directory = "";

  @Option(names = "--count", paramLabel = "N", description = "How many questions; 10 if not said.")
  int count = 10;

  @Option(names = "--seed", paramLabel = "S", description = "Which questions; 1 if not said.")
  long seed = 1;

  @Mixin PaperOption paper = new PaperOption();
  @Mixin EvenSo evenSo = new EvenSo();

  @Option(names = "--lang", paramLabel = "LANG", description = "The language of all but pages.")
  @Nullable String language;

  /** How many questions are asked. */
  int questions() {
    return Math.max(count, 0);
  }

  /** What must be read first; a model that contradicts itself is refused unless it is wanted. */
  List<String> warnings(Moa moa) {
    var warnings = new ArrayList<>(model.leftOut());
    warnings.addAll(evenSo.warnings(model.contradictions(moa)));
    return warnings;
  }
}
