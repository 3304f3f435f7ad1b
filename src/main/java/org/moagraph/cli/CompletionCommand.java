package org.moagraph.cli;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** A script that completes commands and options, and the names that it asks for. */
@CommandLine.Command(
    name = "completion",
    description = {
      "A script for bash and zsh that completes commands and options, and drugs and records of"
          + " collections behind \"drug:\" or the name of a collection."
    },
    footer = {"", "Example:", "  source <(moa completion)"})
final class CompletionCommand implements Command {

  /** Bash takes a colon for the end of a word, so that what stands before it is cut off again. */
  private static final String NAMES =
      """

      # Drugs and records of collections: moa itself knows them.
      _complete_moa_names() {
        local line=${COMP_LINE:0:COMP_POINT}
        local word=${line##*[[:space:]]}
        if [[ $word == *:* ]]; then
          local IFS=$'\\n'
          COMPREPLY=( $("${COMP_WORDS[0]}" completion "$word" 2>/dev/null) )
          if [[ $COMP_WORDBREAKS == *:* ]]; then
            COMPREPLY=( "${COMPREPLY[@]#"${word%:*}:"}" )
          fi
        else
          _complete_moa "$@"
        fi
      }
      complete -F _complete_moa_names -o default moa moa.sh moa.bash
      """;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..1",
      description = "Prints what begins so instead: drug:met, dmdb:DB0.")
  @Nullable String word;

  @Override
  public int run(Terminal terminal) {
    if (word == null) {
      terminal.out().print(AutoComplete.bash("moa", whole()) + NAMES);
    } else {
      names(word, new Shelves(terminal)).forEach(name -> terminal.out().print(name + "\n"));
    }
    return 0;
  }

  private static LinkedHashSet<String> names(String word, Shelves shelves) {
    var names = new LinkedHashSet<String>();
    int colon = word.indexOf(':');
    var place = word.substring(0, Math.max(colon, 0));
    for (var collection : shelves.all()) {
      if (place.equals(CollectedModels.ANY) || place.equals(collection.name())) {
        var begun = word.substring(colon + 1);
        collection.beginning(begun, !place.equals(CollectedModels.ANY)).stream()
            .map(name -> place + ":" + name)
            .forEach(names::add);
      }
    }
    return names;
  }

  private static CommandLine whole() {
    var whole = new CommandLine(CommandLine.Model.CommandSpec.create().name("moa"));
    Commands.ALL.forEach(
        e -> whole.addSubcommand(e.name(), CommandRunner.line(e.make(), e.name())));
    return whole;
  }
}
