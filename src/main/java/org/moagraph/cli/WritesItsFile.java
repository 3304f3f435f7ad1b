package org.moagraph.cli;

/** A command that is told without an option what file to write. */
interface WritesItsFile extends Command {}
