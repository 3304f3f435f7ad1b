package org.moagraph.reason;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Signs;
import org.moagraph.graph.State;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.SideRoutes.Way;

/** Compares the two sides of a what-if, hypothesis by hypothesis. */
record Sides(WhatIfQuery query, MoaGraph graph, Alteration alteration) {

  private int readout() {
    return graph.number(query.readout());
  }

  /** The two scenarios of a frame. */
  private record Pair(Scenario without, Scenario with) {}

  /** The hypotheses that are heard; common ground where there is none. */
  List<Compared> heard() {
    var known = new IdentityHashMap<Frame, Pair>();
    return Heard.among(graph.frames(query.filter()), f -> speaks(pair(f, known))).stream()
        .map(f -> compare(f, pair(f, known)))
        .toList();
  }

  private Pair pair(Frame frame, Map<Frame, Pair> known) {
    var pair = known.get(frame);
    if (pair == null) {
      pair = pair(frame, frame.active());
      known.put(frame, pair);
    }
    return pair;
  }

  private Pair pair(Frame frame, ActiveGraph active) {
    return new Pair(
        without(frame, active), with(frame, active, query.stimuli(), query.interventions()));
  }

  private boolean speaks(Pair pair) {
    return pair.without().speaks(readout()) || pair.with().speaks(readout());
  }

  private Scenario without(Frame frame, ActiveGraph active) {
    return Scenario.without(frame, active, query.stimuli());
  }

  private Scenario with(
      Frame frame, ActiveGraph active, List<Stimulus> stimuli, Interventions done) {
    return Scenario.with(frame, alteration.of(active), stimuli, done);
  }

  private Compared compare(Frame frame, Pair pair) {
    var full = compare(frame, frame.active(), pair);
    if (full.outcome() != Outcome.UNAFFECTED || frame.standIns().isEmpty()) {
      return full;
    }
    var standIns = touchedStandIns(frame);
    if (!standIns.isEmpty()) {
      var rest = frame.active().with(frame.active().claims().without(standIns));
      if (compare(frame, rest, pair(frame, rest)).outcome() != Outcome.UNAFFECTED) {
        return bypassed(full, standIns);
      }
    }
    var filtered = filteredStandIns(frame);
    return !filtered.isEmpty() && allPass(full, filtered) ? bypassed(full, filtered) : full;
  }

  private Compared bypassed(Compared full, NumberSet standIns) {
    var onTheWay = standIns.and(full.left());
    return full.ruled(Ruling.bypassed(graph.claims(onTheWay.stream().toArray())));
  }

  private Compared compare(Frame frame, ActiveGraph active, Pair pair) {
    var without = pair.without();
    var with = pair.with();
    var before = SideRoutes.of(without, readout());
    var after = SideRoutes.of(with, readout());
    var lost = new ArrayList<Way>();
    var weakened = new ArrayList<Way>();
    var kept = new ArrayList<Way>();
    for (var way : before.ways()) {
      if (!with.holds(way, alteration.turned())) {
        lost.add(way);
      } else {
        (with.weakens(way) && !without.weakens(way) ? weakened : kept).add(way);
      }
    }
    var alone = alone(frame, active, true);
    var given = alone(frame, active, false);
    boolean settled = before.complete() && after.complete() && alone.settled() && given.settled();
    var signsBefore = before.complete() ? before.signs() : without.net(readout()).signs();
    var signsAfter = after.complete() ? after.signs() : with.net(readout()).signs();
    var left = after.complete() ? SideRoutes.claims(after.ways()) : with.walked(readout());
    var gone =
        before.complete() ? SideRoutes.claims(lost) : without.walked(readout()).without(left);
    var facts =
        new Ruling.Facts(
            signsBefore,
            signsAfter,
            !lost.isEmpty() || !before.complete() && !gone.isEmpty(),
            !weakened.isEmpty(),
            leftOfStimulus(before, kept, weakened, after),
            alone.signs(),
            given.signs());
    return new Compared(
        frame,
        without,
        with,
        signsBefore,
        signsAfter,
        lost,
        weakened,
        kept,
        after,
        gone,
        left,
        settled ? Ruling.on(facts) : Ruling.byWalks(facts, meets(frame, pair)),
        settled);
  }

  /** Whether what was done may have met a walk to the readout, or what a thing on one needs. */
  private boolean meets(Frame frame, Pair pair) {
    var walked = pair.without().walked(readout());
    if (!pair.with().walked(readout()).equals(walked)
        || !pair.with().unmet().equals(pair.without().unmet())) {
      return true;
    }
    var touched = touched(frame);
    return walked.stream()
        .anyMatch(c -> touched.contains(graph.source(c)) || touched.contains(graph.target(c)));
  }

  /** The signs of the stimulus's own routes that are left, or taken over by what is given. */
  private NumberSet leftOfStimulus(
      SideRoutes before, List<Way> kept, List<Way> weakened, SideRoutes after) {
    var left = NumberSet.EMPTY;
    for (var way : kept) {
      left = left.with(before.sign(way));
    }
    for (var way : weakened) {
      left = left.with(before.sign(way));
    }
    for (var way : after.ways()) {
      var start = graph.entity(State.entity(way.start())).id();
      if (query.stimuli().stream().anyMatch(s -> s.entity().equals(start))) {
        left = left.with(after.sign(way));
      }
    }
    return left;
  }

  /**
   * What is done without the stimulus: what is given, and what is knocked out where asked, down.
   */
  private NetEffect alone(Frame frame, ActiveGraph active, boolean knockouts) {
    var done = query.interventions();
    var set = new ArrayList<>(done.give());
    if (knockouts) {
      done.knockout().forEach(k -> set.add(new Stimulus(k, false)));
    }
    return set.isEmpty()
        ? NetEffect.NOTHING
        : with(frame, active, set, done.withoutGiven(knockouts)).net(readout());
  }

  /** The claims that stand in for steps and lie before or behind something that was done. */
  private NumberSet touchedStandIns(Frame frame) {
    var accepted = frame.active().with(carrying(frame));
    var touched = touched(frame).stream().map(NumberSet::of).reduce(NumberSet.EMPTY, NumberSet::or);
    var before = accepted.reaching(touched);
    var behind = accepted.reachable(touched);
    return frame
        .standIns()
        .where(s -> before.contains(graph.source(s)) || behind.contains(graph.target(s)));
  }

  private NumberSet carrying(Frame frame) {
    return frame.accepted().where(c -> graph.sign(c) != Signs.NONE);
  }

  /** The claims that stand in only because of what the question leaves out. */
  private NumberSet filteredStandIns(Frame frame) {
    var filter = query.filter();
    if (filter.withHypotheses(List.of()).equals(Filter.DEFAULT)) {
      return NumberSet.EMPTY;
    }
    var unfiltered =
        frame
            .hypothesis()
            .flatMap(h -> graph.frames(Filter.DEFAULT.only(h)).hypotheses().stream().findFirst())
            .or(() -> Optional.of(graph.frames(Filter.DEFAULT).common()))
            .get();
    return frame.standIns().without(unfiltered.active().claims());
  }

  private boolean allPass(Compared full, NumberSet claims) {
    var ways = new ArrayList<>(full.kept());
    ways.addAll(full.lost());
    ways.addAll(full.weakened());
    return !ways.isEmpty() && ways.stream().allMatch(w -> w.passes(claims));
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
