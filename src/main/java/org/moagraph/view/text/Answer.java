package org.moagraph.view.text;

import java.util.Map;

/**
 * An answer ready to be shown: as prose for readers, as one table for spreadsheets, and as named
 * values for programs. Each is made when it is asked for.
 */
public interface Answer {

  /** The answer first, then the reason, then the evidence. */
  Prose prose();

  /** The answer as rows with ids, for further work. */
  Table table();

  /**
   * The answer as named values in their order: maps, iterables, strings, numbers, booleans and the
   * empty Optional for null.
   */
  Map<String, Object> fields();
}
