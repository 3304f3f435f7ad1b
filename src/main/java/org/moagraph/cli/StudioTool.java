package org.moagraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.moagraph.render.text.TextStyle;
import org.moagraph.studio.Tool;
import org.moagraph.text.WholeFile;

/** This command line for the studio. */
final class StudioTool implements Tool {
  @Override
  public Ran run(List<String> arguments, String text) {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var quiet =
        new Terminal(
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            TextStyle.plain(),
            false,
            false);
    int code = Main.run(arguments.toArray(String[]::new), quiet);
    quiet.out().flush();
    quiet.err().flush();
    return new Ran(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    WholeFile.write(file, bytes);
  }
}
