package org.moagraph.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.render.text.TextStyle;
import org.moagraph.render.text.VisibleText;

/**
 * Where a command reads and writes: answers go to {@code out}, findings to {@code err}. {@code
 * person} says that a person sees the output as it comes, {@code force} that files of others may be
 * replaced.
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    TextStyle style,
    boolean person,
    boolean force) {

  private static final int COLUMNS = 100;

  /** The terminal of this process, as its environment describes it. */
  static Terminal of(InputStream in, PrintStream out, PrintStream err) {
    var environment = System.getenv();
    boolean person = System.console() != null && isTerminal(environment);
    boolean colour = person && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(
        in, out, err, new TextStyle(isAscii(environment), colour, COLUMNS), person, false);
  }

  private static boolean isTerminal(Map<String, String> environment) {
    return !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** Whether the locale names an encoding, and it is not UTF-8; Windows names none. */
  private static boolean isAscii(Map<String, String> environment) {
    if (Boolean.getBoolean("moa.ascii")) {
      return true;
    }
    for (var name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      var locale = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
      if (!locale.isEmpty()) {
        return !locale.contains("utf-8") && !locale.contains("utf8");
      }
    }
    return false;
  }

  /** Says something beside the answer. */
  void note(String words) {
    err.println("note: " + VisibleText.of(words));
  }

  /** What a person types who is not shown it; nothing where nobody is there. */
  Optional<String> secret(String prompt) {
    var console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    var typed = console.readPassword("%s", prompt);
    return typed == null ? Optional.empty() : Optional.of(new String(typed));
  }

  /** The same terminal, where files of others may be replaced. */
  Terminal forcing() {
    return new Terminal(in, out, err, style, person, true);
  }

  /** The same terminal with answers beside the findings, for where the output is taken. */
  Terminal toErr() {
    return new Terminal(in, err, err, style, person, force);
  }
}
