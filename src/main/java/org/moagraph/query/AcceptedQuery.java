package org.moagraph.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;

/** The part of a model that some hypotheses accept and a filter lets count. */
public record AcceptedQuery(Filter filter) {

  /** The same model with the accepted claims alone, and the entities that they join. */
  public Model run(MoaGraph graph) {
    var frames = graph.frames(filter);
    var common = frames.explicit() ? NumberSet.EMPTY : frames.common().accepted();
    var accepted = frames.hypotheses().stream().map(Frame::accepted).reduce(common, NumberSet::or);
    var model = graph.model();
    var claims = accepted.stream().mapToObj(graph::claim).toList();
    var joined = ends(claims);
    return new Model(
        model.header(),
        model.expectations(),
        model.compartments(),
        model.entities().stream().filter(e -> joined.contains(e.id())).toList(),
        model.hypotheses(),
        claims,
        model.experiments(),
        model.views());
  }

  private static Set<EntityId> ends(Iterable<Claim> claims) {
    var ends = new LinkedHashSet<EntityId>();
    for (var claim : claims) {
      ends.add(claim.source());
      ends.add(claim.target());
    }
    return ends;
  }
}
