package org.moagraph.graphviz;

/**
 * The host functions the Graphviz module imports, answered so that it can reach nothing: there are
 * no files, no environment and no clock, and what it writes becomes a message of the sandbox. Named
 * as the module names them.
 */
final class SystemCalls {
  private static final int NO_SUCH_FILE = 44;
  private static final int NO_TERMINAL = 59;
  private static final int BAD_FILE = 8;

  private SystemCalls() {}

  static void assert_fail(int condition, int file, int line, int function, Sandbox sandbox) {
    throw new Sandbox.Trap("assertion failed: " + sandbox.text(condition));
  }

  static void cxa_throw(int thrown, int type, int destructor, Sandbox sandbox) {
    throw new Sandbox.Trap("exception inside Graphviz");
  }

  static void abort_js(Sandbox sandbox) {
    throw new Sandbox.Trap("aborted");
  }

  static void exit(int status, Sandbox sandbox) {
    throw new Sandbox.Trap("exit with status " + status);
  }

  /** Graphviz hands each part of a message to this. */
  static int viz_errorf(int text, Sandbox sandbox) {
    sandbox.say(sandbox.text(text));
    return 0;
  }

  static int fd_write(int file, int vectors, int count, int written, Sandbox sandbox) {
    int total = 0;
    for (int i = 0; i < count; i++) {
      int address = sandbox.word(vectors + 8 * i);
      int length = sandbox.word(vectors + 8 * i + 4);
      if (length > 0) {
        sandbox.say(sandbox.text(address, length));
      }
      total += length;
    }
    sandbox.word(written, total);
    return 0;
  }

  static int resize_heap(int bytes, Sandbox sandbox) {
    return sandbox.grow(bytes) ? 1 : 0;
  }

  static int environ_sizes_get(int count, int bytes, Sandbox sandbox) {
    sandbox.word(count, 0);
    sandbox.word(bytes, 0);
    return 0;
  }

  static int environ_get(int names, int texts, Sandbox sandbox) {
    return 0;
  }

  static double date_now(Sandbox sandbox) {
    return 0;
  }

  static void localtime_js(long time, int result, Sandbox sandbox) {
    for (int field = 0; field < 11; field++) {
      sandbox.word(result + 4 * field, 0);
    }
  }

  static void tzset_js(int zone, int daylight, int standard, int summer, Sandbox sandbox) {
    sandbox.word(zone, 0);
    sandbox.word(daylight, 0);
  }

  static int fd_read(int file, int vectors, int count, int read, Sandbox sandbox) {
    return BAD_FILE;
  }

  static int fd_close(int file, Sandbox sandbox) {
    return 0;
  }

  static int fd_seek(int file, long offset, int whence, int place, Sandbox sandbox) {
    return BAD_FILE;
  }

  static int fcntl64(int file, int command, int arguments, Sandbox sandbox) {
    return -BAD_FILE;
  }

  static int ioctl(int file, int command, int arguments, Sandbox sandbox) {
    return -NO_TERMINAL;
  }

  static int openat(int folder, int path, int flags, int arguments, Sandbox sandbox) {
    return -NO_SUCH_FILE;
  }

  static int newfstatat(int folder, int path, int result, int flags, Sandbox sandbox) {
    return -NO_SUCH_FILE;
  }

  static int stat64(int path, int result, Sandbox sandbox) {
    return -NO_SUCH_FILE;
  }

  static int fstat64(int file, int result, Sandbox sandbox) {
    return -BAD_FILE;
  }

  static int faccessat(int folder, int path, int mode, int flags, Sandbox sandbox) {
    return -NO_SUCH_FILE;
  }

  static int mmap_js(
      int length,
      int protection,
      int flags,
      int file,
      long offset,
      int allocated,
      int address,
      Sandbox sandbox) {
    return -BAD_FILE;
  }

  static int munmap_js(
      int address, int length, int protection, int flags, int file, long offset, Sandbox sandbox) {
    return -BAD_FILE;
  }
}
