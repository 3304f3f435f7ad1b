package org.moagraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the code makes with a file kept in the repository, named under {@code
 * src/test/resources} or by its path. {@code -Dgolden.update=true} rewrites the file instead, which
 * is refused where {@code CI} is set.
 */
public final class Golden {

  private static final Path ROOT = Path.of("src", "test", "resources");

  private Golden() {}

  /** Fails unless the file of that name holds exactly this text. */
  public static void assertSame(String name, String actual) {
    assertSame(name, actual.getBytes(StandardCharsets.UTF_8));
  }

  /** Fails unless the file of that name holds exactly these bytes. */
  public static void assertSame(String name, byte[] actual) {
    assertSame(ROOT.resolve(name), actual);
  }

  /** Fails unless the file at that path holds exactly these bytes. */
  public static void assertSame(Path file, byte[] actual) {
    if (Boolean.getBoolean("golden.update")) {
      update(file, actual);
    }
    assertThat(file).as("golden file; -Dgolden.update=true writes it").exists();
    assertThat(new String(read(file), StandardCharsets.UTF_8))
        .as("%s; -Dgolden.update=true rewrites it", file)
        .isEqualTo(new String(actual, StandardCharsets.UTF_8));
    assertThat(read(file)).isEqualTo(actual);
  }

  private static void update(Path file, byte[] bytes) {
    if (System.getenv("CI") != null) {
      throw new AssertionError("golden files are not rewritten where CI is set");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
