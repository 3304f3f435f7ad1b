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
          entry("upstream", "Ask", "what changes a thing", UpstreamCommand::new),
          entry("downstream", "Ask", "what a thing changes", DownstreamCommand::new),
          entry("effect", "Ask", "does one raise or lower another, and why", EffectCommand::new),
          entry("whatif", "Ask", "what becomes of an effect if ...", WhatIfCommand::new),
          entry("draw", "Show", "the picture, for a slide", DrawCommand::new));

  private Commands() {}

  private static Entry entry(String name, String group, String summary, Supplier<Command> maker) {
    return new Entry(name, group, summary, maker);
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
