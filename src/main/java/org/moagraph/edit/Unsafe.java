package org.moagraph.edit;

/** Ends the making of a change that cannot be made, with what its asker is told. */
final class Unsafe extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String why;
  private final String help;

  Unsafe(String why, String help) {
    super(why, null, false, false);
    this.why = why;
    this.help = help;
  }

  Unsafe(String why) {
    this(why, "change it in the text");
  }

  Edited.Refused refused() {
    return new Edited.Refused(why, help);
  }
}
