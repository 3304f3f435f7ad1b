package org.moagraph.text;

/** Cells of comma-separated values after RFC 4180. */
public final class Csv {

  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** The cell, in quotes where it needs them. */
  public static String cell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return "\"" + text.replace("\"", "\"\"") + "\"";
      }
    }
    return text;
  }

  /**
   * Whether a cell of a table that is read back has an apostrophe in front: a formula that is more
   * than a sign, or what would be taken for one that is so guarded.
   */
  public static boolean isGuarded(String cell) {
    boolean again = cell.startsWith("'") && isGuarded(cell.substring(1));
    return again || cell.length() > 1 && startsFormula(cell);
  }

  /** Whether a spreadsheet would take a cell that begins so for a formula. */
  public static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
