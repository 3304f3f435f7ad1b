package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.ask.InterventionWords;
import picocli.CommandLine.Option;

/** What is done on top of a scenario; each option may be repeated. */
final class InterventionOptions {

  @Option(names = "--block", paramLabel = "NAME", description = "Keep this at its baseline.")
  List<String> block = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "DRUG",
      description = "Let this drug hold its direct targets.")
  List<String> with = new ArrayList<>();

  @Option(names = "--knockout", paramLabel = "NAME", description = "Take this away.")
  List<String> knockout = new ArrayList<>();

  @Option(names = "--give", paramLabel = "NAME[=down]", description = "Raise or lower this too.")
  List<String> give = new ArrayList<>();

  @Option(names = "--cut", paramLabel = "\"A -> B\"", description = "Remove this step.")
  List<String> cut = new ArrayList<>();

  @Option(names = "--invert", paramLabel = "\"A -> B\"", description = "Turn this step's sign.")
  List<String> invert = new ArrayList<>();

  @Option(
      names = "--add",
      paramLabel = "\"A activates B\"",
      description = "Add this step for the question.")
  List<String> add = new ArrayList<>();

  @Option(
      names = "--closed-world",
      description =
          "Take a name in --block, --cut, --invert or --add that the model lacks as a thing"
              + " without claims.")
  boolean closedWorld;

  /** What was written. */
  InterventionWords words() {
    return new InterventionWords(block, with, knockout, give, cut, invert, add);
  }
}
