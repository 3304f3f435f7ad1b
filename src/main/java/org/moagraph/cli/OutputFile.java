package org.moagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.moagraph.render.text.VisibleText;
import org.moagraph.text.WholeFile;

/**
 * A file to write, whole or not at all; what others wrote is left as it is unless that is forced.
 */
final class OutputFile {

  private final Path path;

  private OutputFile(Path path) {
    this.path = path;
  }

  /** The file of that name; a folder, or a file in a folder that does not exist, is refused. */
  static OutputFile of(String name) {
    try {
      var path = Path.of(name);
      if (Files.isDirectory(path) || name.isEmpty() || name.endsWith("/")) {
        throw Failure.file("\"" + name + "\" is a folder", "name a file to write");
      }
      var folder = path.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw Failure.file("there is no folder \"" + folder + "\"", "make it first");
      }
      return new OutputFile(path);
    } catch (InvalidPathException e) {
      throw Failure.file("\"" + name + "\" cannot be the name of a file", "");
    }
  }

  /** The file of that name in a folder, which is made where it is missing. */
  static OutputFile in(String folder, String name) {
    try {
      var path = Path.of(folder);
      // a link to a folder is one, though it cannot be made
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
      }
    } catch (IOException e) {
      throw Failure.file("the folder \"" + folder + "\" cannot be made: " + why(e), "");
    } catch (InvalidPathException e) {
      throw Failure.file("\"" + folder + "\" cannot be the name of a folder", "");
    }
    return of(Path.of(folder).resolve(name).toString());
  }

  /** The file beside it with that number before its ending. */
  OutputFile numbered(int number) {
    var name = path.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return new OutputFile(
        path.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot)));
  }

  /** The file of that name beside it. */
  OutputFile beside(String name) {
    return new OutputFile(path.resolveSibling(name));
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** Whether something is there already. */
  boolean exists() {
    return Files.exists(path);
  }

  /** Writes those bytes. */
  void write(byte[] bytes, Terminal terminal) {
    write(bytes, "", terminal);
  }

  /**
   * Writes those bytes.
   *
   * @param holding what is in them, as "7 slides", or nothing
   */
  void write(byte[] bytes, String holding, Terminal terminal) {
    write(stream -> stream.write(bytes), holding, terminal);
  }

  /** Writes what the content gives, and says so; what others wrote is replaced only if wanted. */
  void write(WholeFile.Content content, String holding, Terminal terminal) {
    try {
      // a device or a pipe is written to, not replaced
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(path))) {
          content.writeTo(stream);
        }
        return;
      }
      var written = new OwnFiles(UserFolder.here());
      if (!terminal.force() && Files.exists(path) && !written.isOurs(path)) {
        throw Failure.file(
            "\"" + path + "\" is there, and it is not as moa wrote it",
            "add --force to replace it, or name another file");
      }
      WholeFile.write(path, content, written::add);
      var name = VisibleText.of(path.toString());
      terminal.err().println("wrote " + name + (holding.isEmpty() ? "" : ", " + holding));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Failure unwritable(IOException e) {
    return Failure.file("\"" + path + "\" cannot be written: " + why(e), "");
  }

  /** Why, without the name of a file that the user did not name. */
  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is there";
    }
    var reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? String.valueOf(e.getMessage()) : reason;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
