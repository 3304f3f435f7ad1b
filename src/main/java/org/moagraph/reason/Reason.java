package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Sign;
import org.moagraph.reason.WhatIfQuery.Compared;

/** Says in a sentence or two, in words a student reads, why a what-if came out as it did. */
final class Reason {

  /** Hypotheses named before "others" is said. */
  private static final int NAMED = 3;

  private final MoaGraph graph;
  private final WhatIfQuery query;
  private final SideRoutes before;
  private final SideRoutes after;

  Reason(MoaGraph graph, WhatIfQuery query, SideRoutes before, SideRoutes after) {
    this.graph = graph;
    this.query = query;
    this.before = before;
    this.after = after;
  }

  String of(Outcome outcome, List<Compared> moving) {
    if (moving.isEmpty()) {
      var nothing = query.stimuli().isEmpty() ? "Nothing" : "No route from " + stimuli();
      return nothing + " reaches " + readout() + ", " + lowerFirst(doneInWords()) + " or not.";
    }
    var outcomes = moving.stream().map(Compared::outcome).distinct().toList();
    if (outcomes.size() > 1) {
      return byHypothesis(outcome, moving);
    }
    return sentence(outcome, moving);
  }

  private String byHypothesis(Outcome outcome, List<Compared> moving) {
    var groups = new LinkedHashMap<Outcome, List<String>>();
    for (var compared : moving) {
      groups
          .computeIfAbsent(compared.outcome(), o -> new ArrayList<>())
          .add(title(compared.frame().hypothesis().orElseThrow()));
    }
    var parts = new ArrayList<String>();
    groups.forEach((o, titles) -> parts.add(o.word() + " if " + oneOf(titles) + " is right"));
    var head = outcome == Outcome.UNDECIDED ? " the hypotheses do not agree: " : " it depends: ";
    return done() + head + String.join("; ", parts) + ".";
  }

  /** The titles, or the first few of many and how many more. */
  private static String oneOf(List<String> titles) {
    int shown = titles.size() <= NAMED + 1 ? titles.size() : NAMED;
    var names = new ArrayList<>(titles.subList(0, shown));
    if (shown < titles.size()) {
      names.add("one of " + (titles.size() - shown) + " others");
    }
    return join(names, "or");
  }

  private String sentence(Outcome outcome, List<Compared> moving) {
    return switch (outcome) {
      case UNAFFECTED -> unaffected();
      case ATTENUATED -> attenuated();
      case UNOPPOSED ->
          done()
              + " only routes that "
              + verb(moving.get(0).after())
              + " "
              + readout()
              + " remain; those against them are lost.";
      case BLOCKED -> blocked(moving);
      case REVERSED ->
          done()
              + " "
              + readout()
              + " goes the other way: the routes that "
              + verb(moving.get(0).before())
              + " it are lost, those that "
              + verb(moving.get(0).after())
              + " it remain.";
      case OPPOSED ->
          done()
              + " a route that works against the effect of "
              + stimuli()
              + " on "
              + readout()
              + " is added or uncovered, so the net effect is open.";
      case INDUCED ->
          done()
              + " "
              + readout()
              + " "
              + moves(moving.get(0).after())
              + (query.stimuli().isEmpty() ? "." : "; " + stimuli() + " alone does not reach it.");
      case NO_EFFECT -> "No route reaches " + readout() + ".";
      case UNDECIDED -> undecided(moving);
    };
  }

  private String unaffected() {
    int routes = after.all().size();
    if (routes > 0) {
      var which =
          routes == 1
              ? " the only route"
              : routes == 2 ? " both routes" : " all " + number(routes) + " routes";
      return done()
          + which
          + " from "
          + stimuli()
          + " to "
          + readout()
          + (routes == 1 ? " remains." : " remain.");
    }
    return done()
        + " every claim that supports the effect of "
        + stimuli()
        + " on "
        + readout()
        + " still holds.";
  }

  private String undecided(List<Compared> moving) {
    if (moving.stream().anyMatch(Compared::bypassed)) {
      var names =
          moving.stream()
              .filter(Compared::bypassed)
              .flatMap(this::bypasses)
              .sorted(Comparator.comparing(Claim::id))
              .map(c -> label(c.source()) + " " + c.phrase() + " " + label(c.target()))
              .distinct()
              .limit(2)
              .toList();
      return done()
          + " the effect on "
          + readout()
          + " stays only because what was observed, by a mechanism that is not modelled, bypasses it"
          + (names.isEmpty() ? "" : " (" + String.join("; ", names) + ")")
          + ".";
    }
    return done()
        + " the effect on "
        + readout()
        + " cannot be told: a claim of unknown direction, "
        + "or a search that was too long, stands in the way.";
  }

  private Stream<Claim> bypasses(Compared compared) {
    return compared.frame().standIns().and(compared.left()).stream().mapToObj(graph::claim);
  }

  private String blocked(List<Compared> moving) {
    var routes = before.all();
    return done()
        + " no route from "
        + stimuli()
        + " to "
        + readout()
        + " remains"
        + (routes.isEmpty() ? "." : ": " + passing(routes, "all", moving) + ".");
  }

