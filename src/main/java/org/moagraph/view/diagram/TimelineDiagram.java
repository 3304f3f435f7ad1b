package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Timeline;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** What moves when as a diagram: a lane for each phase. */
public final class TimelineDiagram {

  private TimelineDiagram() {}

  /** The diagram of a view; without one, of all that moves. */
  public static Diagram of(
      Model model, Optional<ViewSpec> view, Showing showing, Timeline timeline) {
    var shown = view.orElseGet(() -> ViewSpec.of(model, moving(timeline), List.of()));
    var title =
        Language.of(showing.language())
            .say("timeline.title", Labels.of(model, showing.language()).of(timeline.from()));
    var diagram = Diagrams.of(model, Optional.of(shown), showing.withTimeline(timeline));
    return diagram.withSubtitle(title, told(diagram));
  }

  /** What is in each lane. */
  private static List<String> told(Diagram diagram) {
    return diagram.regions().stream()
        .map(
            lane ->
                lane.label()
                    + ": "
                    + diagram.nodes().stream()
                        .filter(n -> n.region().filter(lane.id()::equals).isPresent())
                        .map(Diagram.Node::name)
                        .collect(Collectors.joining(", "))
                    + ".")
        .toList();
  }

  private static List<EntityId> moving(Timeline timeline) {
    var moving = new ArrayList<EntityId>();
    moving.add(timeline.from());
    timeline.phases().forEach(p -> p.moved().forEach(m -> moving.add(m.entity())));
    return moving.stream().distinct().toList();
  }
}
