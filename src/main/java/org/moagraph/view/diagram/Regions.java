package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.moagraph.model.Claim;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.words.Language;

/** The regions of a picture and which region each entity is in. Only regions in use are listed. */
record Regions(List<Diagram.Region> all, Map<EntityId, String> of) {

  /** The regions that the grouping makes of what was selected. */
  static Regions of(
      Model model,
      Selected selected,
      ViewSpec.Grouping grouping,
      List<ViewSpec.Step> steps,
      Language spoken,
      Function<Text, String> words) {
    return switch (grouping) {
      case COMPARTMENTS -> compartments(model, selected, words);
      case HYPOTHESES -> hypotheses(model, selected, words);
      case TIME ->
          steps.isEmpty() ? Lanes.of(model, selected, spoken) : steps(selected, steps, words);
      case NONE -> new Regions(List.of(), Map.of());
    };
  }

  /** A body holds everything, so a region for it would tell nothing. */
  private static Regions compartments(
      Model model, Selected selected, Function<Text, String> words) {
    Map<String, Compartment> places = new LinkedHashMap<>();
    model.compartments().stream()
        .filter(c -> c.kind() != Compartment.Kind.BODY)
        .forEach(c -> places.put(c.id(), c));
    Map<EntityId, String> of = new LinkedHashMap<>();
    Set<String> used = new LinkedHashSet<>();
    for (Entity entity : selected.entities()) {
      Optional<String> place = entity.compartment().filter(places::containsKey);
      place.ifPresent(p -> of.put(entity.id(), p));
      while (place.isPresent() && used.add(place.get())) {
        place =
            Optional.ofNullable(places.get(place.get()))
                .flatMap(Compartment::parent)
                .filter(places::containsKey);
      }
    }
    List<Diagram.Region> regions = new ArrayList<>();
    for (Compartment c : places.values()) {
      if (used.contains(c.id())) {
        regions.add(
            new Diagram.Region(
                c.id(),
                words.apply(c.label()),
                RegionKind.of(c.kind()),
                c.parent().filter(used::contains)));
      }
    }
    return new Regions(regions, of);
  }

  private static Regions hypotheses(Model model, Selected selected, Function<Text, String> words) {
    Map<EntityId, String> of = new LinkedHashMap<>();
    for (Entity entity : selected.entities()) {
      Set<HypothesisId> owners = new LinkedHashSet<>();
      boolean common = false;
      for (Claim claim : touching(selected, entity)) {
        owners.addAll(claim.hypotheses());
        common |= claim.hypotheses().isEmpty();
      }
      if (owners.size() == 1 && !common) {
        of.put(entity.id(), owners.iterator().next().value());
      }
    }
    List<Diagram.Region> regions =
        model.hypotheses().stream()
            .filter(h -> of.containsValue(h.id().value()))
            .map(h -> group(h.id().value(), words.apply(h.title())))
            .toList();
    return new Regions(regions, of);
  }

  /** Each entity is in the region of the step that first shows it, or a claim of it. */
  private static Regions steps(
      Selected selected, List<ViewSpec.Step> steps, Function<Text, String> words) {
    Map<String, List<EntityId>> ends = new LinkedHashMap<>();
    selected.claims().forEach(c -> ends.put(c.id().value(), List.of(c.source(), c.target())));
    selected.entities().forEach(e -> ends.put(e.id().value(), List.of(e.id())));
    Map<EntityId, String> of = new LinkedHashMap<>();
    List<Diagram.Region> regions = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String id = "step-" + (i + 1);
      for (String shown : steps.get(i).show()) {
        ends.getOrDefault(shown, List.of()).forEach(e -> of.putIfAbsent(e, id));
      }
      if (of.containsValue(id)) {
        regions.add(period(id, words.apply(steps.get(i).title())));
      }
    }
    return new Regions(regions, of);
  }

  private static Diagram.Region period(String id, String label) {
    return new Diagram.Region(id, label, RegionKind.PERIOD, Optional.empty());
  }

  private static Diagram.Region group(String id, String label) {
    return new Diagram.Region(id, label, RegionKind.GROUP, Optional.empty());
  }

  private static List<Claim> touching(Selected selected, Entity entity) {
    return selected.claims().stream()
        .filter(c -> c.source().equals(entity.id()) || c.target().equals(entity.id()))
        .toList();
  }
}
