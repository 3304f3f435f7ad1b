package org.moagraph.render.text;

import java.util.HashMap;
import java.util.Map;

/** Fits text to a terminal: its signs in ASCII where that is all it has, and nothing hidden. */
final class Glyphs {

  private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";
  private static final String[] GREEK_NAMES =
      ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
              + " sigma sigma tau upsilon phi chi psi omega")
          .split(" ");
  private static final String[] SIGNS = {
    "→", "->", "⊣", "-|", "⇢", "-?>", "⇝", "~>", "—", "--", "↑", "^", "↓", "v", "↕", "~", "…",
    "...", "–", "-", "·", "*", "×", "x", "µ", "mu", "“", "\"", "”", "\"", "‘", "'", "’", "'", "─",
    "-", "•", "*", "≥", ">=", "≤", "<=", "\u00a0", " "
  };
  private static final Map<Integer, String> ASCII = new HashMap<>();

  static {
    for (int i = 0; i < SIGNS.length; i += 2) {
      ASCII.put(SIGNS[i].codePointAt(0), SIGNS[i + 1]);
    }
    for (int i = 0; i < GREEK_NAMES.length; i++) {
      ASCII.put((int) GREEK.charAt(i), GREEK_NAMES[i]);
    }
  }

  private Glyphs() {}

  /** The text without anything that moves a cursor or turns the direction of writing. */
  static String clean(String text, boolean ascii) {
    if (isPlain(text)) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(kept, c, ascii));
    return kept.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder kept, int c, boolean ascii) {
    if (c == '\n' || c == '\r' || c == '\t') {
      kept.append(' ');
    } else if (ascii && ASCII.containsKey(c)) {
      kept.append(ASCII.get(c));
    } else {
      kept.append(VisibleText.of(c));
    }
  }

  /** How many columns the text takes on a terminal. */
  static int width(String text) {
    return text.codePoints().map(VisibleText::width).sum();
  }
}
