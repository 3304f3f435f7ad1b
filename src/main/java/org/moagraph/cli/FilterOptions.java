package org.moagraph.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims a question lets count. */
final class FilterOptions extends CountingOptions {

  @Option(
      names = "--time",
      paramLabel = "PHASE",
      description = "What acts by then: minutes, hours, days or weeks after a dose.")
  @Nullable String time;

  @Override
  Optional<String> phase() {
    return Optional.ofNullable(time);
  }
}
