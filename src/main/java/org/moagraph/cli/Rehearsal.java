package org.moagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moagraph.app.BundledModels;

/**
 * One run of everything that a first lesson needs, its output dropped: the launcher's class-data
 * archive holds the classes that this loads, so that later starts need not read them again.
 */
final class Rehearsal {
  private static final String MODEL = "ketamine";
  private static final String NAME = "moa-rehearsal-";

  /** FILE is a model of the user's, PICTURE a file that is drawn. */
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "models",
          "show ketamine",
          "show ketamine bdnf",
          "find Spravato",
          "collection add FILE --name rehearsal",
          "find ketamine",
          "effect drug:ketamine ketamine mTORC1",
          "collection",
          "downstream ketamine ketamine",
          "upstream ketamine depressive-symptom-reduction --format json",
          "paths ketamine ketamine depressive-symptom-reduction",
          "effect ketamine ketamine depressive-symptom-reduction --format csv",
          "whatif ketamine --stimulus ketamine --block mTORC1 --readout synaptogenesis",
          "draw ketamine -o PICTURE.svg",
          "draw ketamine --view overview -o PICTURE.svg",
          "draw ketamine -o PICTURE.dot",
          "check FILE",
          "downstream FILE ketamine",
          "downstream ketamine no-such-name",
          "downstream ketamine",
          "no-such-command");

  private Rehearsal() {}

  /** Runs the commands in a folder that is gone afterwards. */
  static void run() {
    try {
      var begin = NAME + ProcessHandle.current().pid() + "-";
      var folder = Files.createTempDirectory(begin);
      sweep(folder);
      System.setProperty(Shelves.FOLDER, folder.toString());
      Files.write(folder.resolve("file.yaml"), BundledModels.source(MODEL).bytes());
      COMMANDS.forEach(command -> run(command, folder));
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away what rehearsals left that were killed. */
  private static void sweep(Path folder) throws IOException {
    try (var left = Files.newDirectoryStream(folder.resolveSibling(""), NAME + "*")) {
      for (var other : left) {
        if (isLeft(String.valueOf(other.getFileName()))) {
          delete(other);
        }
      }
    } catch (AccessDeniedException e) {
      // that of another user, who takes it away
    }
  }

  private static boolean isLeft(String name) {
    var process = name.substring(NAME.length()).split("-", 2)[0];
    return process.matches("[0-9]{1,9}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
  }

  private static void run(String command, Path folder) {
    var words = command.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] =
          words[i]
              .replace("FILE", folder.resolve("file.yaml").toString())
              .replace("PICTURE", folder.resolve("picture").toString());
    }
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(words, nowhere, nowhere);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
