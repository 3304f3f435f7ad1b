package org.moagraph.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that is worked on, as it lies on the disk, with a number that grows whenever it is found
 * changed. Nothing that was not seen is ever overwritten: who saves says which version he has seen.
 * What was there before the first save of a session stays beside it ({@code NAME.bak}); what is not
 * saved yet is kept in a recovery copy ({@code .NAME.unsaved}).
 */
final class Disk {

  /** What lies on the disk; no text where there is no file. */
  record Version(int number, Optional<String> text) {}

  private final Path file;
  private final Tool tool;
  private byte @Nullable [] seen;
  private Encoding encoding;
  private int number;
  private boolean backedUp;

  Disk(Path file, Tool tool) throws IOException {
    this.file = file.toAbsolutePath();
    this.tool = tool;
    this.seen = bytes(this.file);
    this.encoding = seen == null ? Encoding.PLAIN : Encoding.of(seen);
  }

  /** The file's own name, without its folder. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** What lies there now. */
  synchronized Version now() throws IOException {
    var found = bytes(file);
    if (!Arrays.equals(found, seen)) {
      seen = found;
      encoding = found == null ? encoding : Encoding.of(found);
      number++;
    }
    return version();
  }

  private Version version() {
    return new Version(number, Optional.ofNullable(seen).map(encoding::text));
  }

  /**
   * Saves the text if the file is still the version that was seen before, and returns what lies
   * there then; else nothing is written.
   */
  synchronized Optional<Version> save(String text, int base) throws IOException {
    if (now().number() != base) {
      return Optional.empty();
    }
    var before = seen;
    if (before != null && !backedUp) {
      tool.write(file.resolveSibling(name() + ".bak"), before);
    }
    var bytes = encoding.bytes(text);
    tool.write(file, bytes);
    backedUp = true;
    seen = bytes;
    number++;
    forget();
    return Optional.of(version());
  }

  /** Keeps a copy of what is not saved yet. */
  synchronized void keep(String text) throws IOException {
    tool.write(recovery(), encoding.bytes(text));
  }

  /** What was kept when an earlier session ended without saving. */
  synchronized Optional<String> kept() throws IOException {
    return Optional.ofNullable(bytes(recovery())).map(kept -> Encoding.of(kept).text(kept));
  }

  /** Drops the copy of what was not saved. */
  synchronized void forget() throws IOException {
    Files.deleteIfExists(recovery());
  }

  private Path recovery() {
    return file.resolveSibling("." + name() + ".unsaved");
  }

  private static byte @Nullable [] bytes(Path path) throws IOException {
    return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
  }
}
