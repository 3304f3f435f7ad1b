package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;

/** Compares the two sides of a what-if, hypothesis by hypothesis. */
record Sides(WhatIfQuery query, MoaGraph graph, Alteration alteration) {

  private int readout() {
    return graph.number(query.readout());
  }

  /** The hypotheses that are heard; common ground where there is none. */
  List<Compared> heard() {
    var frames = graph.frames(query.filter());
    var heard = new ArrayList<Compared>();
    for (var frame : frames.hypotheses()) {
      var compared = compare(frame);
      if (frames.explicit() || compared.owns(readout())) {
        heard.add(compared);
      }
    }
    return heard.isEmpty() ? List.of(compare(frames.common())) : heard;
  }

  private Compared compare(Frame frame) {
    var full = compare(frame, frame.active());
    if (full.outcome() != Outcome.UNAFFECTED || frame.standIns().isEmpty()) {
      return full;
    }
    var steps = frame.active().with(frame.active().claims().without(frame.standIns()));
    boolean bypassed = compare(frame, steps).outcome() != Outcome.UNAFFECTED && isNear(frame);
    return bypassed ? full.undecided() : full;
  }

  private Compared compare(Frame frame, ActiveGraph active) {
    var without = Scenario.without(frame, active, query.stimuli());
    var with = Scenario.with(frame, alteration.of(active), query.stimuli(), query.interventions());
    return Compared.of(frame, without, with, readout(), alteration.turned());
  }

  /** Whether the intervention touches anything between the stimuli and the readout. */
  private boolean isNear(Frame frame) {
    var downstream = Scenario.without(frame, frame.active(), query.stimuli()).reach();
    var given =
        query.stimuli().stream()
            .map(s -> NumberSet.of(graph.number(s.entity())))
            .reduce(NumberSet.EMPTY, NumberSet::or);
    var upstream = frame.active().avoiding(given).reaching(NumberSet.of(readout()));
    return touched(frame).stream().anyMatch(e -> downstream.has(e) || upstream.contains(e));
  }

  private Set<Integer> touched(Frame frame) {
    var done = query.interventions();
    var touched = new LinkedHashSet<EntityId>();
    touched.addAll(done.block());
    touched.addAll(done.knockout());
    touched.addAll(done.with());
    done.give().forEach(g -> touched.add(g.entity()));
    done.cut().forEach(p -> touched.addAll(List.of(p.source(), p.target())));
    done.invert().forEach(p -> touched.addAll(List.of(p.source(), p.target())));
    done.add().forEach(c -> touched.addAll(List.of(c.source(), c.target())));
    var numbers = new LinkedHashSet<Integer>();
    touched.forEach(e -> numbers.add(graph.number(e)));
    for (var drug : done.with()) {
      for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
        numbers.addAll(Scenario.directTargets(frame.active(), drug, sign));
      }
    }
    return numbers;
  }
}
