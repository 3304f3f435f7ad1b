package org.moagraph.cli;

/** A command with its options filled in. */
interface Command {

  /** Does it and returns the exit code; a {@link Failure} ends it early. */
  int run(Terminal terminal);
}
