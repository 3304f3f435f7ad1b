package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frames;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Progress;
import org.moagraph.graph.Purse;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Expectation;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Comparison.Differing;

/**
 * What do two hypotheses share, where do they part, and which block would tell them apart? The last
 * is asked for each expectation of the model and each entity that either hypothesis has alone. To
 * say nothing is no prediction.
 */
public record CompareQuery(HypothesisId a, HypothesisId b, Filter filter) {

  /** Asks it of a graph. */
  public Comparison run(MoaGraph graph) {
    var inA = accepted(graph, a);
    var inB = accepted(graph, b);
    var shared = inA.stream().filter(inB::contains).toList();
    var onlyA = inA.stream().filter(c -> !inB.contains(c)).toList();
    var onlyB = inB.stream().filter(c -> !inA.contains(c)).toList();
    var entitiesA = entities(inA);
    var entitiesB = entities(inB);
    var both = entitiesA.stream().filter(entitiesB::contains).toList();
    var aloneA = entitiesA.stream().filter(e -> !entitiesB.contains(e)).toList();
    var aloneB = entitiesB.stream().filter(e -> !entitiesA.contains(e)).toList();
    var telling = Stream.concat(aloneA.stream(), aloneB.stream()).toList();
    var differing = differing(graph, telling);
    return new Comparison(
        a,
        b,
        shared,
        onlyA,
        onlyB,
        both,
        aloneA,
        aloneB,
        differing.stream().filter(Differing::isTelling).toList(),
        differing.stream().filter(d -> !d.isTelling()).toList());
  }

  private List<Claim> accepted(MoaGraph graph, HypothesisId hypothesis) {
    var among = Frames.closure(graph, hypothesis);
    return graph.model().claims().stream()
        .filter(filter::accepts)
        .filter(c -> c.hypotheses().stream().anyMatch(among::contains))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }

  private static Set<EntityId> entities(List<Claim> claims) {
    var entities = new TreeSet<EntityId>();
    claims.forEach(c -> entities.addAll(List.of(c.source(), c.target())));
    return entities;
  }

  private List<Differing> differing(MoaGraph graph, List<EntityId> telling) {
    var found = new ArrayList<Differing>();
    var purse = new Purse(graph);
    var progress =
        Progress.of("blocks tried", (long) graph.model().expectations().size() * telling.size());
    for (var expectation : graph.model().expectations()) {
      for (var entity : telling) {
        if (!entity.equals(expectation.from()) && !entity.equals(expectation.to())) {
          var underA = outcome(purse.graph(), expectation, entity, a);
          var underB = outcome(purse.graph(), expectation, entity, b);
          if (underA != underB) {
            found.add(new Differing(expectation.from(), expectation.to(), entity, underA, underB));
          }
        }
        progress.step();
      }
    }
    return found;
  }

  private Outcome outcome(
      MoaGraph graph, Expectation expectation, EntityId blocked, HypothesisId hypothesis) {
    return new WhatIfQuery(
            List.of(new Stimulus(expectation.from(), true)),
            expectation.to(),
            Interventions.block(blocked),
            filter.only(hypothesis))
        .run(graph)
        .outcome();
  }
}
