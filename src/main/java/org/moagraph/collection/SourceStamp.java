package org.moagraph.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The file or folder that an index was made from, as it was then. */
public record SourceStamp(Path origin, List<StampedFile> files) {

  /** A file of it: its size, its time in milliseconds, and what its bytes come to. */
  public record StampedFile(String path, long size, long time, String hash) {}

  /** What became of it since. */
  public enum Since {
    SAME,
    /** Its bytes are the same, its time is another. */
    TOUCHED,
    CHANGED,
    GONE
  }

  public SourceStamp {
    files = List.copyOf(files);
  }

  /** The files of a collection: the file itself, or all in a folder that are not hidden. */
  static List<Path> filesOf(Path origin) throws IOException {
    if (!Files.isDirectory(origin)) {
      return List.of(origin);
    }
    try (var walked = Files.walk(origin)) {
      return walked
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(origin.relativize(file)))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path path) {
    for (var name : path) {
      if (name.toString().startsWith(".") || name.toString().equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** The stamps of the files of a collection; one that cannot be read has no bytes. */
  static List<StampedFile> stamps(Path origin) throws IOException {
    var stamps = new ArrayList<StampedFile>();
    for (var file : filesOf(origin)) {
      var bytes = Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0];
      stamps.add(new StampedFile(file.toString(), Files.size(file), time(file), hash(bytes)));
    }
    return stamps;
  }

  private static long time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What became of it since: size and time are asked first, bytes only where these differ. */
  public Since since() {
    try {
      if (!Files.exists(origin)) {
        return Since.GONE;
      }
      var now = filesOf(origin).stream().map(Path::toString).toList();
      if (!now.equals(files.stream().map(StampedFile::path).toList())) {
        return Since.CHANGED;
      }
      var since = Since.SAME;
      for (var file : files) {
        var path = Path.of(file.path());
        if (Files.size(path) != file.size()) {
          return Since.CHANGED;
        } else if (time(path) != file.time()) {
          if (!hash(Files.readAllBytes(path)).equals(file.hash())) {
            return Since.CHANGED;
          }
          since = Since.TOUCHED;
        }
      }
      return since;
    } catch (IOException e) {
      return Since.GONE;
    }
  }

  /** The same with the times of now. */
  SourceStamp touched() throws IOException {
    return new SourceStamp(origin, stamps(origin));
  }

  byte[] bytes() {
    var text = new StringBuilder().append(origin).append('\0');
    for (var file : files) {
      text.append(file.path()).append('\0').append(file.size()).append('\0');
      text.append(file.time()).append('\0').append(file.hash()).append('\0');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The stamp of those bytes, if they are one. */
  static Optional<SourceStamp> read(byte[] bytes) {
    var words = new String(bytes, StandardCharsets.UTF_8).split("\0");
    try {
      var files = new ArrayList<StampedFile>();
      for (int i = 1; i + 3 < words.length; i += 4) {
        long size = Long.parseLong(words[i + 1]);
        files.add(new StampedFile(words[i], size, Long.parseLong(words[i + 2]), words[i + 3]));
      }
      return Optional.of(new SourceStamp(Path.of(words[0]), files));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
