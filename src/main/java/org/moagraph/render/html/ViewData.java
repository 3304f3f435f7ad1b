package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Status;
import org.moagraph.page.InteractivePage;
import org.moagraph.view.diagram.Diagram;

/**
 * What a page's script needs of one of its views. What recurs is written once and named by its
 * place in a list; rows of answers are written as counts and values in turn.
 */
final class ViewData {
  private final InteractivePage page;
  private final SharedData shared;
  private final Map<String, Integer> drawn = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Places lines = new Places();
  private final Places hops = new Places();
  private final Places routes = new Places();

  ViewData(InteractivePage page, SharedData shared) {
    this.page = page;
    this.shared = shared;
    page.things().forEach(t -> places.put(t.id(), places.size()));
    page.statements().stream()
        .filter(InteractivePage.ShownClaim::drawn)
        .forEach(c -> drawn.put(c.id(), drawn.size()));
  }

  /**
   * Its fields.
   *
   * @param named with what it is called, where it is one of several
   */
  Map<String, Object> fields(boolean named) {
    var fields = new LinkedHashMap<String, Object>();
    var diagram = page.diagram();
    if (named) {
      fields.put("id", page.view());
      fields.put("title", diagram.title());
      fields.put("brief", diagram.description().brief());
    }
    fields.put("things", row(page.things().stream().map(t -> shared.things.of(thing(t)))));
    fields.put("claims", row(drawn().map(c -> shared.claims.of(claim(c)))));
    fields.put("ends", drawn().flatMap(c -> Stream.of(c.from(), c.to())).toList());
    fields.put("own", page.own());
    fields.put("about", page.about());
    fields.put("reaches", page.reaches().stream().map(ViewData::reach).toList());
    fields.put("steps", diagram.steps().stream().map(this::step).toList());
    var places = diagram.steps().isEmpty() ? List.<Diagram.Region>of() : diagram.regions();
    fields.put("regions", places.stream().map(r -> List.of(r.id(), r.label())).toList());
    if (!places.isEmpty()) {
      fields.put("places", page.things().stream().map(t -> places(t.region(), places)).toList());
    }
    fields.put("whatIf", whatIf());
    return fields;
  }

  /** Places that follow each other as the first of them and how many they are. */
  private static List<Integer> row(Stream<Integer> places) {
    var runs = new ArrayList<Integer>();
    for (int place : places.toList()) {
      int last = runs.size() - 1;
      if (last > 0 && runs.get(last - 1) + runs.get(last) == place) {
        runs.set(last, runs.get(last) + 1);
      } else {
        runs.addAll(List.of(place, 1));
      }
    }
    return runs;
  }

  private Stream<InteractivePage.ShownClaim> drawn() {
    return page.statements().stream().filter(InteractivePage.ShownClaim::drawn);
  }

  /** The places of the things in a part, as runs. */
  static List<Integer> places(PagePart part, InteractivePage page) {
    var ids = page.things().stream().map(InteractivePage.Thing::id).toList();
    return row(part.members().stream().map(ids::indexOf));
  }

  private static List<Object> thing(InteractivePage.Thing thing) {
    return List.of(
        thing.id(),
        thing.name(),
        thing.named(),
        (thing.plural() ? 1 : 0) + (thing.blockable() ? 2 : 0),
        thing.names());
  }

  /** A region and all that it is in, by their places in the list, for the steps that show it. */
  private static List<Integer> places(Optional<String> region, List<Diagram.Region> all) {
    var ids = all.stream().map(Diagram.Region::id).toList();
    var places = new ArrayList<Integer>();
    int next = region.map(ids::indexOf).orElse(-1);
    while (next >= 0 && !places.contains(next)) {
      places.add(next);
      next = all.get(next).parent().map(ids::indexOf).orElse(-1);
    }
    return places;
  }

  /** A claim; empty lists at its end are left out. */
  private List<Object> claim(InteractivePage.ShownClaim claim) {
    var fields = new ArrayList<Object>();
    fields.add(claim.id());
    fields.add(claim.sign());
    fields.add(strength(claim.status()));
    fields.add(claim.hypotheses());
    fields.add(shared.organisms(claim.organisms(), page.organisms()));
    shared.otherWords(claim).ifPresent(fields::add);
    while (fields.get(fields.size() - 1).equals(List.of())) {
      fields.remove(fields.size() - 1);
    }
    return fields;
  }

  /** The place of a status among those that the page's choice lists, weakest first. */
  static int strength(Status status) {
    return switch (status) {
      case DISPUTED -> 0;
      case PUTATIVE -> 1;
      case SUPPORTED -> 2;
      case ESTABLISHED -> 3;
    };
  }

  /** Its title, and the places of the things and then of the claims that it shows. */
  private List<Object> step(Diagram.BuildStep step) {
    return List.of(step.title(), places(step, places), places(step, drawn));
  }

