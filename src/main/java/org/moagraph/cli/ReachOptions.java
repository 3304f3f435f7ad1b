package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Nearest;
import org.moagraph.model.EntityType;
import org.moagraph.view.answer.ReachAnswer;
import picocli.CommandLine.Option;

/** How far an answer goes, and to things of which kind. */
final class ReachOptions {

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "Only what is at most this many steps away.")
  @Nullable Integer maxDepth;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only things of this type, such as outcome or drug; may be repeated.")
  List<String> types = new ArrayList<>();

  /** The part of the answer that was asked for. */
  ReachAnswer cut(ReachAnswer answer) {
    if (maxDepth != null) {
      Limits.atLeastOne("--max-depth", maxDepth);
    }
    var near = maxDepth == null ? answer : answer.within(maxDepth);
    return types.isEmpty() ? near : near.ofTypes(types.stream().map(ReachOptions::type).toList());
  }

  private static EntityType type(String word) {
    var near = Nearest.to(word, EntityType.words()).map(n -> "did you mean \"" + n + "\"? ");
    return EntityType.parse(word.replace('-', ' '))
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown type \"" + word + "\"",
                    near.orElse("") + "types: " + String.join(", ", EntityType.words())));
  }
}
