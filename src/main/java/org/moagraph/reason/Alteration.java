package org.moagraph.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Signs;
import org.moagraph.reason.Interventions.ArrowEnds;

/**
 * What interventions do to the claims of a graph.
 *
 * @param changed the graph with claims inverted and added
 * @param cut claims that are taken away
 * @param turned claims whose inverse is another claim: what they supported before is lost
 * @param notes what was asked for and changes nothing
 */
record Alteration(MoaGraph changed, NumberSet cut, NumberSet turned, List<Note> notes) {

  static Alteration of(MoaGraph graph, Interventions interventions) {
    var notes = new ArrayList<Note>();
    var cut = claims(graph, interventions.cut(), p -> notes.add(new Note.NothingToCut(p)));
    var inverted =
        claims(graph, interventions.invert(), p -> notes.add(new Note.NothingToInvert(p)));
    return new Alteration(
        graph.changed(inverted, interventions.add()),
        cut,
        inverted.where(c -> graph.sign(c) != Signs.UNKNOWN),
        List.copyOf(notes));
  }

  private static NumberSet claims(
      MoaGraph graph, List<ArrowEnds> pairs, Consumer<ArrowEnds> missing) {
    var all = ActiveGraph.whole(graph);
    var found = NumberSet.EMPTY;
    for (var pair : pairs) {
      var between = all.claimsBetween(graph.number(pair.source()), graph.number(pair.target()));
      found = found.or(between);
      if (between.isEmpty()) {
        missing.accept(pair);
      }
    }
    return found;
  }

  /** The claims that count when what was done is done. */
  ActiveGraph of(ActiveGraph active) {
    var added =
        NumberSet.range(active.graph().claimCount(), changed.claimCount())
            .where(c -> changed.claim(c).carries());
    return ActiveGraph.of(changed, active.claims().or(added).without(cut));
  }
}
