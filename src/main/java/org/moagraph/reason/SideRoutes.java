package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.State;

/**
 * The routes of one side of a what-if in one hypothesis; {@code complete} where they are all of
 * them. What is set from outside is at the end of a route of no claims to itself.
 */
record SideRoutes(MoaGraph graph, List<Way> ways, boolean complete) {

  SideRoutes {
    ways = List.copyOf(ways);
  }

  /** A route: the state that it starts from and the numbers of its claims. */
  record Way(int start, int[] claims) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Way that && start == that.start && Arrays.equals(claims, that.claims);
    }

    @Override
    public int hashCode() {
      return 31 * start + Arrays.hashCode(claims);
    }

    /** The sign that it gives its end, as its start was set. */
    int sign(MoaGraph graph) {
      int state = start;
      for (int claim : claims) {
        state = graph.after(state, claim);
      }
      return State.sign(state);
    }

    /** Whether it passes one of the claims. */
    boolean passes(NumberSet some) {
      return Arrays.stream(claims).anyMatch(some::contains);
    }
  }

  /** All routes of a scenario to a readout, within the steps that one question may spend. */
  static SideRoutes of(Scenario side, int readout) {
    var ways = new ArrayList<Way>();
    var search = side.setting().claims().routesTo(readout);
    int left = side.graph().budget();
    boolean complete = true;
    for (int start : side.setting().starts()) {
      if (State.entity(start) == readout) {
        ways.add(new Way(start, new int[0]));
      }
      var found = search.everyFrom(start, left);
      left = Math.max(0, left - found.spent());
      complete &= !found.exhausted();
      found.routes().forEach(r -> ways.add(new Way(start, r)));
    }
    return new SideRoutes(side.graph(), ways, complete);
  }

  /** The sign that a route gives the readout. */
  int sign(Way way) {
    return way.sign(graph);
  }

  /** The signs of all routes. */
  NumberSet signs() {
    var signs = new BitSet();
    ways.forEach(w -> signs.set(sign(w)));
    return NumberSet.of(signs);
  }

  /** The claims of some routes. */
  static NumberSet claims(List<Way> ways) {
    var claims = new BitSet();
    ways.forEach(w -> Arrays.stream(w.claims()).forEach(claims::set));
    return NumberSet.of(claims);
  }
}
