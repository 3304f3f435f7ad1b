package org.moagraph.cli;

import org.moagraph.teach.Audience;
import picocli.CommandLine.Option;

/** For whom a mechanism is told. */
final class AudienceOption {

  @Option(
      names = "--audience",
      paramLabel = "AUDIENCE",
      description =
          "student (default), or clinician for dose, route, time and strength of evidence too.")
  String audience = "student";

  Audience audience() {
    return Audience.parse(audience)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown audience \"" + audience + "\"",
                    "audiences: " + String.join(", ", Audience.words())));
  }
}
