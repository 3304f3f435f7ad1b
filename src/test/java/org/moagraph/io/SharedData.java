package org.moagraph.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Published files that stand beside the project; a test that needs one is skipped without it. */
public final class SharedData {

  private static final Path FOLDER = Path.of("..", "shared", "data");

  private SharedData() {}

  /** That file's bytes. */
  public static Source source(String name) throws IOException {
    var file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.isRegularFile(file), () -> "needs ../shared/data/" + name);
    return new Source(name, Files.readAllBytes(file));
  }

  /** All files of that folder with that ending, by name. */
  public static List<Source> sources(String folder, String ending) throws IOException {
    var path = FOLDER.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(path), () -> "needs ../shared/data/" + folder);
    List<Path> files;
    try (var listed = Files.list(path)) {
      files = listed.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
    var sources = new ArrayList<Source>();
    for (var file : files) {
      sources.add(new Source(folder + "/" + file.getFileName(), Files.readAllBytes(file)));
    }
    return sources;
  }
}
