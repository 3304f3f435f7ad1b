package org.moagraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.RelationTable;
import org.moagraph.io.Source;

/**
 * A file as it was read: its bytes, for showing lines of it, and one result for each model in it.
 */
public record Opened(Source source, List<Loaded> results) {

  public Opened {
    results = List.copyOf(results);
  }

  /** Reads a file of any format; a file that cannot be read is a finding. */
  public static Opened read(Path file) {
    var importer = Formats.importerAt(file);
    if (importer.isPresent()) {
      var source = new Source(file.toString(), new byte[0]);
      return new Opened(source, importer.get().read(file, RelationTable.PRINTED));
    }
    try {
      return read(new Source(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      return unreadable(file.toString(), "the file cannot be read: " + e.getMessage());
    }
  }

  /** Reads bytes of any format, chosen by the name's ending and by content. */
  public static Opened read(Source source) {
    var other = OtherWay.name(source);
    if (other.isPresent()) {
      return unreadable(source.name(), other.get(), OtherWay.help(source).orElse(""));
    }
    return Formats.importerFor(source)
        .map(importer -> new Opened(source, importer.read(source)))
        .orElseGet(
            () -> unreadable(source.name(), "the format cannot be told from the file's ending"));
  }

  private static Opened unreadable(String file, String message) {
    return unreadable(
        file,
        message,
        "\"--from FORMAT\" reads it as one of these formats: "
            + String.join(", ", Formats.readable()));
  }

  private static Opened unreadable(String file, String message, String help) {
    var finding = Diagnostic.of(Code.E0100, Span.whole(file), message).withHelp(help);
    var nothing = new Loaded(Optional.empty(), Origins.of(file), List.of(finding));
    return new Opened(new Source(file, new byte[0]), List.of(nothing));
  }

  /** Every finding of every model, in order. */
  public List<Diagnostic> findings() {
    return results.stream().flatMap(r -> r.diagnostics().stream()).toList();
  }

  /** The model, where the file holds exactly one and it is sound. */
  public Optional<Moa> single() {
    return results.size() == 1 ? results.get(0).model().map(Moa::of) : Optional.empty();
  }
}
