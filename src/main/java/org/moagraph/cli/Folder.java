package org.moagraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A folder of files that belong together, made where it is missing. */
record Folder(String path, Terminal terminal) {

  /** What goes into a file as text. */
  interface Text {
    void writeTo(Appendable out) throws IOException;
  }

  /** Writes a file of that name. */
  void write(String name, Text text) {
    file(name)
        .write(
            stream -> {
              var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
              text.writeTo(writer);
              writer.flush();
            },
            "",
            terminal);
  }

  /** The file of that name. */
  OutputFile file(String name) {
    return OutputFile.in(path, name);
  }
}
