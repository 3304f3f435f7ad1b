package org.moagraph.reason;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Setting;
import org.moagraph.model.EntityId;

/** Which hypotheses have something of their own to say between two entities. */
final class Counting {

  private Counting() {}

  /** The frames with an own claim on a walk between the two; if there are none, common ground. */
  static List<Frame> frames(MoaGraph graph, Filter filter, EntityId from, EntityId to) {
    var frames = graph.frames(filter);
    if (frames.explicit()) {
      return frames.hypotheses();
    }
    var counting = new ArrayList<Frame>();
    for (var frame : frames.hypotheses()) {
      var reach = Setting.raised(frame.active(), graph.number(from)).reach();
      if (reach.behind(frame.own()).contains(graph.number(to))) {
        counting.add(frame);
      }
    }
    return counting.isEmpty() ? List.of(frames.common()) : counting;
  }
}
