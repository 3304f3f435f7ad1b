package org.moagraph.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that a command reads. */
final class InputFile {

  private static final long LARGEST = 2_000_000_000L;

  private InputFile() {}

  /** Whether there is something of that name. */
  static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The bytes of a file, or nothing where there is none.
   *
   * @param kind what it should be, for messages
   */
  static Optional<byte[]> bytes(String name, String kind) {
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw Failure.file("\"" + name + "\" is a folder, not a " + kind, "name a file in it");
      }
      if (Files.size(path) > LARGEST) {
        throw Failure.file("\"" + name + "\" has more than 2 GB", "");
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException | InvalidPathException e) {
      return Optional.empty();
    } catch (AccessDeniedException e) {
      throw Failure.file("\"" + name + "\" cannot be read: permission denied", "");
    } catch (IOException e) {
      throw Failure.file("\"" + name + "\" cannot be read: " + e.getMessage(), "");
    }
  }
}