  private static List<Integer> places(Diagram.BuildStep step, Map<String, Integer> places) {
    return step.show().stream().filter(places::containsKey).map(places::get).toList();
  }

  /** Each line as a count and a mark in turn; what follows the last mark is empty. */
  private static List<String> reach(InteractivePage.ReachTable reach) {
    return reach.lines().stream().map(ViewData::shortened).toList();
  }

  private static String shortened(String line) {
    var out = new StringBuilder();
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '.') {
      end--;
    }
    int start = 0;
    while (start < end) {
      int next = start;
      while (next < end && line.charAt(next) == line.charAt(start)) {
        next++;
      }
      out.append(next - start == 1 ? "" : next - start).append(line.charAt(start));
      start = next;
    }
    return out.toString();
  }

  private Map<String, Object> whatIf() {
    var whatIfs = page.whatIfs();
    var fields = new LinkedHashMap<String, Object>();
    var first = whatIfs.first();
    fields.put("stimuli", whatIfs.stimuli());
    fields.put("readouts", whatIfs.readouts());
    fields.put("drugs", whatIfs.drugs());
    fields.put("first", List.of(first.scope(), first.stimulus(), first.readout()));
    fields.put("answers", whatIfs.replies().stream().map(this::reply).toList());
    fields.put("rows", whatIfs.rows().stream().map(this::row).toList());
    fields.put("under", whatIfs.states().stream().map(this::under).toList());
    fields.put("predictions", whatIfs.predictions().stream().map(this::prediction).toList());
    fields.put("states", whatIfs.states().stream().map(this::states).toList());
    fields.put("lines", lines.all());
    fields.put("routes", routes.all());
    fields.put("hops", hops.all());
    return fields;
  }

  private List<Integer> prediction(InteractivePage.Prediction asked) {
    return List.of(
        asked.scope(),
        asked.stimulus(),
        asked.readout(),
        asked.blocked(),
        shared.verdicts.of(asked.answer().word()));
  }

  private List<Object> reply(InteractivePage.Reply reply) {
    var byHypothesis = new ArrayList<Integer>();
    for (var one : reply.byHypothesis()) {
      byHypothesis.add(one.hypothesis());
      byHypothesis.add(shared.outcomes.of(one.outcome().word()));
    }
    return List.of(
        shared.outcomes.of(reply.outcome().word()),
        shared.verdicts.of(reply.without().word()),
        shared.verdicts.of(reply.with().word()),
        shared.reasons.of(reply.reason()),
        shared.parts.of(byHypothesis),
        reply.lost().stream().map(this::route).toList(),
        reply.left().stream().map(this::route).toList());
  }

  private int route(List<Claim> route) {
    return routes.of(route.stream().map(c -> hops.of(hop(c))).toList());
  }

  /** The place of a claim that is drawn, else what it joins: things by their places or names. */
  private Object hop(Claim claim) {
    var place = drawn.get(claim.id().value());
    return place == null ? List.of(end(claim.source()), end(claim.target()), sign(claim)) : place;
  }

  private Object end(EntityId id) {
    var place = places.get(id.value());
    return place == null ? page.names().of(id) : place;
  }

  private static String sign(Claim claim) {
    return claim.isRequirement() ? "0" : claim.sign().symbol();
  }

  private List<Integer> states(InteractivePage.States states) {
    var numbers =
        new ArrayList<>(List.of(states.hypothesis(), states.stimulus(), states.readout()));
    numbers.addAll(runs(states.lines().stream().map(line -> lines.of(shortened(line))).toList()));
    return numbers;
  }

  private int under(InteractivePage.States states) {
    return shared.under.of(
        runs(states.outcomes().stream().map(o -> shared.outcomes.of(o.word())).toList()));
  }

  private List<Object> row(InteractivePage.Replies row) {
    return List.of(
        row.scope(),
        row.stimulus(),
        row.readout(),
        shared.verdicts.of(row.verdict().word()),
        row.routes().stream().map(this::route).toList(),
        runs(filled(row.places())));
  }

  /** What is not offered takes the place of what stands before it, so that runs are long. */
  private static List<Integer> filled(List<Integer> places) {
    var filled = new ArrayList<Integer>();
    int last = InteractivePage.Replies.NOT_OFFERED;
    for (int place : places) {
      last = place == InteractivePage.Replies.NOT_OFFERED ? last : place;
      filled.add(last);
    }
    return filled;
  }

  /** Each number that follows itself once, after how often. */
  private static List<Integer> runs(List<Integer> places) {
    var numbers = new ArrayList<Integer>();
    int start = 0;
    while (start < places.size()) {
      int next = start;
      while (next < places.size() && places.get(next).equals(places.get(start))) {
        next++;
      }
      numbers.add(next - start);
      numbers.add(places.get(start));
      start = next;
    }
    return numbers;
  }
}
