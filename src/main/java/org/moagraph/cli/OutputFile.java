package org.moagraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.moagraph.render.text.VisibleText;

/**
 * A file to write. It is written beside its place and moved there when complete, so that a reader
 * never sees half of it and a failure leaves what was there.
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
      Files.createDirectories(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      throw Failure.file("the folder \"" + folder + "\" cannot be made: " + e.getMessage(), "");
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

  /** What goes into a file. */
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Writes those bytes in the place of whatever is there. */
  static void replace(Path path, byte[] bytes) throws IOException {
    new OutputFile(path).replace(stream -> stream.write(bytes));
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
  void write(Content content, String holding, Terminal terminal) {
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
      replace(content);
      written.add(path);
      var name = VisibleText.of(path.toString());
      terminal.err().println("wrote " + name + (holding.isEmpty() ? "" : ", " + holding));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void replace(Content content) throws IOException {
    var target = Files.isSymbolicLink(path) ? linked() : path;
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
      throw new IOException("the file that is there is write-protected");
    }
    var name = target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    var fresh = target.resolveSibling("." + name);
    try {
      permitAs(target, fresh);
      try (var stream = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        content.writeTo(stream);
      }
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Where the link leads; what it names is made where only the file itself is missing. */
  private Path linked() throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    var named = path.resolveSibling(Files.readSymbolicLink(path));
    var folder = named.toAbsolutePath().getParent();
    if (Files.isSymbolicLink(named) || folder == null || !Files.isDirectory(folder)) {
      throw new IOException("it is a link to \"" + named + "\", which is not there");
    }
    return named;
  }

  /** Lets those read and write the new file who may read and write what it replaces. */
  private static void permitAs(Path target, Path fresh) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    Files.createFile(fresh);
    try {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
    } catch (UnsupportedOperationException e) {
      // a file system without such permissions has none to keep
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Failure unwritable(IOException e) {
    var why = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return Failure.file("\"" + path + "\" cannot be written: " + why, "");
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
