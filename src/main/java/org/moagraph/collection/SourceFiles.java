package org.moagraph.collection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.moagraph.io.Source;

/**
 * The files of a collection as they are read: a file, those of a folder, or those in a zip, by the
 * names under which they lie there. Hidden ones and what a Mac adds to a zip are passed over.
 */
final class SourceFiles {

  /** Takes up each file: its name below the origin, and what is to be read. */
  interface Each {
    void take(String name, Source source) throws IOException;
  }

  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_FILES = 50_000;

  /** Where names are written as systems of the eighties did. */
  private static final String OLD = "IBM437";

  private final Path origin;
  private final List<String> unread = new ArrayList<>();
  private long left = MOST_BYTES;

  SourceFiles(Path origin) {
    this.origin = origin;
  }

  /** What could not be read, and why. */
  List<String> unread() {
    return unread;
  }

  /** Whether a file is a zip, by how it begins. */
  private static boolean isZip(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var stream = Files.newInputStream(file)) {
      return isZip(stream.readNBytes(4));
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length >= 4 && Arrays.equals(Arrays.copyOf(bytes, 4), new byte[] {'P', 'K', 3, 4});
  }

  /** Gives each file to what takes it up, in the order of their names. */
  void forEach(Each each) throws IOException {
    if (isZip(origin)) {
      inZip(each);
      return;
    }
    for (var file : SourceStamp.filesOf(origin)) {
      var name = file.equals(origin) ? file.getFileName() : origin.relativize(file);
      read(file, name.toString().replace('\\', '/'), each);
    }
  }

  private void read(Path file, String name, Each each) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      unread.add(file + ": it cannot be read");
      return;
    }
    if (isZip(bytes)) {
      unread.add(file + ": a zip in a folder is not opened");
      return;
    }
    each.take(name, new Source(file.toString(), bytes).beside(other -> beside(file, other)));
  }

  private static Optional<byte[]> beside(Path file, String other) {
    try {
      var path = file.resolveSibling(other);
      return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void inZip(Each each) throws IOException {
    try (var zip = opened()) {
      if (zip.size() > MOST_FILES) {
        throw new IOException("it holds more than 50,000 files");
      }
      Map<String, ZipEntry> entries = new LinkedHashMap<>();
      zip.stream()
          .filter(e -> !e.isDirectory() && !isPassedOver(e.getName()))
          .sorted((a, b) -> a.getName().compareTo(b.getName()))
          .forEach(e -> entries.put(e.getName().replace('\\', '/'), e));
      for (var entry : entries.entrySet()) {
        take(zip, entry.getKey(), entries, each);
      }
    }
  }

  private ZipFile opened() throws IOException {
    try {
      return new ZipFile(origin.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(
          origin.toFile(),
          Charset.isSupported(OLD) ? Charset.forName(OLD) : StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean isPassedOver(String name) {
    for (var part : name.split("[/\\\\]")) {
      if (part.equals("__MACOSX") || part.startsWith(".") && !part.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private void take(ZipFile zip, String name, Map<String, ZipEntry> entries, Each each)
      throws IOException {
    var shown = origin + "!/" + name;
    if (name.startsWith("/") || Arrays.asList(name.split("/")).contains("..") || isDrive(name)) {
      unread.add(shown + ": its name leads out of the zip");
      return;
    }
    var bytes = bytes(zip, name, entries);
    if (bytes.isEmpty()) {
      unread.add(shown + ": it cannot be unpacked");
    } else if (isZip(bytes.get())) {
      unread.add(shown + ": a zip within a zip is not opened");
    } else {
      var folder = name.substring(0, name.lastIndexOf('/') + 1);
      var source = new Source(shown, bytes.get());
      each.take(name, source.beside(other -> beside(zip, folder + other, entries)));
    }
  }

  private static boolean isDrive(String name) {
    return name.length() > 1 && name.charAt(1) == ':';
  }

  private Optional<byte[]> beside(ZipFile zip, String name, Map<String, ZipEntry> entries) {
    try {
      return bytes(zip, name, entries);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The bytes of an entry; nothing where they are damaged, and an end where they are too many. */
  private Optional<byte[]> bytes(ZipFile zip, String name, Map<String, ZipEntry> entries)
      throws IOException {
    var entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    byte[] bytes;
    try (var stream = zip.getInputStream(entry)) {
      bytes = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 16));
    } catch (IOException e) {
      return Optional.empty();
    }
    left -= bytes.length;
    if (left < 0) {
      throw new IOException("unpacked it has more than 512 MB");
    }
    return Optional.of(bytes);
  }
}
