package org.moagraph.cli;

import org.moagraph.io.yaml.YamlResources;
import picocli.CommandLine;

/** The JSON Schema of model files, for editors. */
@CommandLine.Command(
    name = "schema",
    description = "The JSON Schema of model files, for editors.",
    footer = {"", "Example:", "  moa schema > moa-1.schema.json"})
final class SchemaCommand implements Command {

  @Override
  public int run(Terminal terminal) {
    var schema = YamlResources.schema();
    terminal.out().write(schema, 0, schema.length);
    return 0;
  }
}
