package org.moagraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A file of questions, one JSON object a line, and what holds for all of them. */
final class BatchOptions {

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      required = true,
      description = "Questions, one JSON object a line; \"-\" reads them from stdin.")
  String file = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Read all models in this format, whatever their endings.")
  @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answers to this file.")
  @Nullable String output;

  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin FilterOptions filter = new FilterOptions();
}
