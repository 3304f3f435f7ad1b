package org.moagraph.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The command {@code moa}: a function of its arguments and streams that returns an exit code. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err);
    out.flush();
    System.exit(code);
  }

  /** Runs the command; the answer goes to {@code out}, findings go to {@code err}. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("moa " + version());
      return 0;
    }
    err.println("error: no such command");
    return 2;
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
