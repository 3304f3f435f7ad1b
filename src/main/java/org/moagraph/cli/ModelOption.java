package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Moa;
import org.moagraph.engine.StoredGraph;
import org.moagraph.engine.Wanted;
import org.moagraph.io.Source;
import org.moagraph.model.EntityId;
import org.moagraph.model.Extent;
import org.moagraph.reason.Effect;
import org.moagraph.view.answer.GraphAnswer;
import org.moagraph.view.answer.HeadedAnswer;
import org.moagraph.view.answer.PartAnswer;
import org.moagraph.view.text.Answer;
import org.moagraph.words.Labels;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which model a command is about. */
final class ModelOption {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description =
          "A file, FILE#ID for one of many in a file, the id of a bundled model, drug:NAME,"
              + " drug:NAME/DISEASE or COLLECTION:RECORD of a collection, or"
              + " neo4j://HOST/DATABASE, a graph in a database.")
  String name = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Read the file in this format, whatever its ending. Of a database, in \"convert\": the"
              + " thing where ways begin.")
  @Nullable String format;

  @Option(
      names = "--merge",
      paramLabel = "MODEL",
      description = "Ask this model too, merged by ids; may be repeated.")
  List<String> merged = new ArrayList<>();

  @Mixin ReadingOptions reading = new ReadingOptions();

  private List<String> leftOut = List.of();
  private List<Moa> opened = List.of();
  private Optional<Extent> extent = Optional.empty();
  private List<Source> texts = List.of();

  /** Asks that model too. */
  void merging(String other) {
    merged.add(other);
  }

  /** Opens the model; what is found on the way goes to the terminal. */
  Moa open(Terminal terminal) {
    return open(reading.files(terminal), Optional.empty()).taking(terminal::note);
  }

  /** Opens the model, or what that needs of it where it is in a database. */
  Moa open(Terminal terminal, Wanted wanted) {
    return open(reading.files(terminal), Optional.of(wanted)).taking(terminal::note);
  }

  private Moa open(ModelFiles files, Optional<Wanted> wanted) {
    var names = new ArrayList<>(List.of(name));
    names.addAll(merged);
    opened = names.stream().map(n -> opened(n, files, wanted)).toList();
    var moa = files.merged(opened);
    leftOut = files.leftOut(names);
    extent = names.stream().flatMap(n -> files.extent(n).stream()).findFirst();
    texts = names.stream().flatMap(n -> files.text(n).stream()).toList();
    return moa;
  }

  private Moa opened(String model, ModelFiles files, Optional<Wanted> wanted) {
    return wanted.isPresent() && isStored(model)
        ? files.part(model, wanted.get())
        : files.opened(model, Optional.ofNullable(format));
  }

  private static boolean isStored(String model) {
    return model.contains("://") && Databases.isMeantBy(model);
  }

  /** Whether the model is a graph in a database. */
  boolean isStored() {
    return isStored(name);
  }

  /**
   * Opens the model, or what that needs of it, and with it a bundled one that is named among what
   * is asked about and is nothing in the model itself.
   */
  Moa open(Terminal terminal, Wanted wanted, String... things) {
    var files = reading.files(terminal);
    var moa = open(files, Optional.of(wanted));
    for (var thing : things) {
      if (!isStored() && isModelOfItsOwn(thing) && moa.resolve(thing).entities().isEmpty()) {
        terminal.note("\"" + thing + "\" is a model of its own: both are asked, merged by ids");
        merging(thing);
        moa = open(files, Optional.of(wanted));
      }
    }
    return moa.taking(terminal::note);
  }

  private boolean isModelOfItsOwn(String thing) {
    return BundledModels.has(thing) && !thing.equals(name) && !merged.contains(thing);
  }

  /** The part of a graph in a database that is taken home. */
  Moa taken(@Nullable String to, int longest, Terminal terminal) {
    return new TakenPart(name, format, to, longest).open(reading.files(terminal), terminal);
  }

  /** How large a graph in a database is, and what its edges say. */
  GraphAnswer overview(Terminal terminal) {
    var found = reading.databases(terminal).ask(name, StoredGraph::overview);
    return new GraphAnswer(
        found.name(),
        found.size().nodes(),
        found.size().edges(),
        found.words().stream().map(w -> new GraphAnswer.Word(w.word(), w.means())).toList());
  }

  /** Whether only a part of a graph was looked at, and the answer may come out otherwise. */
  boolean isPart() {
    return extent.filter(e -> !e.isWhole()).isPresent();
  }

  /** An effect as far as it is known. */
  Effect known(Effect effect) {
    return isPart() ? effect.unsettled() : effect;
  }

  /** Effects as far as they are known. */
  List<Effect> known(List<Effect> effects) {
    return isPart() ? effects.stream().map(Effect::unsettled).toList() : effects;
  }

  /** An answer with how much of a graph it is from, where that is in a database. */
  private Answer parted(Answer answer, Moa moa) {
    return extent
        .<Answer>map(e -> new PartAnswer(answer, Labels.of(moa.model(), "en"), e))
        .orElse(answer);
  }

  /** What each of the opened models is about, where it says so. */
  List<EntityId> subjects() {
    return opened.stream().flatMap(m -> m.model().subject().stream()).toList();
  }

  /** The files that were opened, so far as they may be model files. */
  List<Source> texts() {
    return texts;
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
    return headed(parted(answer, moa), leftOut, filter.words().said(moa.model()));
  }

  /** An answer with what makes it doubtful. */
  Answer doubted(Answer answer, Moa moa, FilterOptions filter) {
    return headed(parted(answer, moa), warnings(moa), filter.words().said(moa.model()));
  }

  private static Answer headed(Answer answer, List<String> warnings, Optional<String> counted) {
    return warnings.isEmpty() && counted.isEmpty()
        ? answer
        : new HeadedAnswer(answer, warnings, counted);
  }
}
