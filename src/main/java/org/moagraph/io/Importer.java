package org.moagraph.io;

import java.util.List;

/** Reads one format. It goes on after errors and never throws for bad input. */
public interface Importer {

  /** The format's name for {@code --from}. */
  String format();

  /** The file endings it is chosen by, without the dot. */
  List<String> endings();

  /** Whether the content looks like this format; asked where several share an ending. */
  boolean accepts(Source source);

  /** What the file holds: one result a model, in order; at least one. */
  List<Loaded> read(Source source);
}
