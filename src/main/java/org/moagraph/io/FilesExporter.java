package org.moagraph.io;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Diagnostic;
import org.moagraph.model.Model;

/** Writes a format of several files. */
public interface FilesExporter {

  /** The format's name for {@code --to}. */
  String format();

  /** What the names of the files end with. */
  List<String> ends();

  /** What the names of the files begin with, given the name of any of them, or nothing. */
  default Optional<String> stem(String file) {
    return ends().stream()
        .filter(file::endsWith)
        .map(end -> file.substring(0, file.length() - end.length()))
        .findFirst();
  }

  /** The model in this format, in files whose names begin so. */
  Written write(Model model, String stem);

  /** A file to be written. */
  record Content(String name, byte[] bytes) {}

  /** Files, and what they lack. */
  record Written(List<Content> files, List<Diagnostic> losses) {

    public Written {
      files = List.copyOf(files);
      losses = List.copyOf(losses);
    }
  }
}
