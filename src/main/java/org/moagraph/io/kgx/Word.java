package org.moagraph.io.kgx;

import java.util.List;
import org.moagraph.io.RelationTable;

/**
 * A statement that many edges make, what it comes to, and whether a program found it.
 *
 * @param infix the middle of the ids of its claims
 */
record Word(Statement statement, Meaning meaning, boolean isMined, String infix) {

  static Word of(List<String> columns, List<String> cells, RelationTable relations) {
    var edge = Edge.of(Fields.ofRow(columns, cells), relations);
    var phrase =
        edge.meaning().turned() ? edge.meaning().relation().word() : edge.statement().phrase();
    var infix = "-" + phrase.replace(' ', '-') + "-";
    return new Word(edge.statement(), edge.meaning(), edge.isMined(), infix);
  }
}
