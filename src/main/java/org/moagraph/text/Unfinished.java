package org.moagraph.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making, in the folder of the file that it will be: {@code
 * .moa-PROCESS-NUMBER.part}. While it is written it is locked, which ends with the process, however
 * that ends. A process that is told to end takes its own away; those of processes that are gone go
 * when the first file is made in their folder.
 */
final class Unfinished implements AutoCloseable {

  private static final String BEGIN = ".moa-";
  private static final String END = ".part";

  /**
   * Held where a file is begun, moved or taken away, and for good by a process that ends: nothing
   * is moved any more then.
   */
  private static final ReentrantLock CHANGING = new ReentrantLock();

  private static final Set<Path> MAKING = new LinkedHashSet<>();
  private static final Set<Path> SWEPT = new LinkedHashSet<>();
  private static long number;
  private static boolean watched;

  private final Path path;
  private final FileChannel channel;
  private boolean finished;

  private Unfinished(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** What is done to a file that is complete. */
  interface Last {
    void take(Path complete) throws IOException;
  }

  /** A new file in that folder. */
  static Unfinished in(@Nullable Path folder) throws IOException {
    if (folder == null) {
      throw new IOException("it has no folder");
    }
    CHANGING.lock();
    try {
      if (!watched) {
        watch();
        watched = true;
      }
      if (SWEPT.add(folder)) {
        sweep(folder);
      }
      return begin(folder);
    } finally {
      CHANGING.unlock();
    }
  }

  /** Sees to it that a process that ends takes its own away; one that is ending begins none. */
  private static void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::end, "unfinished files"));
    } catch (IllegalStateException e) {
      while (true) {
        LockSupport.park();
      }
    }
  }

  private static Unfinished begin(Path folder) throws IOException {
    while (true) {
      var path = folder.resolve(BEGIN + ProcessHandle.current().pid() + "-" + ++number + END);
      try {
        var channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        MAKING.add(path);
        lock(channel);
        return new Unfinished(path, channel);
      } catch (FileAlreadyExistsException e) {
        // that of a process elsewhere with the same number, in a folder that both see
      }
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** Hands the complete file on. */
  void finish(Last last) throws IOException {
    channel.close();
    CHANGING.lock();
    try {
      last.take(path);
      finished = true;
    } finally {
      CHANGING.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    CHANGING.lock();
    try {
      MAKING.remove(path);
      if (!finished) {
        Files.deleteIfExists(path);
      }
    } finally {
      CHANGING.unlock();
    }
  }

  /** Takes away what is in the making; the process ends, and nobody gets the lock again. */
  private static void end() {
    CHANGING.lock();
    for (var path : MAKING) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // the next run that writes here does it
      }
    }
  }

  /** Takes away what processes have left that are gone. */
  private static void sweep(Path folder) {
    try (var left = Files.newDirectoryStream(folder, Unfinished::isLeft)) {
      for (var path : left) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | RuntimeException e) {
      // a folder that cannot be read may be written to all the same
    }
  }

  private static boolean isLeft(Path path) throws IOException {
    var name = String.valueOf(path.getFileName());
    if (!name.startsWith(BEGIN) || !name.endsWith(END) || MAKING.contains(path)) {
      return false;
    }
    int end = name.indexOf('-', BEGIN.length());
    if (end < 0 || lives(name.substring(BEGIN.length(), end))) {
      return false;
    }
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return lock(channel);
    }
  }

  /** Whether a process of that number, other than this one, is there. */
  private static boolean lives(String process) {
    try {
      long pid = Long.parseLong(process);
      return pid != ProcessHandle.current().pid()
          && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    } catch (NumberFormatException e) {
      return true;
    }
  }

  /** Whether nobody else has the file locked, as far as its file system can tell. */
  private static boolean lock(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true;
    }
  }
}
