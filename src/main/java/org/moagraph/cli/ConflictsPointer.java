package org.moagraph.cli;

import java.util.Optional;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.reason.ConflictsQuery;
import org.moagraph.words.Words;

/** Where to read on about a model that speaks against itself. */
final class ConflictsPointer {

  private ConflictsPointer() {}

  /** The words, if the model of that name speaks against itself; nothing for huge ones. */
  static Optional<String> to(Moa moa, String name) {
    if (moa.index().claimCount() > MoaGraph.ORDINARY) {
      return Optional.empty();
    }
    var conflicts = new ConflictsQuery(Filter.DEFAULT).run(moa.index());
    int count = conflicts.direct().size() + conflicts.routed().size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "the model speaks against itself in %s; \"moa conflicts %s\" lists them"
                .formatted(Words.count(count, "place"), name));
  }
}
