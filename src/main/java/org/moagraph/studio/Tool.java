package org.moagraph.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The command line, as the studio uses it: what a button gives is what the command would give. */
public interface Tool {

  /** What a command wrote to its output and to its error stream, and its exit code. */
  record Ran(int code, byte[] out, String err) {}

  /** Runs a command with a model's text as its standard input. */
  Ran run(List<String> arguments, String text);

  /** Writes a whole file or leaves what was there. */
  void write(Path file, byte[] bytes) throws IOException;
}
