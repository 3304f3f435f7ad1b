package org.moagraph.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How files are read: what their words mean, and what to do where some cannot be read. */
final class ReadingOptions {

  @Option(
      names = "--keep-going",
      description = "Use what can be read of a file that has errors, and say what was left out.")
  boolean keepGoing;

  @Mixin RelationsOption relations = new RelationsOption();
  @Mixin DatabaseOptions database = new DatabaseOptions();

  /** What asks databases so. */
  Databases databases(Terminal terminal) {
    return new Databases(terminal, database, relations.table(terminal));
  }

  /** What opens files so. */
  ModelFiles files(Terminal terminal) {
    return new ModelFiles(terminal, keepGoing, relations.table(terminal), database);
  }
}
