package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Time;
import org.moagraph.reason.Timeline;
import org.moagraph.reason.TimelineQuery;
import org.moagraph.words.Language;

/**
 * Regions by when things move after something is given: each thing is in the lane of the first
 * phase that it stands in. What only observations move has a lane of its own, and what does not
 * move is in none.
 */
final class Lanes {

  private static final String SEEN = "lane-seen";

  private final Language words;
  private final Map<EntityId, String> lanes = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  private Lanes(Language words) {
    this.words = words;
  }

  /** The lanes of what was selected, after the first thing in it that can be given. */
  static Regions of(Model model, Selected selected, Language words) {
    return selected
        .given(model)
        .map(from -> of(selected, TimelineQuery.of(model, from), words))
        .orElseGet(() -> new Regions(List.of(), Map.of()));
  }

  /** The lanes of what was selected. */
  static Regions of(Selected selected, Timeline timeline, Language words) {
    var shown = selected.entities().stream().map(Entity::id).toList();
    var lanes = new Lanes(words);
    timeline.phases().forEach(phase -> lanes.add(phase, timeline.from(), shown));
    timeline.seen().stream()
        .filter(e -> shown.contains(e.to()))
        .forEach(e -> lanes.put(e.to(), SEEN, "lane.seen"));
    return lanes.regions();
  }

  private void add(Timeline.Phase phase, EntityId from, List<EntityId> shown) {
    var lane = "lane-" + phase.time().word();
    var here = phase.moved().stream().filter(m -> shown.contains(m.entity())).toList();
    boolean said = phase.time() != Time.MINUTES || here.stream().anyMatch(m -> !m.pace().isEmpty());
    var title = said ? "lane." + phase.time().word() : "lane.unsaid";
    if (phase.time() == Time.MINUTES && shown.contains(from)) {
      put(from, lane, title);
    }
    here.forEach(m -> put(m.entity(), lane, title));
  }

  private void put(EntityId entity, String lane, String title) {
    if (lanes.putIfAbsent(entity, lane) == null) {
      titles.putIfAbsent(lane, title);
    }
  }

  private Regions regions() {
    var regions = new ArrayList<Diagram.Region>();
    titles.forEach(
        (lane, title) ->
            regions.add(
                new Diagram.Region(lane, words.say(title), RegionKind.PERIOD, Optional.empty())));
    return new Regions(regions, lanes);
  }
}
