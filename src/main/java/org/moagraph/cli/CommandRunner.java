package org.moagraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.moagraph.ask.NotUnderstood;
import org.moagraph.diag.Nearest;
import org.moagraph.engine.EngineProblem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds a command, fills in its options and runs it; what goes wrong becomes an exit code. */
final class CommandRunner {

  private static final String FORCE = "--force";

  private final Terminal terminal;

  CommandRunner(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(String[] args) {
    try {
      return dispatch(args);
    } catch (NotUnderstood problem) {
      return ended(Failure.of(problem));
    } catch (EngineProblem problem) {
      return ended(Databases.failure(problem));
    } catch (Failure failure) {
      return ended(failure);
    }
  }

  private int ended(Failure failure) {
    failure.lines().forEach(terminal.err()::println);
    return failure.code();
  }

  private int dispatch(String[] args) {
    if (args.length == 0) {
      terminal.err().print(Commands.help());
      return Failure.USAGE;
    }
    var name = args[0];
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      return help(args);
    }
    var entry = Commands.find(name).orElseThrow(() -> unknown(args));
    boolean batch =
        Arrays.stream(args).anyMatch(a -> a.equals("--batch") || a.startsWith("--batch="));
    var form = batch ? entry.makeBatch() : Optional.<Command>empty();
    boolean helped =
        batch && Arrays.stream(args).anyMatch(a -> a.equals("--help") || a.equals("-h"));
    var rest = helped ? new String[] {"--help"} : Arrays.copyOfRange(args, 1, args.length);
    return run(name, form.orElseGet(entry::make), rest);
  }

  private int help(String[] args) {
    if (args.length > 1 && Commands.find(args[1]).isPresent()) {
      return dispatch(new String[] {args[1], "--help"});
    }
    terminal.out().print(Commands.help());
    return 0;
  }

  private static Failure unknown(String[] args) {
    var name = args[0];
    var near = Nearest.to(name, Commands.names()).map(n -> "did you mean \"" + n + "\"? ");
    var could = Suggestions.of(List.of(args));
    return Failure.usage(
        name.contains(" ")
            ? "\"" + name + "\" is a sentence, and moa knows commands"
            : "unknown command \"" + name + "\"",
        near.orElse("")
            + (could.isEmpty() ? "" : "what could answer it: " + String.join("; ", could) + ". ")
            + "\"moa --help\" lists the commands");
  }

  private int run(String name, Command command, String[] args) {
    var line = line(command, "moa " + name);
    try {
      var parsed = line.parseArgs(args);
      if (parsed.isUsageHelpRequested()) {
        var out = new PrintWriter(terminal.out(), false, StandardCharsets.UTF_8);
        line.usage(out, CommandLine.Help.Ansi.OFF);
        out.flush();
        return 0;
      }
    } catch (ParameterException e) {
      throw Failure.usage(words(e), hint(e, name));
    }
    return command.run(isForced(line.getCommandSpec()) ? terminal.forcing() : terminal);
  }

  /** Whether files that others wrote may be replaced. */
  private static boolean isForced(CommandSpec spec) {
    var force = spec.findOption(FORCE);
    return force != null && Boolean.TRUE.equals(force.getValue());
  }

  private static boolean writes(Command command, CommandSpec spec) {
    return command instanceof WritesItsFile
        || spec.findOption("--output") != null
        || spec.findOption("--directory") != null;
  }

  /** The command with its options as picocli reads them. */
  static CommandLine line(Command command, String name) {
    var line = new CommandLine(command);
    var spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    if (writes(command, spec)) {
      spec.addOption(
          OptionSpec.builder(FORCE)
              .type(boolean.class)
              .description("Replace a file that is there, though moa did not write it.")
              .build());
    }
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n");
    line.setCommandName(name);
    // "@x" is a name, not a file of further options
    line.setExpandAtFiles(false);
    return line;
  }

  private static String words(ParameterException e) {
    var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1).replace('\'', '"');
  }

  private static String hint(ParameterException e, String name) {
    var usage = "\"moa " + name + " --help\" shows how to use it";
    if (e instanceof UnmatchedArgumentException unmatched) {
      var suggestions = unmatched.getSuggestions();
      return suggestions.isEmpty()
          ? usage
          : "did you mean " + String.join(" or ", suggestions) + "? " + usage;
    }
    return usage;
  }
}
