package org.moagraph.cli;

import org.moagraph.io.yaml.YamlResources;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** A model file to start from. */
@CommandLine.Command(
    name = "new",
    description = {
      "Write a commented model file to start from, and the schema by which editors complete it beside",
      "it."
    },
    footer = {"", "Example:", "  moa new my-model.yaml"})
final class NewCommand implements WritesItsFile {

  @Parameters(paramLabel = "FILE", description = "The file to write; \"-\" is stdout.")
  String file = "";

  @Override
  public int run(Terminal terminal) {
    var starter = YamlResources.starter();
    if (file.equals("-")) {
      terminal.out().write(starter, 0, starter.length);
      return 0;
    }
    var target = OutputFile.of(file);
    if (target.exists() && !terminal.force()) {
      throw Failure.file("\"" + file + "\" is there already", "add --force to replace it");
    }
    target.write(starter, "\"moa check " + file + "\" checks it", terminal);
    var schema = target.beside(YamlResources.SCHEMA_FILE);
    if (!schema.exists()) {
      schema.write(YamlResources.schema(), "for your editor", terminal);
    }
    return 0;
  }
}
