package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a command is about. */
final class ModelOption {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "A file, FILE#ID for one of many in a file, or the id of a bundled model.")
  String name = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Read the file in this format, whatever its ending.")
  @Nullable String format;

  @Option(
      names = "--merge",
      paramLabel = "MODEL",
      description = "Ask this model too, merged by ids; may be repeated.")
  List<String> merged = new ArrayList<>();

  /** Opens the model; what is found on the way goes to the terminal. */
  Moa open(Terminal terminal) {
    var names = new ArrayList<>(List.of(name));
    names.addAll(merged);
    return new ModelFiles(terminal).merged(names, Optional.ofNullable(format));
  }
}
