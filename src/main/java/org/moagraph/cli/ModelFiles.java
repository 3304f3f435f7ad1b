package org.moagraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Formats;
import org.moagraph.app.Moa;
import org.moagraph.app.Opened;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Nearest;
import org.moagraph.diag.Span;
import org.moagraph.engine.Wanted;
import org.moagraph.io.FilesImporter;
import org.moagraph.io.Importer;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;
import org.moagraph.io.tree.SourceText;
import org.moagraph.merge.MergedModels;
import org.moagraph.model.Extent;
import org.moagraph.render.text.FindingRenderer;
import org.moagraph.render.text.SourceLines;

/** Opens models for commands, and shows what is wrong with them. */
final class ModelFiles {

  private final Terminal terminal;
  private final boolean keepGoing;
  private final RelationTable relations;
  private final DatabaseOptions database;
  private final Map<String, Extent> extents = new HashMap<>();
  private final Map<String, Moa> opened = new HashMap<>();
  private final Map<String, String> leftOut = new HashMap<>();
  private final Map<String, Source> texts = new HashMap<>();
  private final KeptModels kept = KeptModels.here();
  private @Nullable CollectedModels collections;

  /**
   * @param keepGoing whether a model counts of which some was not readable
   * @param relations what the relations of files mean
   */
  ModelFiles(Terminal terminal, boolean keepGoing, RelationTable relations) {
    this(terminal, keepGoing, relations, new DatabaseOptions());
  }

  /**
   * @param database how graphs in databases are read
   */
  ModelFiles(
      Terminal terminal, boolean keepGoing, RelationTable relations, DatabaseOptions database) {
    this.terminal = terminal;
    this.keepGoing = keepGoing;
    this.relations = relations;
    this.database = database;
  }

  /** The part that a question needs of the graph at an address; its findings are shown. */
  Moa part(String address, Wanted wanted) {
    var part =
        new Databases(terminal, database, relations).ask(address, graph -> graph.part(wanted));
    var loaded = part.loaded();
    var nothing = new Source(address, new byte[0]);
    show(new Opened(nothing, List.of(loaded)), loaded.diagnostics());
    extents.put(address, part.extent());
    return whole(address, loaded);
  }

  /** How much of a graph was fetched under that name, where it is that of a database. */
  Optional<Extent> extent(String name) {
    return Optional.ofNullable(extents.get(name));
  }

  /** The model of that name; its findings are shown, errors end the command. */
  Moa open(String name, Optional<String> format) {
    refuseDatabase(name);
    if (format.isEmpty()) {
      var packed = BundledModels.packed(name);
      if (packed.isPresent()) {
        return Moa.of(packed.get());
      }
      if (isCollected(name)) {
        return collected(name);
      }
    }
    if (format.isEmpty() && relations.equals(RelationTable.PRINTED) && kept.cares(name)) {
      return readBefore(name);
    }
    int hash = name.lastIndexOf('#');
    boolean one = hash > 0 && !InputFile.exists(name);
    var file = one ? name.substring(0, hash) : name;
    var opened = read(file, format);
    show(opened, opened.findings());
    return one ? whole(name, pick(opened, name.substring(hash + 1), file)) : only(file, opened);
  }

  /** The model of a file, which need not be read again where its bytes were read before. */
  private Moa readBefore(String file) {
    var source = source(file);
    var known = kept.find(source.bytes());
    if (known.isPresent()) {
      return Moa.of(known.get());
    }
    var opened = Moa.read(source);
    show(opened, opened.findings());
    var moa = only(file, opened);
    if (opened.findings().isEmpty()) {
      kept.keep(source.bytes(), moa.model());
    }
    return moa;
  }

  private Moa only(String file, Opened opened) {
    if (opened.results().size() > 1) {
      throw Failure.usage(
          "\"" + file + "\" holds " + opened.results().size() + " models",
          "name one of them, for example " + file + "#" + ids(opened).get(0));
    }
    return opened.results().stream()
        .filter(r -> r.model().isPresent())
        .findFirst()
        .map(r -> whole(file, r))
        .orElseThrow(() -> Failure.shown(exitCode(opened.findings())));
  }

