package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moagraph.Golden;

class DiagramsTest {
  private static final Path DIAGRAMS = Path.of("diagrams");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ketamine.svg", "ketamine.dot"})
  void everyKeptDiagramIsWhatTheToolDraws(String name) throws IOException {
    var drawn = folder.resolve(name);
    assertThat(draw("ketamine", drawn)).isEmpty();
    Golden.assertSame(DIAGRAMS.resolve(name), Files.readAllBytes(drawn));
  }

  private static String draw(String model, Path file) {
    var said = new ByteArrayOutputStream();
    var terminal = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(new String[] {"draw", model, "-o", file.toString()}, terminal, terminal);
    return said.toString(StandardCharsets.UTF_8);
  }
}
