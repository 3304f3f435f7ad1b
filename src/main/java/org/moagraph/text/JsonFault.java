package org.moagraph.text;

/** Why a text is not JSON, and at which of its characters. */
public final class JsonFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int at;

  JsonFault(int at, String message) {
    super(message, null, false, false);
    this.at = at;
  }

  /** The character at which the text can no longer be read, counted from 0. */
  public int at() {
    return at;
  }
}
