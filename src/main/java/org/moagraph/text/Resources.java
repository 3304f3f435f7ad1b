package org.moagraph.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that lie beside the classes of the program. */
public final class Resources {
  private Resources() {}

  /**
   * The bytes of a file.
   *
   * @param name beside that class, or from the top with a slash
   */
  public static byte[] bytes(Class<?> home, String name) {
    return find(home, name)
        .orElseThrow(
            () -> new IllegalStateException("the program lacks its resource ".concat(name)));
  }

  /** The bytes of a file that may be absent. */
  public static Optional<byte[]> find(Class<?> home, String name) {
    try (var in = home.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file in UTF-8. */
  public static String text(Class<?> home, String name) {
    return new String(bytes(home, name), StandardCharsets.UTF_8);
  }

  /** The text of a file in UTF-8, each line without its indent. */
  public static String withoutIndents(Class<?> home, String name) {
    return text(home, name).lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
  }
}
