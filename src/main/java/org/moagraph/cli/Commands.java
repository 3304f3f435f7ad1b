package org.moagraph.cli;

import java.util.List;
import java.util.Optional;

/**
 * The commands that are built in, in the order of the help. Only the class of the command that runs
 * is loaded, so that a start does not pay for the others.
 */
final class Commands {

  /** A command by its name: under what the help lists it, and what it does in a few words. */
  record Entry(String name, String group, String summary) {

    Command make() {
      return Commands.make(name);
    }

    Optional<Command> makeBatch() {
      return Commands.makeBatch(name);
    }
  }

  static final List<Entry> ALL =
      List.of(
          new Entry("models", "Look", "the bundled models"),
          new Entry("show", "Look", "a model, or one thing in it with its evidence"),
          new Entry("find", "Look", "things by name in models and collections"),
          new Entry("collection", "Look", "many models in one file or folder, searchable"),
          new Entry("upstream", "Ask", "what changes a thing"),
          new Entry("downstream", "Ask", "what a thing changes"),
          new Entry("paths", "Ask", "the routes from one thing to another"),
          new Entry("effect", "Ask", "does one raise or lower another, and why"),
          new Entry("whatif", "Ask", "what becomes of an effect if ..."),
          new Entry("mediators", "Ask", "what every route passes"),
          new Entry("blocks", "Ask", "the smallest blocks that stop every route"),
          new Entry("loops", "Ask", "feedback loops"),
          new Entry("hubs", "Ask", "the things that carry the mechanism"),
          new Entry("motifs", "Ask", "double inhibition and other shapes"),
          new Entry("timeline", "Ask", "what moves when, and what sets the pace"),
          new Entry("conflicts", "Ask", "where a model speaks against itself"),
          new Entry("compare", "Ask", "two hypotheses side by side"),
          new Entry("diff", "Ask", "two models side by side"),
          new Entry("scorecard", "Ask", "the model against published experiments"),
          new Entry("lecture", "Teach", "all files of a lecture, in one folder"),
          new Entry("draw", "Teach", "the picture, for a slide"),
          new Entry("measure", "Teach", "how legible a picture is"),
          new Entry("tell", "Teach", "the mechanism in plain sentences"),
          new Entry("quiz", "Teach", "questions whose answers the model proves"),
          new Entry("handout", "Teach", "picture, narrative and questions"),
          new Entry("worksheet", "Teach", "the picture with gaps, and its key"),
          new Entry("grade", "Teach", "maps that students drew, against the model"),
          new Entry("check", "Write", "what is wrong or doubtful in a model"),
          new Entry("studio", "Write", "make and change a model in the browser"),
          new Entry("serve", "Write", "a model in the browser, anew with each save"),
          new Entry("lsp", "Write", "model files in the editor you have"),
          new Entry("new", "Write", "a model file to start from"),
          new Entry("explain", "Write", "what the code of a finding means"),
          new Entry("schema", "Write", "the JSON Schema of model files"),
          new Entry("convert", "Write", "a model in another format"),
          new Entry("completion", "Write", "completion for your shell"));

  private Commands() {}

  /** The command of that name, its options still to be filled in. */
  private static Command make(String name) {
    return switch (name) {
      case "models" -> new ModelsCommand();
      case "show" -> new ShowCommand();
      case "find" -> new FindCommand();
      case "collection" -> new CollectionCommand();
      case "upstream" -> new UpstreamCommand();
      case "downstream" -> new DownstreamCommand();
      case "paths" -> new PathsCommand();
      case "effect" -> new EffectCommand();
      case "whatif" -> new WhatIfCommand();
      case "mediators" -> new MediatorsCommand();
      case "blocks" -> new BlocksCommand();
      case "loops" -> new LoopsCommand();
      case "hubs" -> new HubsCommand();
      case "motifs" -> new MotifsCommand();
      case "timeline" -> new TimelineCommand();
      case "conflicts" -> new ConflictsCommand();
      case "compare" -> new CompareCommand();
      case "diff" -> new DiffCommand();
      case "scorecard" -> new ScorecardCommand();
      case "lecture" -> new LectureCommand();
      case "draw" -> new DrawCommand();
      case "measure" -> new MeasureCommand();
      case "tell" -> new TellCommand();
      case "quiz" -> new QuizCommand();
      case "handout" -> new HandoutCommand();
      case "worksheet" -> new WorksheetCommand();
      case "grade" -> new GradeCommand();
      case "check" -> new CheckCommand();
      case "studio" -> new StudioCommand();
      case "serve" -> new ServeCommand();
      case "lsp" -> new LspCommand();
      case "new" -> new NewCommand();
      case "explain" -> new ExplainCommand();
      case "schema" -> new SchemaCommand();
      case "convert" -> new ConvertCommand();
      case "completion" -> new CompletionCommand();
      default -> throw new IllegalStateException(name);
    };
  }

  /** The form of the command that answers a file of questions, where it has one. */
  private static Optional<Command> makeBatch(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "effect" -> new EffectBatchCommand();
          case "whatif" -> new WhatIfBatchCommand();
          default -> null;
        });
  }

  /** The command of that name. */
  static Optional<Entry> find(String name) {
    for (var entry : ALL) {
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
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
