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

  /** Whether a spreadsheet would take a cell that begins so for a formula. */
  public static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
