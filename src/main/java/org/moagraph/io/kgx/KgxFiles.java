package org.moagraph.io.kgx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a graph: that of its nodes and that of its edges, of which one may be missing.
 *
 * @param name what their names have in common
 */
record KgxFiles(String name, Optional<KgxFile> nodes, Optional<KgxFile> edges) {

  private static final Pattern NAME =
      Pattern.compile("(.*)(nodes|edges)(\\.(?:tsv|jsonl))(\\.gz)?", Pattern.CASE_INSENSITIVE);

  /** A file of that name in the same place, if there is one. */
  interface Place {
    Optional<KgxFile> file(String name);
  }

  /** The graph of a file or of the only pair in a folder, or nothing where that is none by name. */
  static Optional<KgxFiles> at(Path path) {
    if (Files.isDirectory(path)) {
      var pairs = inFolder(path);
      return pairs.size() == 1 ? at(pairs.get(0)) : Optional.empty();
    }
    return match(path.toString())
        .map(match -> of(match, KgxFile.at(path), name -> KgxFile.existing(path, name)));
  }

  /** The same of a file that has been read. */
  static KgxFiles of(KgxFile file, Place place) {
    return match(file.name())
        .map(match -> of(match, file, place))
        .orElseGet(() -> new KgxFiles(file.name(), Optional.empty(), Optional.of(file)));
  }

  /** Whether a file is called as one of nodes or of edges is. */
  static boolean isNamedSo(String file) {
    return match(file).isPresent();
  }

  /** Whether it is called as a file of nodes is. */
  static boolean isOfNodes(String file) {
    return match(file).filter(m -> m.group(2).equalsIgnoreCase("nodes")).isPresent();
  }

  private static Optional<Matcher> match(String file) {
    var base = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var match = NAME.matcher(base);
    return match.matches() ? Optional.of(match) : Optional.empty();
  }

  private static List<Path> inFolder(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(f -> isNamedSo(f.toString()) && !isOfNodes(f.toString())).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static KgxFiles of(Matcher match, KgxFile file, Place place) {
    boolean isOfNodes = match.group(2).equalsIgnoreCase("nodes");
    var other = other(match, place);
    var name = match.group(1).replaceAll("[_.-]+$", "");
    var files = isOfNodes ? List.of(Optional.of(file), other) : List.of(other, Optional.of(file));
    return new KgxFiles(name, files.get(0), files.get(1));
  }

  private static Optional<KgxFile> other(Matcher match, Place place) {
    var base = match.group(1) + counterpart(match.group(2)) + match.group(3);
    @Nullable String packed = match.group(4);
    return (packed == null ? Stream.of(base, base + ".gz") : Stream.of(base + packed, base))
        .flatMap(name -> place.file(name).stream())
        .findFirst();
  }

  /** The other word, in the case of this one. */
  private static String counterpart(String word) {
    var other = word.equalsIgnoreCase("nodes") ? "edges" : "nodes";
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