  /** Whether a model of that name is one of a collection: two characters or more and a colon. */
  static boolean isCollected(String name) {
    int colon = name.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "._-".indexOf(c) >= 0)) {
        return false;
      }
    }
    return colon > 1 && !InputFile.exists(name);
  }

  /** A model of a collection, by what names it there. */
  private Moa collected(String name) {
    if (collections == null) {
      collections = new CollectedModels(terminal);
    }
    var found = collections.open(name);
    terminal.note(found.said());
    if (!found.lost().isEmpty()) {
      if (!keepGoing) {
        throw Failure.findings(found.lost(), "mend it, or add --keep-going to leave it out");
      }
      leftOut.put(name, "Left out: " + found.lost() + ".");
    }
    return Moa.of(found.model());
  }

  /** The model, if all of it could be read or it is to count all the same. */
  private Moa whole(String name, Loaded loaded) {
    var words = loaded.lost(loaded.origins().file());
    if (!words.isEmpty()) {
      if (!keepGoing) {
        throw Failure.findings(words, "mend it, or add --keep-going to leave it out");
      }
      leftOut.put(name, "Left out: " + words + ".");
    }
    return Moa.of(loaded.model().orElseThrow());
  }

  /** What was left out of the models of those names, one sentence each. */
  List<String> leftOut(List<String> names) {
    return names.stream().filter(leftOut::containsKey).map(leftOut::get).toList();
  }

  /** The file that the model of that name was read from, unless it is larger than model files. */
  Optional<Source> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** The model of that name, read once. */
  Moa opened(String name, Optional<String> format) {
    return opened.computeIfAbsent(name, n -> open(n, format));
  }

  /** The models of those names as one. */
  Moa merged(List<String> names, Optional<String> format) {
    return merged(names.stream().map(n -> opened(n, format)).toList());
  }

  /** The models as one; a clash of types between them is a note. */
  Moa merged(List<Moa> all) {
    if (all.size() == 1) {
      return all.get(0);
    }
    var merged = MergedModels.of(all.stream().map(Moa::model).toList());
    var renderer = new FindingRenderer();
    merged
        .notes()
        .forEach(
            n ->
                terminal
                    .err()
                    .print(
                        renderer.render(
                            Diagnostic.of(Code.N0903, Span.whole(merged.model().id()), n),
                            SourceLines.none())));
    return Moa.of(merged.model());
  }

  private static Loaded pick(Opened opened, String id, String file) {
    return opened.results().stream()
        .filter(r -> r.model().filter(m -> m.id().equals(id)).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "\"" + file + "\" holds no model \"" + id + "\"",
                    "it holds " + String.join(", ", ids(opened).stream().limit(10).toList())));
  }

  private static List<String> ids(Opened opened) {
    return opened.results().stream()
        .map(r -> r.model().map(m -> m.id()).orElseGet(() -> r.origins().file()))
        .toList();
  }

  /** The exit code for findings among which are errors: whether the file or its content is bad. */
  static int exitCode(List<Diagnostic> findings) {
    return findings.stream().anyMatch(f -> f.code() == Code.E0100)
        ? Failure.FILE
        : Failure.FINDINGS;
  }

  /** A question on all of a graph cannot be asked of one that may hold any number of edges. */
  private static void refuseDatabase(String name) {
    if (name.contains("://") && Databases.isMeantBy(name)) {
      throw Failure.usage(
          "this question needs all of a model, and a database may hold more than fits",
          "take a part home: moa convert ADDRESS --from THING --to THING part.yaml");
    }
  }

  /** Reads a file or a bundled model without showing what is found. */
  Opened read(String name, Optional<String> format) {
    refuseDatabase(name);
    if (format.isEmpty() && isCollected(name)) {
      var model = collected(name).model();
      var loaded = new Loaded(Optional.of(model), Origins.of(name), List.of());
      return new Opened(new Source(name, new byte[0]), List.of(loaded));
    }
    var importer = format.map(ModelFiles::importer);
    var there = lying(name, importer);
    if (there.isPresent()) {
      return there.get();
    }
    var source = source(name);
    return importer.isPresent()
        ? new Opened(source, importer.get().read(source))
        : Moa.read(source);
  }

  /** A model of several files, read from where they lie. */
  private Optional<Opened> lying(String name, Optional<Importer> wanted) {
    if (!InputFile.exists(name) || BundledModels.has(name)) {
      return Optional.empty();
    }
    var path = Path.of(name);
    var reader =
        wanted.isEmpty()
            ? Formats.importerAt(path)
            : wanted
                .filter(FilesImporter.class::isInstance)
                .map(FilesImporter.class::cast)
                .filter(i -> i.accepts(path));
    return reader.map(i -> new Opened(new Source(name, new byte[0]), i.read(path, relations)));
  }

  private static Importer importer(String format) {
    return Formats.importer(format)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown format \"" + format + "\"",
                    "formats: " + String.join(", ", Formats.readable())));
  }

  private Source source(String name) {
    if (BundledModels.has(name)) {
      return BundledModels.source(name);
    }
    if (name.equals("-")) {
      return new Source("standard input", standardInput(), relations);
    }
    var bytes = InputFile.bytes(name, "model").orElseThrow(() -> missing(name));
    var source = new Source(name, bytes, relations);
    if (bytes.length <= SourceText.MAX_BYTES) {
      texts.put(name, source);
    }
    return source;
  }

  private byte[] standardInput() {
    try {
      return terminal.in().readAllBytes();
    } catch (IOException e) {
      throw Failure.file("standard input cannot be read: " + e.getMessage(), "");
    }
  }

  /** A name with a dot or a slash was meant as a file, any other as the id of a bundled model. */
  private static Failure missing(String name) {
    var models = "bundled models: " + String.join(", ", BundledModels.IDS);
    if (name.contains("/") || name.contains("\\") || name.contains(".")) {
      return Failure.file("there is no file \"" + name + "\"", models);
    }
    var near = Nearest.to(name, BundledModels.IDS).map(n -> "did you mean \"" + n + "\"? ");
    return Failure.usage(
        "there is no file and no bundled model \"" + name + "\"", near.orElse("") + models);
  }

  /** Writes findings for people, each with the line it speaks of. */
  void show(Opened opened, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return;
    }
    var renderer = new FindingRenderer();
    var lines = SourceLines.of(opened.source().bytes());
    findings.forEach(f -> terminal.err().print(renderer.render(f, lines)));
  }
}
