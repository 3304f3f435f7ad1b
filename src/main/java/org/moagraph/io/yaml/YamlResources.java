package org.moagraph.io.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What comes with the format: its JSON Schema (draft 2020-12) and a model to start from. */
public final class YamlResources {

  private static final String NAME = "moa-1.schema.json";

  private YamlResources() {}

  /** The schema for editors, as UTF-8 text. */
  public static byte[] schema() {
    return resource(NAME);
  }

  /** A commented model to start from, as UTF-8 text; it passes every check. */
  public static byte[] starter() {
    return resource("starter.yaml");
  }

  private static byte[] resource(String name) {
    try (var in = YamlResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
