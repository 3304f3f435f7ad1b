package org.moagraph.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims a picture lets count, and whether it has a lane for each phase. */
final class DrawnOptions extends CountingOptions {

  @Option(
      names = "--time",
      arity = "0..1",
      paramLabel = "PHASE",
      description =
          "A lane for each phase: what moves at once, within minutes, from hours, days or weeks on."
              + " With a phase, only what acts by then.")
  @Nullable String time;

  @Override
  Optional<String> phase() {
    return Optional.ofNullable(time).filter(t -> !t.isEmpty());
  }

  /** Whether things stand in the phase in which they first move. */
  boolean lanes() {
    return time != null;
  }
}
