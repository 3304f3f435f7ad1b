package org.moagraph.io;

import java.util.List;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.Model;

/** Writes one format. */
public interface Exporter {

  /** The format's name for {@code --to}. */
  String format();

  /** The file endings it is chosen by, without the dot. */
  List<String> endings();

  /** The model in this format, with a note for everything the format cannot hold. */
  Exported write(Model model);

  /** Bytes, and what they lack. */
  record Exported(byte[] bytes, List<Diagnostic> losses) {}
}
