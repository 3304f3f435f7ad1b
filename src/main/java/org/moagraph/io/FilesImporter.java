package org.moagraph.io;

import java.nio.file.Path;
import java.util.List;

/** Reads a format whose models lie in several files each, from where they lie. */
public interface FilesImporter extends Importer {

  /** Whether that file is one of a model's, or that folder holds one model. */
  boolean accepts(Path path);

  /** What those files hold, as {@link Importer#read} says it. */
  List<Loaded> read(Path path, RelationTable relations);
}
