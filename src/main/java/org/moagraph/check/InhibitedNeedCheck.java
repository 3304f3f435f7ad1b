package org.moagraph.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.model.PartId;

/**
 * No drug lowers by a step of its own what something that it raises on its way to an outcome
 * requires. Asked of each hypothesis by itself.
 */
public final class InhibitedNeedCheck implements Check {

  @Override
  public Code code() {
    return Code.W0606;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    if (graph.requirements().length == 0) {
      return List.of();
    }
    var found = new LinkedHashMap<List<Integer>, Finding>();
    var frames = graph.frames(Filter.DEFAULT);
    var all = new ArrayList<>(frames.hypotheses());
    all.add(frames.common());
    var outcomes = Reaches.outcomes(graph);
    var agents = Reaches.agents(graph);
    for (var frame : all) {
      var after = frame.active().reaching(outcomes);
      for (int need : graph.requirements()) {
        if (isWhole(frame, need) && after.contains(graph.source(need))) {
          agents.forEach(
              agent ->
                  against(frame, agent, need)
                      .ifPresent(f -> found.putIfAbsent(List.of(need, agent), f)));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isWhole(Frame frame, int need) {
    var graph = frame.active().graph();
    return frame.accepted().contains(need) && !graph.claim(need).isPartialRequirement();
  }

  private Optional<Finding> against(Frame frame, int agent, int need) {
    var graph = frame.active().graph();
    if (!lowers(frame.active().acting(NumberSet.of(agent)), agent, graph.target(need))) {
      return Optional.empty();
    }
    var reach = Setting.raised(frame.active(), agent).reach();
    int needing = graph.source(need);
    if (!reach.has(needing, Signs.PLUS)) {
      return Optional.empty();
    }
    var claim = graph.claim(need);
    var drug = graph.entity(agent).id();
    return Optional.of(
        finding(
                PartId.claim(claim.id()),
                "\"%s\" lowers \"%s\" itself, which \"%s\" on its way requires"
                    .formatted(drug, claim.target(), claim.source()))
            .withNote("its way: " + Chain.of(reach.claims(needing, Signs.PLUS)))
            .withHelp(
                "say of which place or receptor each claim speaks, or let the need be partial"));
  }

  private static boolean lowers(ActiveGraph active, int agent, int needed) {
    var graph = active.graph();
    return active
        .leaving(agent)
        .filter(c -> graph.target(c) == needed && graph.sign(c) == Signs.MINUS)
        .anyMatch(c -> graph.claim(c).direct());
  }
}
