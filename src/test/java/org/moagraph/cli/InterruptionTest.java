package org.moagraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A run that is told to end does so at once, says how far it came, and leaves nothing behind. */
class InterruptionTest {

  @TempDir Path folder;

  private List<Path> files(String begin) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> String.valueOf(f.getFileName()).startsWith(begin)).toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  void aRunThatIsToldToEndSaysHowFarItCame(String signal, int code) throws Exception {
    Assumptions.assumeFalse(File.separator.equals("\\"), "needs signals");
    Assumptions.assumeFalse(
        signal.equals("INT") && isInterruptIgnored(),
        "what starts in the background of a script ignores interrupts, and so do its children");
    var err = folder.resolve("err");
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dmoa.data=" + folder.resolve("user"),
            "-cp",
            placeOf(Main.class) + File.pathSeparator + placeOf(CommandLine.class),
            "org.moagraph.cli.Main",
            "effect",
            "--batch",
            "-",
            "-o",
            folder.resolve("answers.json").toString());
    var process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    try (var questions = process.outputWriter(StandardCharsets.UTF_8)) {
      questions.write(
          "{\"id\":1,\"model\":\"sertraline\",\"from\":\"sertraline\",\"to\":\"sert\"}\n");
      questions.flush();
      while (process.isAlive() && files(".moa-").isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      end(process, signal);
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(process.exitValue()).isEqualTo(code);
    assertThat(Files.readString(err))
        .containsPattern(
            "(?m)^stopped after \\d+\\.\\d s(; questions answered: [01])?; no file is half written$")
        .doesNotContain("error");
    assertThat(files(".moa-")).isEmpty();
    assertThat(files("answers")).isEmpty();
  }

  /** Whether this process ignores SIGINT, by the mask that Linux shows. */
  private static boolean isInterruptIgnored() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private static Path placeOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void end(Process process, String signal) throws Exception {
    var kill = new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }
}
