package org.moagraph.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.moagraph.io.FilesExporter;
import org.moagraph.model.Model;

/** The files that a format of several writes: into a folder, or under the name of one of them. */
final class WrittenFiles {
  private final FilesExporter exporter;
  private final String out;

  WrittenFiles(FilesExporter exporter, String out) {
    this.exporter = exporter;
    this.out = out;
  }

  void write(Model model, List<String> leftOut, Terminal terminal) {
    boolean isFolder = isFolder();
    var name = Path.of(out).getFileName();
    var stem =
        isFolder
            ? new FileNames().of(model.id()) + "_"
            : exporter.stem(name == null ? "" : name.toString()).orElseThrow(this::unfit);
    var written = exporter.write(model, stem);
    for (var file : written.files()) {
      var target =
          isFolder
              ? OutputFile.in(out, file.name())
              : OutputFile.of(Path.of(out).resolveSibling(file.name()).toString());
      target.write(file.bytes(), terminal);
    }
    leftOut.forEach(terminal::note);
    ConvertCommand.show(written.losses(), terminal);
  }

  private boolean isFolder() {
    try {
      return out.endsWith("/") || Files.isDirectory(Path.of(out));
    } catch (InvalidPathException e) {
      throw Failure.file("\"" + out + "\" cannot be the name of a file", "");
    }
  }

  private Failure unfit() {
    return Failure.usage(
        exporter.format() + " is two files, and \"" + out + "\" names neither",
        "name a folder, or a file whose name ends as " + String.join(" or ", exporter.ends()));
  }
}
