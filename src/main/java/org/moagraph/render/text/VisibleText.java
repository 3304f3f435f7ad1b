package org.moagraph.render.text;

/**
 * Text as a terminal may show it: control and text-direction characters written out, so that a file
 * cannot move the cursor, colour the screen or show itself in another order.
 */
public final class VisibleText {

  private static final int TAB = 4;

  private VisibleText() {}

  /** The whole text, made visible. */
  public static String of(String text) {
    var visible = new StringBuilder();
    text.codePoints().forEach(c -> visible.append(of(c)));
    return visible.toString();
  }

  /** One character, made visible; a tab is four spaces. */
  static String of(int c) {
    if (c == '\t') {
      return " ".repeat(TAB);
    }
    return isHidden(c) ? "<U+%04X>".formatted(c) : Character.toString(c);
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          // The joiner of emoji and of several scripts is a format character that readers do see.
          c != 0x200D && c != 0x200C;
      default -> false;
    };
  }

  /** How many columns a character takes on a terminal. */
  static int width(int c) {
    if (c == '\t') {
      return TAB;
    }
    if (isHidden(c)) {
      return of(c).length();
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
