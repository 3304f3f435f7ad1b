package org.moagraph.ask;

import java.util.List;
import org.moagraph.diag.Nearest;

/** What was written names nothing, or several things: what is wrong, and what to do about it. */
public final class NotUnderstood extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String words;
  private final String help;

  /**
   * @param help what to do, or nothing
   */
  public NotUnderstood(String message, String help) {
    super(help.isEmpty() ? message : message + " (" + help + ")");
    this.words = message;
    this.help = help;
  }

  /** A word of a kind that is not among the known ones, with the nearest of them. */
  static NotUnderstood unknown(String kind, String word, String kinds, List<String> known) {
    var near = Nearest.to(word, known).map(n -> "did you mean \"" + n + "\"? ").orElse("");
    return new NotUnderstood(
        "unknown " + kind + " \"" + word + "\"", near + kinds + ": " + String.join(", ", known));
  }

  /** What is wrong, and what to do about it in brackets. */
  public String onOneLine() {
    return help.isEmpty() ? words : words + " (" + help + ")";
  }

  /** What is wrong, without the help. */
  public String words() {
    return words;
  }

  /** What to do about it, or nothing. */
  public String help() {
    return help;
  }
}
