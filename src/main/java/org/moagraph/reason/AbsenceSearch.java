package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.Frame;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.graph.Setting;
import org.moagraph.graph.Signs;
import org.moagraph.graph.State;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Absence.FilterPart;

/** Finds out why nothing leads from what is given to a readout: the first reason that fits. */
final class AbsenceSearch {

  private final MoaGraph graph;
  private final List<Stimulus> stimuli;
  private final int target;
  private final Filter filter;

  AbsenceSearch(MoaGraph graph, List<Stimulus> stimuli, EntityId readout, Filter filter) {
    this.graph = graph;
    this.stimuli = stimuli;
    this.target = graph.number(readout);
    this.filter = filter;
  }

  /** Why there is no route, given the claims on the pair itself that say so. */
  Absence why(List<Claim> foundNone) {
    if (!foundNone.isEmpty()) {
      return new Absence.Found(foundNone);
    }
    return filtered()
        .or(this::atRest)
        .or(this::notGiven)
        .or(this::disputed)
        .or(this::incoherent)
        .orElseGet(() -> new Absence.Nothing(needs()));
  }

  private Optional<Absence> filtered() {
    var parts = new ArrayList<FilterPart>();
    var relaxed =
        List.of(
            new Relaxed(FilterPart.ORGANISM, f -> f.withOrganism(Optional.empty())),
            new Relaxed(FilterPart.TIME, f -> f.withTime(Optional.empty())),
            new Relaxed(FilterPart.STATUS, f -> f.withMinStatus(Status.PUTATIVE)),
            new Relaxed(FilterPart.HYPOTHESIS, f -> f.withHypotheses(List.of())));
    var all = filter;
    var set = new ArrayList<FilterPart>();
    for (var one : relaxed) {
      var wider = one.wider().apply(filter);
      if (!wider.equals(filter) && !isStricter(one)) {
        set.add(one.part());
        all = one.wider().apply(all);
        if (reaches(wider)) {
          parts.add(one.part());
        }
      }
    }
    if (parts.isEmpty() && !set.isEmpty() && reaches(all)) {
      parts.addAll(set);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Absence.Filtered(parts));
  }

  /** Whether the question let more claims count than usual, which removes none. */
  private boolean isStricter(Relaxed one) {
    return one.part() == FilterPart.STATUS && !filter.minStatus().atLeast(Status.PUTATIVE);
  }

  private record Relaxed(FilterPart part, UnaryOperator<Filter> wider) {}

  private boolean reaches(Filter wider) {
    return frames(wider).stream().anyMatch(f -> leads(setting(f, true, true)));
  }

  private List<Frame> frames(Filter asked) {
    var frames = graph.frames(asked);
    var all = new ArrayList<>(frames.hypotheses());
    if (!frames.explicit()) {
      all.add(frames.common());
    }
    return all;
  }

  private Setting setting(Frame frame, boolean conditions, boolean rest) {
    return setting(frame.active(), conditions, rest);
  }

  private Setting setting(ActiveGraph active, boolean conditions, boolean rest) {
    var given = NumberSet.EMPTY;
    var forbidden = NumberSet.EMPTY;
    var starts = new ArrayList<Integer>();
    for (var stimulus : stimuli) {
      int entity = graph.number(stimulus.entity());
      given = stimulus.up() ? given.with(entity) : given;
      forbidden = forbidden.or(State.all(entity));
      starts.add(State.of(entity, Signs.of(stimulus.sign())));
    }
    var acting = conditions ? active.acting(given) : active;
    var setting = new Setting(acting.forbidding(forbidden), starts);
    return rest ? setting.resting() : setting;
  }

  private boolean leads(Setting setting) {
    return leads(setting, target);
  }

  private boolean leads(Setting setting, int entity) {
    return !Derivation.of(setting).net(entity, graph.budget()).signs().isEmpty();
  }

  private Optional<Absence> atRest() {
    for (var frame : frames(filter)) {
      var setting = setting(frame, true, false);
      if (leads(setting)) {
        var silent = new LinkedHashSet<EntityId>();
        onTheWay(setting)
            .forEach(
                c -> {
                  var entity = graph.entity(graph.number(c.target()));
                  if (entity.silentAtRest()) {
                    silent.add(entity.id());
                  }
                });
        return Optional.of(new Absence.AtRest(List.copyOf(silent)));
      }
    }
    return Optional.empty();
  }

  private Optional<Absence> notGiven() {
    for (var frame : frames(filter)) {
      var setting = setting(frame, false, true);
      if (leads(setting)) {
        var conditions = new LinkedHashSet<EntityId>();
        onTheWay(setting).forEach(c -> conditions.addAll(c.context().given()));
        stimuli.forEach(s -> conditions.remove(s.entity()));
        return Optional.of(new Absence.NotGiven(List.copyOf(conditions)));
      }
    }
    return Optional.empty();
  }

  private List<Claim> onTheWay(Setting setting) {
    var net = Derivation.of(setting).net(target, graph.budget());
    return Effect.best(List.of(net.increases(), net.decreases(), net.unknown()));
  }

  private Optional<Absence> disputed() {
    if (filter.minStatus() == Status.DISPUTED) {
      return Optional.empty();
    }
    var below = filter.withMinStatus(Status.DISPUTED);
    var verdicts = new LinkedHashSet<Verdict>();
    var claims = new LinkedHashSet<Claim>();
    for (var frame : frames(below)) {
      var setting = setting(frame, true, true);
      var net = Derivation.of(setting).net(target, graph.budget());
      if (net.verdict() != Verdict.NONE) {
        verdicts.add(net.verdict());
        List.of(net.increases(), net.decreases(), net.unknown()).stream()
            .flatMap(List::stream)
            .filter(c -> !filter.accepts(c))
            .forEach(claims::add);
      }
    }
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Absence.Disputed(Effect.combine(List.copyOf(verdicts)), List.copyOf(claims)));
  }

  /** A chain of claims that no single hypothesis accepts whole. */
  private Optional<Absence> incoherent() {
    var accepted =
        frames(filter).stream()
            .map(f -> f.active().claims())
            .reduce(NumberSet.EMPTY, NumberSet::or);
    var setting = setting(ActiveGraph.of(graph, accepted), true, true);
    return leads(setting)
        ? Optional.of(new Absence.Incoherent(onTheWay(setting)))
        : Optional.empty();
  }

  /** The requirements of the readout, or of what leads to it, for what is given or moved. */
  private List<Claim> needs() {
    var found = new LinkedHashSet<Claim>();
    for (var frame : frames(filter)) {
      for (int need : graph.requirements()) {
        var claim = graph.claim(need);
        if (frame.accepted().contains(need)
            && isMoved(claim.target(), frame)
            && isOnTheWay(claim, frame)) {
          found.add(claim);
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(Claim::id)).toList();
  }

  private boolean isMoved(EntityId entity, Frame frame) {
    return stimuli.stream().anyMatch(s -> s.entity().equals(entity))
        || leads(setting(frame, true, true), graph.number(entity));
  }

  private boolean isOnTheWay(Claim need, Frame frame) {
    int needing = graph.number(need.source());
    return needing == target || leads(Setting.raised(frame.active(), needing), target);
  }
}
