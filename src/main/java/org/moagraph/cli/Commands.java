package org.moagraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands that are built in, in the order of the help. Only the command that runs is made, so
 * that a start does not pay for the others.
 */
final class Commands {

  /** A command by its name: what it does in a few words, and how it is made. */
  record Entry(String name, String group, String summary, Supplier<Command> maker) {}

  static final List<Entry> ALL =
      List.of(
          entry("models", "Look", "the bundled models", ModelsCommand::new),
          entry("show", "Look", "a model, or one thing in it with its evidence", ShowCommand::new),
          entry("find", "Look", "things by name in all bundled models", FindCommand::new),
          entry("upstream", "Ask", "what changes a thing", UpstreamCommand::new),
          entry("downstream", "Ask", "what a thing changes", DownstreamCommand::new),
          entry("paths", "Ask", "the routes from one thing to another", PathsCommand::new),
          entry("effect", "Ask", "does one raise or lower another, and why", EffectCommand::new),
          entry("whatif", "Ask", "what becomes of an effect if ...", WhatIfCommand::new),
          entry("mediators", "Ask", "what every route passes", MediatorsCommand::new),
          entry("blocks", "Ask", "the smallest blocks that stop every route", BlocksCommand::new),
          entry("loops", "Ask", "feedback loops", LoopsCommand::new),
          entry("compare", "Ask", "two hypotheses side by side", CompareCommand::new),
          entry("diff", "Ask", "two models side by side", DiffCommand::new),
          entry(
              "scorecard", "Ask", "the model against published experiments", ScorecardCommand::new),
          entry("draw", "Teach", "the picture, for a slide", DrawCommand::new),
          entry("measure", "Teach", "how legible a picture is", MeasureCommand::new),
          entry("tell", "Teach", "the mechanism in plain sentences", TellCommand::new),
          entry("quiz", "Teach", "questions whose answers the model proves", QuizCommand::new),
          entry("handout", "Teach", "picture, narrative and questions", HandoutCommand::new),
          entry("check", "Write", "what is wrong or doubtful in a model", CheckCommand::new),
          entry("serve", "Write", "a model in the browser, anew with each save", ServeCommand::new),
          entry("new", "Write", "a model file to start from", NewCommand::new),
          entry("explain", "Write", "what the code of a finding means", ExplainCommand::new),
          entry("schema", "Write", "the JSON Schema of model files", SchemaCommand::new),
          entry("convert", "Write", "a model in another format", ConvertCommand::new),
          entry("completion", "Write", "completion for your shell", CompletionCommand::new));

  private Commands() {}

  private static Entry entry(String name, String group, String summary, Supplier<Command> maker) {
    return new Entry(name, group, summary, maker);
  }

  /** The forms of commands that answer a file of questions. */
  private static final List<Entry> BATCH =
      List.of(
          entry("effect", "Ask", "many net effects", EffectBatchCommand::new),
          entry("whatif", "Ask", "many what-ifs", WhatIfBatchCommand::new));

  /** The form of a command that answers a file of questions. */
  static Optional<Entry> batch(String name) {
    return BATCH.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** The command of that name. */
  static Optional<Entry> find(String name) {
    return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  /** All names. */
  static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }

  /** The page that {@code moa --help} shows. */
  static String help() {
    var page = new StringBuilder();
    page.append("moa: how a drug works, as a graph that can be asked and drawn.\n\n");
    page.append("Usage: moa COMMAND [ARGUMENTS]      moa COMMAND --help for its options\n");
    var group = "";
    for (var entry : ALL) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        page.append('\n').append(group).append('\n');
      }
      page.append("  ").append(entry.name()).append(" ".repeat(13 - entry.name().length()));
      page.append(entry.summary()).append('\n');
    }
    page.append(
        """

        Examples
          moa show ketamine
          moa downstream ketamine ketamine --type outcome
          moa whatif ketamine --stimulus ketamine --block mTORC1 --readout synaptogenesis
          moa draw ketamine -o ketamine.svg

        Things are named by id, label, synonym, brand or CURIE. Teaching material, not medical advice.
        """);
    return page.toString();
  }
}