  private String attenuated() {
    var without = before.all();
    var with = after.all();
    long lost = without.stream().filter(r -> !with.contains(r)).count();
    if (lost == 0) {
      return done()
          + " every route from "
          + stimuli()
          + " to "
          + readout()
          + " remains; only feedback on the way is lost.";
    }
    return done()
        + " "
        + count(lost, without.size())
        + " from "
        + stimuli()
        + " to "
        + readout()
        + (lost == 1 ? " is" : " are")
        + " lost; "
        + number(with.size())
        + (with.size() == 1 ? " remains." : " remain.");
  }

  private static String count(long lost, int all) {
    return lost + " of " + number(all) + (all == 1 ? " route" : " routes");
  }

  private static String number(int routes) {
    return routes >= SideRoutes.MANY
        ? "more than " + (SideRoutes.MANY - 1)
        : String.valueOf(routes);
  }

  private String passing(List<List<Integer>> routes, String all, List<Compared> moving) {
    int many = routes.size();
    var quantity = many == 1 ? "the only one" : many == 2 ? "both" : all + " " + number(many);
    var blocked = new ArrayList<>(query.interventions().block());
    blocked.addAll(query.interventions().knockout());
    for (var entity : blocked) {
      if (routes.stream().allMatch(r -> visits(r, entity))) {
        return quantity + " passed through " + label(entity);
      }
    }
    for (var drug : query.interventions().with()) {
      for (var entity : held(drug, moving)) {
        if (routes.stream().allMatch(r -> visits(r, entity))) {
          return quantity
              + " passed through "
              + label(entity)
              + ", which "
              + label(drug)
              + " holds";
        }
      }
    }
    var needed = needed(routes, moving);
    return needed.isEmpty()
        ? quantity + (many == 1 ? " was" : " were") + " cut"
        : quantity + " needed " + needed;
  }

  private Set<EntityId> held(EntityId drug, List<Compared> moving) {
    var held = new TreeSet<EntityId>();
    for (var compared : moving) {
      var setting = compared.with().setting();
      for (var sign : List.of(Sign.PLUS, Sign.MINUS)) {
        Scenario.directTargets(setting.claims(), drug, sign)
            .forEach(t -> held.add(graph.entity(t).id()));
      }
    }
    return held;
  }

  /** What was missing that an entity on these routes requires. */
  private String needed(List<List<Integer>> routes, List<Compared> moving) {
    var names = new TreeSet<String>();
    for (var compared : moving) {
      for (int claim : compared.with().unmet()) {
        var requirement = compared.with().graph().claim(claim);
        if (routes.stream().anyMatch(r -> visits(r, requirement.source()))) {
          names.add(label(requirement.target()));
        }
      }
    }
    return join(List.copyOf(names), "and");
  }

  private boolean visits(List<Integer> route, EntityId entity) {
    return route.stream()
        .map(graph::claim)
        .anyMatch(c -> c.source().equals(entity) || c.target().equals(entity));
  }

  /** What was done, to begin a sentence with. */
  private String done() {
    return doneInWords() + ",";
  }

  private String doneInWords() {
    var parts = new ArrayList<String>();
    var what = query.interventions();
    add(parts, what.block(), "blocked");
    add(parts, what.knockout(), "knocked out");
    add(parts, what.with(), "given as well");
    what.give().forEach(g -> parts.add(label(g.entity()) + (g.up() ? " raised" : " lowered")));
    what.cut().forEach(p -> parts.add(arrow(p) + " cut"));
    what.invert().forEach(p -> parts.add(arrow(p) + " inverted"));
    what.add()
        .forEach(
            c ->
                parts.add(
                    label(c.source()) + " " + c.phrase() + " " + label(c.target()) + " added"));
    return parts.isEmpty() ? "With nothing done" : "With " + join(parts, "and");
  }

  private void add(List<String> parts, List<EntityId> entities, String how) {
    if (!entities.isEmpty()) {
      parts.add(join(entities.stream().map(this::label).toList(), "and") + " " + how);
    }
  }

  private String arrow(Interventions.Pair pair) {
    return label(pair.source()) + " to " + label(pair.target());
  }

  private String stimuli() {
    if (query.stimuli().isEmpty()) {
      return "anything given";
    }
    return join(
        query.stimuli().stream()
            .map(s -> s.up() ? label(s.entity()) : "a lower " + label(s.entity()))
            .toList(),
        "and");
  }

  private String readout() {
    return label(query.readout());
  }

  private String label(EntityId id) {
    return graph.entity(id).map(e -> e.label().plain()).orElse(id.value());
  }

  private String title(HypothesisId id) {
    var title =
        graph.model().hypotheses().stream()
            .filter(h -> h.id().equals(id))
            .map(h -> h.title().plain())
            .findFirst();
    return "\"" + title.orElse(id.value()) + "\"";
  }

  private static String verb(NetEffect effect) {
    return switch (effect.verdict()) {
      case INCREASES -> "raise";
      case DECREASES -> "lower";
      case AMBIGUOUS, UNKNOWN, NONE -> "change";
    };
  }

  private static String moves(NetEffect effect) {
    return switch (effect.verdict()) {
      case INCREASES -> "goes up";
      case DECREASES -> "goes down";
      case AMBIGUOUS, UNKNOWN, NONE -> "changes";
    };
  }

  private static String join(List<String> parts, String word) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " "
        + word
        + " "
        + parts.get(parts.size() - 1);
  }

  private static String lowerFirst(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
