package org.moagraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;

/**
 * Finds what a class can be asked to predict: what the readout does once something is blocked that
 * lies on the way and that the stimulus raises, where the answer is decided. What experiments have
 * shown to be otherwise is not asked.
 */
final class Predictions {
  private static final int MOST = 60;

  private final MoaGraph graph;
  private final Scopes scopes;
  private final Contents contents;
  private final List<InteractivePage.Reply> replies;
  private final Map<List<Integer>, Verdict> verdicts = new LinkedHashMap<>();

  Predictions(
      MoaGraph graph, Scopes scopes, Contents contents, List<InteractivePage.Reply> replies) {
    this.graph = graph;
    this.scopes = scopes;
    this.contents = contents;
    this.replies = replies;
  }

  /** The questions under the hypotheses of the question asked first, which comes first. */
  List<InteractivePage.Prediction> of(
      InteractivePage.Replies first, List<InteractivePage.Replies> rows) {
    var asked = new ArrayList<>(List.of(first));
    rows.stream().filter(r -> r.scope() == first.scope() && r != first).forEach(asked::add);
    var found = new ArrayList<InteractivePage.Prediction>();
    if (graph.claimCount() > MoaGraph.ORDINARY) {
      return found;
    }
    for (var row : asked) {
      for (int done = 0; done < contents.size() && found.size() < MOST; done++) {
        ask(row, done, found);
      }
    }
    return found;
  }

  private void ask(InteractivePage.Replies row, int done, List<InteractivePage.Prediction> found) {
    int place = row.places().get(done);
    if (place == InteractivePage.Replies.NOT_OFFERED || !row.verdict().isSigned()) {
      return;
    }
    var reply = replies.get(place);
    if (reply.without() == row.verdict()
        && isDecided(reply)
        && verdict(row, row.stimulus(), done) == Verdict.INCREASES
        && verdict(row, done, row.readout()) != Verdict.NONE
        && !isRefuted(row, done)) {
      found.add(
          new InteractivePage.Prediction(
              row.scope(), row.stimulus(), row.readout(), done, reply.with()));
    }
  }

  /** Whether what is left of the effect, or that nothing is, follows and all agree on it. */
  private static boolean isDecided(InteractivePage.Reply reply) {
    boolean agreed = reply.byHypothesis().stream().allMatch(h -> h.outcome() == reply.outcome());
    return agreed
        && switch (reply.outcome()) {
          case BLOCKED -> reply.with() == Verdict.NONE;
          case UNAFFECTED, ATTENUATED -> reply.with() == reply.without();
          case REVERSED -> reply.with().isSigned() && reply.with() != reply.without();
          case REINFORCED, OCCLUDED, UNOPPOSED, OPPOSED, INDUCED, NO_EFFECT, DEPENDS, UNDECIDED ->
              false;
        };
  }

  private Verdict verdict(InteractivePage.Replies row, int from, int to) {
    return verdicts.computeIfAbsent(
        List.of(row.scope(), from, to),
        k ->
            new EffectQuery(contents.entity(from), contents.entity(to), scopes.filter(row.scope()))
                .bare(graph)
                .verdict());
  }

  private boolean isRefuted(InteractivePage.Replies row, int done) {
    EntityId stimulus = contents.entity(row.stimulus());
    return contents
        .mentions()
        .isRefuted(stimulus, contents.entity(row.readout()), contents.entity(done));
  }
}
