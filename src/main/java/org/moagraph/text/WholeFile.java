package org.moagraph.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file that is there whole or not at all. It is written beside its place and moved there when it
 * is complete, so that a reader never sees half of it, a failure leaves what was there, and of two
 * writers one wins. A link is followed: what it leads to is replaced, and it stays. What a run that
 * was killed left of an unfinished file goes with the next file that is written into that folder.
 */
public final class WholeFile {

  /** What goes into a file. */
  public interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Is told of a file that is complete, just before it is moved to its place. */
  public interface Complete {
    void at(Path complete, Path place);
  }

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path path;
  private final boolean isPrivate;

  private WholeFile(Path path, boolean isPrivate) {
    this.path = path;
    this.isPrivate = isPrivate;
  }

  /** Writes those bytes in the place of whatever is there. */
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, stream -> stream.write(bytes), (complete, place) -> {});
  }

  /** The same, for its owner alone where it is new. */
  public static void writePrivate(Path path, byte[] bytes) throws IOException {
    new WholeFile(path, true).write(stream -> stream.write(bytes), (complete, place) -> {});
  }

  /** Writes what the content gives in the place of whatever is there. */
  public static void write(Path path, Content content, Complete complete) throws IOException {
    new WholeFile(path, false).write(content, complete);
  }

  private void write(Content content, Complete complete) throws IOException {
    var target = Files.isSymbolicLink(path) ? linked() : path;
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
      throw new IOException("the file that is there is write-protected");
    }
    try (var part = Unfinished.in(target.toAbsolutePath().getParent())) {
      permitAs(target, part.path());
      try (var stream = new BufferedOutputStream(Channels.newOutputStream(part.channel()))) {
        content.writeTo(stream);
      }
      complete.at(part.path(), target);
      part.finish(fresh -> move(fresh, target));
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

  /** Lets those read and write the file who may read and write what it replaces, or its owner. */
  private void permitAs(Path target, Path fresh) throws IOException {
    boolean isNew = !Files.exists(target);
    if (isNew && !isPrivate) {
      return;
    }
    try {
      Files.setPosixFilePermissions(fresh, isNew ? OWNER : Files.getPosixFilePermissions(target));
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
}
