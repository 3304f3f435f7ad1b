package org.moagraph.io.kgx;

import java.io.IOException;
import java.util.List;

/**
 * A cursor over the records of a file of very many, which gives the values of some columns as bytes
 * and makes nothing else of a record. Blanks around a table's cell are no part of it.
 */
interface Cells {

  /** The records of a file that has begun, of which those columns are wanted. */
  static Cells of(Records records, List<String> wanted) {
    return records.isTable() ? new RowCells(records, wanted) : new ObjectCells(records, wanted);
  }

  /** Moves to the next record. */
  boolean advance() throws IOException;

  /** Reads it; false where it cannot be read, which is reported. */
  boolean read();

  /** Whether a record may have a value of that column at all. */
  boolean has(int column);

  /** Where the values stand, until the next record is read. */
  byte[] bytes();

  /** Where the value of a wanted column begins. */
  int from(int column);

  /** Where it ends; no value has no length. */
  int to(int column);

  /** The names of all other columns, as far as they were met. */
  List<String> others();
}
