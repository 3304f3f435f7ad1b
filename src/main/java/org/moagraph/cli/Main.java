package org.moagraph.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The command {@code moa}: a function of its arguments and streams that returns an exit code. */
public final class Main {
  static final int FILE_OR_OUTPUT = 3;
  static final int BUG = 70;

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    var answer = new AnswerStream(new FileOutputStream(FileDescriptor.out));
    var out = new PrintStream(answer, false, StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // A plain FileInputStream asks for its position to read all, which a pipe does not have.
    var in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    new MemoryWatch(() -> starve(err)).start();
    Runtime.getRuntime().addShutdownHook(new Interruption(err));
    int code = run(args, in, out, err);
    out.flush();
    if (answer.lost().isPresent()) {
      err.println("error: the answer could not be written: " + answer.lost().get());
      code = FILE_OR_OUTPUT;
    }
    Interruption.expect();
    System.exit(code);
  }

  /**
   * Runs the command; the answer goes to {@code out}, findings go to {@code err}. Whatever goes
   * wrong inside ends as one message and an exit code.
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, InputStream.nullInputStream(), out, err);
  }

  /** The same, with something to read. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    try {
      return dispatch(args, in, out, err);
    } catch (OutOfMemoryError e) {
      return wantsMemory(Runtime.getRuntime().maxMemory(), err);
    } catch (NoClassDefFoundError e) {
      return lacks(e, err);
    } catch (RuntimeException | Error e) {
      return bug(e, err);
    }
  }

  /** The same, for who has a terminal. */
  static int run(String[] args, Terminal terminal) {
    try {
      return new CommandRunner(terminal).run(args);
    } catch (RuntimeException e) {
      return bug(e, terminal.err());
    }
  }

  private static int dispatch(String[] args, InputStream in, PrintStream out, PrintStream err) {
    // both before any class of picocli is loaded
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("moa " + version());
      return 0;
    }
    if (args.length == 1 && args[0].equals("--rehearse")) {
      Rehearsal.run();
      return 0;
    }
    var terminal = Terminal.of(in, out, err);
    if (!terminal.person()) {
      return new CommandRunner(terminal).run(args);
    }
    try (var line = ProgressLine.on(err)) {
      return new CommandRunner(terminal).run(args);
    }
  }

  /** Ends the process from beside the command, which gets no further. */
  private static void starve(PrintStream err) {
    Runtime.getRuntime().halt(wantsMemory(Runtime.getRuntime().maxMemory(), err));
  }

  /** Says how much memory there was, and to try it with twice as much. */
  static int wantsMemory(long bytes, PrintStream err) {
    long megabytes = Math.max(1, bytes >> 20);
    long more = Math.max(256, Long.highestOneBit(megabytes * 2 - 1) * 2);
    err.println("error: not enough memory: moa may use " + megabytes + " MB, and wants more");
    err.println("  = help: give it more: MOA_OPTS=-Xmx" + more + "m");
    return FILE_OR_OUTPUT;
  }

  /** A part of Java that this runtime was made without is no bug in moa. */
  static int lacks(NoClassDefFoundError e, PrintStream err) {
    if (!String.valueOf(e.getMessage()).startsWith("com/sun/net/httpserver")) {
      return bug(e, err);
    }
    err.println("error: this Java runtime has no web server: its module jdk.httpserver is missing");
    err.println("  = help: use a whole runtime, for example from https://adoptium.net");
    return FILE_OR_OUTPUT;
  }

  private static int bug(Throwable e, PrintStream err) {
    err.println("error: this is a bug in moa " + version() + ": " + e + place(e));
    if (Boolean.getBoolean("moa.trace")) {
      e.printStackTrace(err);
    } else {
      err.println("  = help: please report it with what MOA_OPTS=-Dmoa.trace=true adds");
    }
    return BUG;
  }

  private static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  /** The version of this program, as it was built. */
  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
