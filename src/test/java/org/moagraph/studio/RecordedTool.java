package org.moagraph.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line that does nothing but remember, and files that are written as they are. */
final class RecordedTool implements Tool {
  final List<List<String>> ran = new ArrayList<>();

  @Override
  public Ran run(List<String> arguments, String text) {
    ran.add(arguments);
    return new Ran(0, "the answer".getBytes(StandardCharsets.UTF_8), "");
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }
}
