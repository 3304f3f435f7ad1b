package org.moagraph.cli;

import picocli.CommandLine.Option;

/** What to do with a file of which some cannot be read. */
final class KeepGoing {

  @Option(
      names = "--keep-going",
      description = "Use what can be read of a file that has errors, and say what was left out.")
  boolean wanted;
}
