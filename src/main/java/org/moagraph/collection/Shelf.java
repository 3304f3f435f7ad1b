package org.moagraph.collection;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.moagraph.collection.IndexFile.Sound;
import org.moagraph.collection.IndexFile.Unsound;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.Progress;
import org.moagraph.io.Loaded;
import org.moagraph.io.Source;
import org.moagraph.text.Slug;
import org.moagraph.text.WholeFile;

/** The collections of a user: a folder with one index each. */
public final class Shelf {

  private static final String ENDING = ".index";

  /** Two characters at least, since one and a colon is a drive. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]+");

  private final Path folder;
  private final Function<Source, List<Loaded>> reader;

  /**
   * @param reader reads a file of any format
   */
  public Shelf(Path folder, Function<Source, List<Loaded>> reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /** What asking for a collection came to. */
  public sealed interface Answer {}

  /**
   * The collection.
   *
   * @param note what is to be said with it
   */
  public record Ready(Collected collection, Optional<String> note) implements Answer {}

  /** No collection, and why. */
  public record Refused(String reason) implements Answer {}

  /**
   * What was made of a file or folder.
   *
   * @param unread the files in which there was no model, and why
   */
  public record Added(Collected collection, List<String> unread) {

    public Added {
      unread = List.copyOf(unread);
    }
  }

  /** Whether a collection can be called so. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !name.equals("drug");
  }

  /** What a collection made of that file or folder is called where nobody says. */
  public static String nameFor(Path origin) {
    var file = String.valueOf(origin.getFileName());
    int dot = file.lastIndexOf('.');
    return Slug.of(dot > 0 ? file.substring(0, dot) : file);
  }

  /** The names of all collections, sorted. */
  public List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ENDING))
          .map(f -> f.substring(0, f.length() - ENDING.length()))
          .filter(Shelf::isName)
          .sorted()
          .toList();
    }
  }

  /** Whether there is a collection of that name. */
  public boolean has(String name) {
    return isName(name) && Files.isRegularFile(file(name));
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /** What the collection of that name was made from, where there is one and it still says so. */
  public Optional<Path> source(String name) throws IOException {
    if (!has(name)) {
      return Optional.empty();
    }
    var opening = IndexFile.open(file(name));
    var source =
        opening instanceof Unsound unsound
            ? unsound.source()
            : Optional.of(((Sound) opening).file().source());
    return source.map(SourceStamp::origin);
  }

  /** How many bytes its index has. */
  public long size(String name) throws IOException {
    return Files.size(file(name));
  }

  /** Reads a file or folder and keeps an index of it under that name. */
  public Added add(String name, Path origin) throws IOException {
    var readings = new ArrayList<Reading>();
    var names = new ArrayList<String>();
    var sources = new SourceFiles(origin);
    var stamps = SourceStamp.stamps(origin);
    var progress = Progress.of("files read", 0);
    sources.forEach(
        (file, source) -> {
          progress.step();
          names.add(file);
          read(file, source, readings, sources.unread());
        });
    if (readings.isEmpty()) {
      throw new IOException(nothing(sources.unread()));
    }
    var directory = new DirectoryWriter();
    new RecordNames(names).named(readings).forEach(directory::add);
    var stamp = new SourceStamp(origin, stamps);
    write(file(name), IndexFile.write(stamp, directory.directory(), directory.models()));
    if (IndexFile.open(file(name)) instanceof Sound sound) {
      return new Added(new Collected(name, sound.file()), sources.unread());
    }
    throw new IOException("what was written to " + file(name) + " is not what is there");
  }

  private static String nothing(List<String> unread) {
    return "there is no model in it" + (unread.isEmpty() ? "" : " (" + unread.get(0) + ")");
  }

  /** The models of a file; where there is none, why. */
  private void read(String name, Source source, List<Reading> readings, List<String> unread) {
    var results = reader.apply(source);
    var models =
        results.stream().filter(l -> l.model().filter(m -> !m.entities().isEmpty()).isPresent());
    var found = models.toList();
    for (var loaded : found) {
      var model = loaded.model().orElseThrow();
      var lost = loaded.lost(model.id());
      readings.add(new Reading(name, found.size() == 1, model, source.name(), lost));
    }
    if (found.isEmpty() && !results.isEmpty()) {
      unread.add(source.name() + ": " + why(results));
    }
  }

  private static String why(List<Loaded> results) {
    return results.stream()
        .flatMap(l -> l.diagnostics().stream())
        .filter(Diagnostic::isError)
        .map(d -> d.message() + (d.span().line() > 0 ? " (line " + d.span().line() + ")" : ""))
        .findFirst()
        .orElse("there is no model in it");
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    WholeFile.writePrivate(file, bytes);
  }

  /** Forgets a collection; its source stays. */
  public void remove(String name) throws IOException {
    Files.delete(file(name));
  }

  /** The collection of that name, its index made anew where that is out of date or damaged. */
  public Answer open(String name) throws IOException {
    var opening = IndexFile.open(file(name));
    if (opening instanceof Unsound unsound) {
      return unsound
          .source()
          .map(source -> anew(name, source, "the index of " + name + " " + unsound.reason()))
          .orElseGet(
              () ->
                  new Refused(
                      "the index of the collection \""
                          + name
                          + "\" "
                          + unsound.reason()
                          + " ("
                          + file(name)
                          + ")"));
    }
    var file = ((Sound) opening).file();
    if (!file.isUnpackable()) {
      return anew(name, file.source(), "the index of " + name + " is that of another build of moa");
    }
    var origin = file.source().origin();
    return switch (file.source().since()) {
      case SAME -> new Ready(new Collected(name, file), Optional.empty());
      case TOUCHED -> touched(name, file);
      case CHANGED -> anew(name, file.source(), origin + " has changed");
      case GONE ->
          new Ready(
              new Collected(name, file),
              Optional.of(origin + " cannot be read: " + name + " is as it was when it was added"));
    };
  }

  /**
   * As it is, with the new times kept where that can be, so that they are not asked about again.
   */
  private Answer touched(String name, IndexFile file) {
    try {
      write(file(name), file.stamped(file.source().touched()));
      if (IndexFile.open(file(name)) instanceof Sound sound) {
        return new Ready(new Collected(name, sound.file()), Optional.empty());
      }
    } catch (IOException e) {
      return new Ready(new Collected(name, file), Optional.empty());
    }
    return anew(name, file.source(), "the index of " + name + " is damaged");
  }

  private Answer anew(String name, SourceStamp source, String reason) {
    if (!Files.exists(source.origin())) {
      return new Refused(reason + ", and what it was made from is gone: " + source.origin());
    }
    try {
      var added = add(name, source.origin());
      return new Ready(added.collection(), Optional.of(reason + ": its index was made anew"));
    } catch (IOException e) {
      return new Refused(reason + ", and its index cannot be made anew: " + why(e));
    }
  }

  /** Why a file could not be read or written. */
  public static String why(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied: " + e.getMessage()
        : String.valueOf(e.getMessage());
  }
}
