package org.moagraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theVersionIsAnAnswer() {
    assertThat(run(print(out), "--version")).isZero();
    assertThat(text(out)).matches("moa \\S+\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aBugIsOneLineAndAHintAndExitCode70() {
    assertThat(run(failing(new IllegalStateException("no such thing")), "--version")).isEqualTo(70);
    assertThat(text(err))
        .startsWith("error: this is a bug in moa ")
        .contains("IllegalStateException: no such thing at org.moagraph.")
        .contains("\n  = help: ")
        .hasLineCount(2);
  }

  @Test
  void whatMemoryThereWasIsSaidWithTwiceAsMuch() {
    var err = new ByteArrayOutputStream();
    assertThat(Main.wantsMemory(300L << 20, new PrintStream(err, true, UTF_8))).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("moa may use 300 MB").contains("MOA_OPTS=-Xmx1024m");
  }

  @Test
  void onlyARunThatDoesNothingButCollectAndFindsNothingIsStarved() {
    long megabyte = 1 << 20;
    assertThat(MemoryWatch.isStarved(950, 1000, megabyte, 50 * megabyte)).isTrue();
    assertThat(MemoryWatch.isStarved(500, 1000, megabyte, 50 * megabyte)).isFalse();
    assertThat(MemoryWatch.isStarved(950, 1000, 20 * megabyte, 50 * megabyte)).isFalse();
  }

  @Test
  void aRuntimeWithoutAWebServerIsNoBug() {
    var err = new ByteArrayOutputStream();
    var missing = new NoClassDefFoundError("com/sun/net/httpserver/HttpServer");
    assertThat(Main.lacks(missing, new PrintStream(err, true, UTF_8))).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("jdk.httpserver").doesNotContain("bug");
    assertThat(Main.lacks(new NoClassDefFoundError("x/Y"), new PrintStream(err, true, UTF_8)))
        .isEqualTo(70);
  }

  @Test
  void tooLittleMemoryIsNoBug() {
    assertThat(run(failing(new OutOfMemoryError()), "--version")).isEqualTo(3);
    assertThat(text(err)).startsWith("error: not enough memory").contains("MOA_OPTS");
  }

  private int run(PrintStream answers, String... args) {
    int code = Main.run(args, answers, print(err));
    answers.flush();
    return code;
  }

  private static PrintStream print(OutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private static PrintStream failing(Throwable failure) {
    return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
      @Override
      public void println(String line) {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }
    };
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
