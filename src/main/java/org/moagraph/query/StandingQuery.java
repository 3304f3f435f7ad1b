package org.moagraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.HypothesisId;

/** How an observation stands to the steps of each hypothesis that accepts it. */
public record StandingQuery(ClaimId observation, Filter filter) {

  /** Its standing under a hypothesis, or on the common ground, with the route that says so. */
  public record StandingUnder(Optional<HypothesisId> hypothesis, String word, List<Claim> route) {

    public StandingUnder {
      route = List.copyOf(route);
    }
  }

  /** Asks it of a graph; nothing for a step, or where nobody accepts the claim. */
  public List<StandingUnder> run(MoaGraph graph) {
    var frames = graph.frames(filter);
    var standings = new ArrayList<StandingUnder>();
    frames.hypotheses().forEach(f -> add(standings, graph, f));
    if (frames.hypotheses().isEmpty()) {
      add(standings, graph, frames.common());
    }
    return List.copyOf(standings);
  }

  private void add(List<StandingUnder> standings, MoaGraph graph, Frame frame) {
    frame.observations().stream()
        .filter(o -> graph.claim(o.claim()).id().equals(observation))
        .forEach(
            o ->
                standings.add(
                    new StandingUnder(
                        frame.hypothesis(),
                        o.standing().word(),
                        o.route().stream().map(graph::claim).toList())));
  }
}
