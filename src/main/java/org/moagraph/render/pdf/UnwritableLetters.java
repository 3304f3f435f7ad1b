package org.moagraph.render.pdf;

import java.util.List;

/**
 * Words that the font inside PDF and PNG files cannot set: it lacks their letters, or they run from
 * right to left, which it does not do.
 */
public final class UnwritableLetters extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 6;

  UnwritableLetters(String words, List<String> letters) {
    super(
        "\"%s\" has letters that PNG and PDF files cannot show: %s"
            .formatted(
                words,
                String.join(" ", letters.subList(0, Math.min(SHOWN, letters.size())))
                    + (letters.size() > SHOWN ? " ..." : "")));
  }

  /** Which words, and which of their letters. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
