package org.moagraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of everything that a first lesson needs, its output dropped: the launcher's class-data
 * archive holds the classes that this loads, so that later starts need not read them again.
 */
final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "models",
          "show ketamine",
          "downstream ketamine ketamine",
          "upstream ketamine depressive-symptom-reduction --format json",
          "paths ketamine ketamine depressive-symptom-reduction",
          "effect ketamine ketamine depressive-symptom-reduction --format csv",
          "draw ketamine -o -",
          "no-such-command");

  private Rehearsal() {}

  static void run() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    COMMANDS.forEach(command -> Main.run(command.split(" "), nowhere, nowhere));
  }
}
