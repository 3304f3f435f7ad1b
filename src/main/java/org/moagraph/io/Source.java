package org.moagraph.io;

/**
 * The bytes of an input, the name under which findings speak of it, and what the relations in it
 * mean.
 */
public record Source(String name, byte[] bytes, RelationTable relations) {

  /** An input whose relations mean what the printed table says. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, RelationTable.PRINTED);
  }

  /** The file's name without folders and ending. */
  public String stem() {
    var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = base.indexOf('.', 1);
    return dot < 0 ? base : base.substring(0, dot);
  }
}
