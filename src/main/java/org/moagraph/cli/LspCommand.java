package org.moagraph.cli;

import org.moagraph.lsp.ModelServer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Model files in an editor. */
@CommandLine.Command(
    name = "lsp",
    description = {
      "Model files in the editor you have: findings, completion, hover and renaming while you write.",
      "Started by the editor; speaks the Language Server Protocol on standard input and output.",
      "docs/editors.md says how to set up VS Code, Neovim and Emacs."
    })
final class LspCommand implements Command {

  @Option(
      names = "--stdio",
      description = "Speak on standard input and output, as it does anyway; editors add this.")
  boolean stdio;

  @Override
  public int run(Terminal terminal) {
    Interruption.expect();
    return ModelServer.serve(terminal.in(), terminal.out(), Main.version()) ? 0 : 1;
  }
}
