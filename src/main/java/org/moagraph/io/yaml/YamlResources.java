package org.moagraph.io.yaml;

import org.moagraph.text.Resources;

/** What comes with the format: its JSON Schema (draft 2020-12) and a model to start from. */
public final class YamlResources {

  /** The name of the file in which the first line of a model looks for the schema. */
  public static final String SCHEMA_FILE = "moa-1.schema.json";

  private YamlResources() {}

  /** The schema for editors, as UTF-8 text. */
  public static byte[] schema() {
    return resource(SCHEMA_FILE);
  }

  /** A commented model to start from, as UTF-8 text; it passes every check. */
  public static byte[] starter() {
    return resource("starter.yaml");
  }

  private static byte[] resource(String name) {
    return Resources.bytes(YamlResources.class, name);
  }
}
