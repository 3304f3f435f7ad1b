package org.moagraph.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.moagraph.app.Explanations;
import org.moagraph.diag.Code;
import org.moagraph.diag.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** What a code of a finding means. */
@CommandLine.Command(
    name = "explain",
    description = "What the code of a finding means; \"predicates\" is the table of relations.",
    footer = {"", "Example:", "  moa explain E0201"})
final class ExplainCommand implements Command {

  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "A code, or \"predicates\"; without it all codes are listed.")
  List<String> names = new ArrayList<>();

  @Override
  public int run(Terminal terminal) {
    if (names.isEmpty()) {
      Arrays.stream(Code.values())
          .forEach(c -> terminal.out().println(c.name() + "  " + c.title()));
      return 0;
    }
    var pages = names.stream().map(ExplainCommand::page).toList();
    terminal.out().print(String.join("\n", pages));
    return 0;
  }

  private static String page(String name) {
    return Explanations.page(name)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown code \"" + name + "\"",
                    Nearest.to(name, Explanations.names())
                        .map(n -> "did you mean \"" + n + "\"?")
                        .orElse("\"moa explain\" lists them")));
  }
}
