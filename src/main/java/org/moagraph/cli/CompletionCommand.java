package org.moagraph.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** A script that completes commands and options. */
@CommandLine.Command(
    name = "completion",
    description = "A script for bash and zsh that completes commands and options.",
    footer = {"", "Example:", "  source <(moa completion)"})
final class CompletionCommand implements Command {

  @Override
  public int run(Terminal terminal) {
    terminal.out().print(AutoComplete.bash("moa", whole()));
    return 0;
  }

  private static CommandLine whole() {
    var whole = new CommandLine(CommandLine.Model.CommandSpec.create().name("moa"));
    Commands.ALL.forEach(
        e -> whole.addSubcommand(e.name(), CommandRunner.line(e.make(), e.name())));
    return whole;
  }
}
