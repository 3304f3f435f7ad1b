package org.moagraph.io;

/** The bytes of an input and the name under which findings speak of it. */
public record Source(String name, byte[] bytes) {

  /** The file's name without folders and ending. */
  public String stem() {
    var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = base.indexOf('.', 1);
    return dot < 0 ? base : base.substring(0, dot);
  }
}
