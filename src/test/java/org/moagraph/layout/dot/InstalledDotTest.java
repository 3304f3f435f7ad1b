package org.moagraph.layout.dot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.moagraph.graphviz.GraphvizException;

/** The programs run here are small scripts in the place of Graphviz. */
@DisabledOnOs(OS.WINDOWS)
final class InstalledDotTest {
  @TempDir Path folder;

  @Test
  void theProgramGetsEngineFormatAndGraph() throws Exception {
    InstalledDot dot = script("echo $1 $2; cat", Duration.ofSeconds(20));
    assertThat(dot.render("digraph { β }", "neato", "json"))
        .isEqualTo("-Kneato -Tjson\ndigraph { β }");
  }

  @Test
  void largeGraphsPassBothWays() throws Exception {
    String large = "digraph { a -> b }\n".repeat(20_000);
    assertThat(script("cat", Duration.ofSeconds(20)).render(large, "dot", "dot")).isEqualTo(large);
  }

  @Test
  void itsErrorIsTheMessage() throws Exception {
    InstalledDot dot =
        script(
            "echo 'Warning: odd' >&2; echo 'Error: <stdin>: syntax error in line 2' >&2; exit 1",
            Duration.ofSeconds(20));
    assertThatThrownBy(() -> dot.render("digraph", "dot", "json"))
        .isInstanceOf(GraphvizException.class)
        .hasMessage("syntax error in line 2");
  }

  @Test
  void aProgramThatTakesTooLongIsEnded() throws Exception {
    InstalledDot dot = script("exec sleep 60", Duration.ofMillis(100));
    assertThatThrownBy(() -> dot.render("digraph { a }", "dot", "json"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageContaining("took longer than");
  }

  @Test
  void aProgramThatIsNotThereIsAnError() {
    InstalledDot dot = new InstalledDot(folder.resolve("none"), Duration.ofSeconds(1));
    assertThatThrownBy(() -> dot.render("digraph { a }", "dot", "json"))
        .isInstanceOf(GraphvizException.class)
        .hasMessageStartingWith("cannot run ");
  }

  @Test
  void theFirstDotOnThePathIsTaken() throws Exception {
    script("cat", Duration.ofSeconds(20));
    assertThat(InstalledDot.onPath(Map.of("PATH", "/nowhere:" + folder))).isPresent();
    assertThat(InstalledDot.onPath(Map.of("PATH", "/nowhere"))).isEmpty();
    assertThat(InstalledDot.onPath(Map.of())).isEmpty();
  }

  private InstalledDot script(String body, Duration patience) throws IOException {
    Path file = folder.resolve("dot");
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new InstalledDot(file, patience);
  }
}
