package org.moagraph.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Whether to teach from a model that comes out against what it expects of itself. */
final class EvenSo {

  @Option(
      names = "--even-so",
      description = "Teach a model even where it contradicts the effect that it expects.")
  boolean wanted;

  /** What the model says against itself, to stand at the head; refused where that is not wanted. */
  List<String> warnings(List<String> contradictions) {
    if (!contradictions.isEmpty() && !wanted) {
      throw Failure.findings(
          String.join(" ", contradictions),
          "what it teaches may be wrong; --even-so makes it all the same and says so at its head");
    }
    return contradictions;
  }
}
