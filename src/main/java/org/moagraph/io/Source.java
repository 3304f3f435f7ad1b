package org.moagraph.io;

import java.util.Optional;

/**
 * The bytes of an input, the name under which findings speak of it, and what the relations in it
 * mean.
 *
 * @param beside the files that lie beside it
 */
public record Source(String name, byte[] bytes, RelationTable relations, Beside beside) {

  /** The files that lie beside an input. */
  public interface Beside {
    /** The bytes of the one of that name, without folders, if there is one. */
    Optional<byte[]> file(String name);
  }

  /** An input whose relations mean what the printed table says. */
  public Source(String name, byte[] bytes) {
    this(name, bytes, RelationTable.PRINTED);
  }

  /** An input with nothing beside it. */
  public Source(String name, byte[] bytes, RelationTable relations) {
    this(name, bytes, relations, other -> Optional.empty());
  }

  /** The same input with those files beside it. */
  public Source beside(Beside others) {
    return new Source(name, bytes, relations, others);
  }

  /**
   * The file's name without folders and endings; a dot in a number ("atlas_3.0.tsv") begins none.
   */
  public String stem() {
    var base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int end = base.length();
    for (int dot = base.lastIndexOf('.'); dot > 0; dot = base.lastIndexOf('.', end - 1)) {
      if (end < base.length() && !Character.isLetter(base.charAt(dot + 1))) {
        break;
      }
      end = dot;
    }
    return base.substring(0, end);
  }
}
