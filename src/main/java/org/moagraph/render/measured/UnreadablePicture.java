package org.moagraph.render.measured;

/** A file is no picture that can be measured; the message says why. */
public final class UnreadablePicture extends Exception {
  private static final long serialVersionUID = 1;

  UnreadablePicture(String message) {
    super(message);
  }
}
