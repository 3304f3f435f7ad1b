package org.moagraph.reason;

import java.util.List;
import java.util.function.Predicate;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.Frames;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Reach;
import org.moagraph.graph.Setting;
import org.moagraph.model.EntityId;

/**
 * Who is heard on a question: the hypotheses that the question names; else those with a claim of
 * their own on the way, comparators only where no other is; else the common ground.
 */
final class Heard {

  private Heard() {}

  /** The frames that are heard, given which of them have a claim of their own on the way. */
  static List<Frame> among(Frames frames, Predicate<Frame> speaks) {
    if (frames.explicit()) {
      return frames.hypotheses();
    }
    var speaking = frames.hypotheses().stream().filter(speaks).toList();
    var rivals = speaking.stream().filter(f -> !f.comparator()).toList();
    return speaking.isEmpty() ? List.of(frames.common()) : rivals.isEmpty() ? speaking : rivals;
  }

  /** The frames that are heard on what comes of raising an entity, whatever the sign. */
  static List<Frame> between(MoaGraph graph, Filter filter, EntityId from, EntityId to) {
    int source = graph.number(from);
    int target = graph.number(to);
    return among(
        graph.frames(filter), f -> speaks(f, Setting.raised(f.active(), source).reach(), target));
  }

  /** Whether a claim of the hypothesis's own lies on a walk to the target. */
  static boolean speaks(Frame frame, Reach reach, int target) {
    return behind(frame, reach).contains(target);
  }

  /**
   * The entities to which a walk leads along a claim of the hypothesis's own, or through what such
   * a claim says needs something.
   */
  static NumberSet behind(Frame frame, Reach reach) {
    return reach.behind(frame.own(), frame.active().graph().sources(frame.needs()));
  }
}
