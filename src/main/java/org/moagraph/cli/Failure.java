package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.render.text.VisibleText;

/** Ends a command with a message, what to do about it, and an exit code. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int FILE = 3;

  private final int code;
  private final String words;
  private final String help;

  private Failure(int code, String message, String help) {
    super(message, null, false, false);
    this.code = code;
    this.words = message;
    this.help = help;
  }

  /** Something on the command line does not name anything. */
  static Failure usage(String message, String help) {
    return new Failure(USAGE, message, help);
  }

  /** What was read is not what was meant. */
  static Failure findings(String message, String help) {
    return new Failure(FINDINGS, message, help);
  }

  /** A file cannot be read or written. */
  static Failure file(String message, String help) {
    return new Failure(FILE, message, help);
  }

  /** The findings, already shown, leave nothing to answer from. */
  static Failure shown(int code) {
    return new Failure(code, "", "");
  }

  /** Words that were not understood, as a failure of whoever wrote them. */
  static Failure of(NotUnderstood problem) {
    return usage(problem.words(), problem.help());
  }

  /** What is read from words; words that are not understood end the command. */
  static <T> T unless(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (NotUnderstood problem) {
      throw of(problem);
    }
  }

  int code() {
    return code;
  }

  /**
   * The message and the help, where there is something left to say. What was asked for is said
   * again in them, and may hold anything.
   */
  List<String> lines() {
    if (words.isEmpty()) {
      return List.of();
    }
    var message = "error: " + VisibleText.of(words);
    return help.isEmpty()
        ? List.of(message)
        : List.of(message, "  = help: " + VisibleText.of(help));
  }

  /** The message on one line, where there is one. */
  Optional<String> onOneLine() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(help.isEmpty() ? words : words + " (" + help + ")");
  }
}
