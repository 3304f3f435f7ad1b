package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.model.EntityId;
import org.moagraph.view.answer.HeadedAnswer;
import org.moagraph.view.text.Answer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a command is about. */
final class ModelOption {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description =
          "A file, FILE#ID for one of many in a file, the id of a bundled model, or drug:NAME,"
              + " drug:NAME/DISEASE or COLLECTION:RECORD of a collection.")
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

  @Mixin ReadingOptions reading = new ReadingOptions();

  private List<String> leftOut = List.of();
  private List<Moa> opened = List.of();

  /** Asks that model too. */
  void merging(String other) {
    merged.add(other);
  }

  /** Opens the model; what is found on the way goes to the terminal. */
  Moa open(Terminal terminal) {
    return open(reading.files(terminal)).taking(terminal::note);
  }

  private Moa open(ModelFiles files) {
    var names = new ArrayList<>(List.of(name));
    names.addAll(merged);
    opened = names.stream().map(n -> files.opened(n, Optional.ofNullable(format))).toList();
    var moa = files.merged(opened);
    leftOut = files.leftOut(names);
    return moa;
  }

  /**
   * Opens the model, and with it a bundled one that is named among what is asked about and is
   * nothing in the model itself.
   */
  Moa open(Terminal terminal, String... things) {
    var files = reading.files(terminal);
    var moa = open(files);
    for (var thing : things) {
      if (isModelOfItsOwn(thing) && moa.resolve(thing).entities().isEmpty()) {
        terminal.note("\"" + thing + "\" is a model of its own: both are asked, merged by ids");
        merging(thing);
        moa = open(files);
      }
    }
    return moa.taking(terminal::note);
  }

  private boolean isModelOfItsOwn(String thing) {
    return BundledModels.has(thing) && !thing.equals(name) && !merged.contains(thing);
  }

  /** What each of the opened models is about, where it says so. */
  List<EntityId> subjects() {
    return opened.stream().flatMap(m -> m.model().subject().stream()).toList();
  }

  /** What was left out of what was opened, one sentence a model. */
  List<String> leftOut() {
    return leftOut;
  }

  /** What makes an answer doubtful: what was left out, and what the model says against itself. */
  List<String> warnings(Moa moa) {
    var warnings = new ArrayList<>(leftOut);
    warnings.addAll(contradictions(moa));
    return warnings;
  }

  /** Where the model comes out against what it expects. The bundled ones are tested not to. */
  List<String> contradictions(Moa moa) {
    boolean bundled = merged.isEmpty() && BundledModels.has(name);
    return bundled || moa.model().expectations().isEmpty()
        ? List.of()
        : moa.contradictions().sentences();
  }

  /** An answer from the claims that a filter lets count, with what was left out. */
  Answer headed(Answer answer, Moa moa, FilterOptions filter) {
    return headed(answer, leftOut, filter.words().said(moa.model()));
  }

  /** An answer with what makes it doubtful. */
  Answer doubted(Answer answer, Moa moa, FilterOptions filter) {
    return headed(answer, warnings(moa), filter.words().said(moa.model()));
  }

  private static Answer headed(Answer answer, List<String> warnings, Optional<String> counted) {
    return warnings.isEmpty() && counted.isEmpty()
        ? answer
        : new HeadedAnswer(answer, warnings, counted);
  }
}
