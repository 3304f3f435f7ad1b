package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.ask.FilterWords;
import org.moagraph.graph.Filter;
import org.moagraph.model.Model;
import picocli.CommandLine.Option;

/** Which claims count, in all but by when they act. */
abstract class CountingOptions {

  @Option(
      names = "--hypothesis",
      paramLabel = "ID",
      description = "Only this hypothesis and what it builds on; may be repeated.")
  List<String> hypotheses = new ArrayList<>();

  @Option(
      names = "--organism",
      paramLabel = "NAME",
      description = "Leave out claims that are about other organisms only.")
  @Nullable String organism;

  @Option(
      names = "--min-status",
      paramLabel = "STATUS",
      description = "established, supported, putative (default) or disputed.")
  @Nullable String minStatus;

  /** The filter for a model; an unknown hypothesis or word ends the command. */
  Filter of(Moa moa) {
    return of(moa.model());
  }

  /** The filter for a model; an unknown hypothesis or word ends the command. */
  Filter of(Model model) {
    return Failure.unless(() -> words().in(model));
  }

  /** What was written. */
  FilterWords words() {
    return new FilterWords(
        hypotheses, Optional.ofNullable(organism), Optional.ofNullable(minStatus), phase());
  }

  /** The phase by which claims must act, as it was written. */
  abstract Optional<String> phase();
}
