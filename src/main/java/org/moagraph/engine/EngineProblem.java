package org.moagraph.engine;

/** A database cannot be asked, or not so: what is wrong, and what to do about it. */
public final class EngineProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Whose the problem is. */
  public enum Kind {
    /** What was written does not name a database, or nothing in it. */
    WORDS,
    /** The database, the way to it, or what it is asked with. */
    DATABASE,
    /** The database wants to know who asks. */
    REFUSED
  }

  private final Kind kind;
  private final String words;
  private final String help;

  private EngineProblem(Kind kind, String words, String help) {
    super(words, null, false, false);
    this.kind = kind;
    this.words = words;
    this.help = help;
  }

  /** What was written is not understood. */
  public static EngineProblem words(String words, String help) {
    return new EngineProblem(Kind.WORDS, words, help);
  }

  /** The database gives no answer. */
  public static EngineProblem database(String words, String help) {
    return new EngineProblem(Kind.DATABASE, words, help);
  }

  /** The database refuses who asks. */
  public static EngineProblem refused(String words, String help) {
    return new EngineProblem(Kind.REFUSED, words, help);
  }

  /** Whose the problem is. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong. */
  public String words() {
    return words;
  }

  /** What to do about it, or nothing. */
  public String help() {
    return help;
  }
}
