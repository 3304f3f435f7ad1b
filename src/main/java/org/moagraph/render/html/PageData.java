package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Status;
import org.moagraph.page.InteractivePage;
import org.moagraph.text.Json;
import org.moagraph.view.diagram.Diagram;

/**
 * What a page's script needs, as JSON that is safe inside a script element. What recurs is written
 * once and named by its place in a list; rows of answers are written as counts and values in turn.
 */
final class PageData {
  /** Values by their places, in the order in which they were first asked for. */
  private static final class Places {
    private final Map<Object, Integer> places = new LinkedHashMap<>();

    int of(Object value) {
      var place = places.get(value);
      if (place == null) {
        place = places.size();
        places.put(value, place);
      }
      return place;
    }

    List<Object> all() {
      return List.copyOf(places.keySet());
    }
  }

  private final InteractivePage page;
  private final Map<String, Integer> drawn = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Places reasons = new Places();
  private final Places outcomes = new Places();
  private final Places verdicts = new Places();
  private final Places parts = new Places();
  private final Places lines = new Places();
  private final Places hops = new Places();
  private final Places routes = new Places();

  private PageData(InteractivePage page) {
    this.page = page;
    page.things().forEach(t -> places.put(t.id(), places.size()));
    page.statements().stream()
        .filter(InteractivePage.ShownClaim::drawn)
        .forEach(c -> drawn.put(c.id(), drawn.size()));
  }

  /** The data of a page, with the words that its script says. */
  static String of(InteractivePage page, Map<String, String> words) {
    var fields = new PageData(page).fields();
    fields.put("words", words);
    return Json.script(fields);
  }

  private Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", page.diagram().id());
    fields.put("things", page.things().stream().map(this::thing).toList());
    fields.put(
        "claims",
        page.statements().stream()
            .filter(InteractivePage.ShownClaim::drawn)
            .map(PageData::claim)
            .toList());
    fields.put(
        "hypotheses", page.hypotheses().stream().map(h -> List.of(h.id(), h.title())).toList());
    fields.put("own", page.own());
    fields.put("about", page.about());
    fields.put("organisms", page.organisms());
    fields.put("least", Math.max(1, strength(page.least())));
    fields.put("reaches", page.reaches().stream().map(PageData::reach).toList());
    fields.put(
        "steps", page.diagram().steps().stream().map(s -> step(s.title(), s.show())).toList());
    var shown =
        page.diagram().steps().isEmpty() ? List.<Diagram.Region>of() : page.diagram().regions();
    fields.put("regions", shown.stream().map(r -> List.of(r.id(), r.label())).toList());
    fields.put("whatIf", whatIf());
    return fields;
  }

  private List<Object> thing(InteractivePage.Thing thing) {
    return List.of(
        thing.id(),
        thing.name(),
        thing.named(),
        (thing.plural() ? 1 : 0) + (thing.blockable() ? 2 : 0),
        thing.names(),
        places(thing.region()));
  }

  /** A region and all that it is in, for the steps that show it. */
  private List<String> places(Optional<String> region) {
    var places = new ArrayList<String>();
    if (page.diagram().steps().isEmpty()) {
      return places;
    }
    var next = region;
    while (next.isPresent() && !places.contains(next.get())) {
      var id = next.get();
      places.add(id);
      next =
          page.diagram().regions().stream()
              .filter(r -> r.id().equals(id))
              .findFirst()
              .flatMap(Diagram.Region::parent);
    }
    return places;
  }

  private static List<Object> claim(InteractivePage.ShownClaim claim) {
    return List.of(
        claim.id(),
        claim.from(),
        claim.to(),
        claim.sign(),
        strength(claim.status()),
        claim.hypotheses(),
        claim.organisms());
  }

  /** The place of a status among those that the page's choice lists, weakest first. */
  private static int strength(Status status) {
    return switch (status) {
      case DISPUTED -> 0;
      case PUTATIVE -> 1;
      case SUPPORTED -> 2;
      case ESTABLISHED -> 3;
    };
  }

  private static Map<String, Object> step(String title, List<String> show) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("title", title);
    fields.put("show", show);
    return fields;
  }

  /** Each line as a count and a mark in turn; what follows the last mark is empty. */
  private static List<String> reach(InteractivePage.ReachTable reach) {
    return reach.lines().stream().map(PageData::shortened).toList();
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
    fields.put("hypotheses", whatIfs.hypotheses());
    fields.put("answers", whatIfs.replies().stream().map(this::reply).toList());
    fields.put("rows", whatIfs.rows().stream().map(this::row).toList());
    fields.put("under", whatIfs.states().stream().map(this::under).toList());
    fields.put("predictions", whatIfs.predictions().stream().map(this::prediction).toList());
    fields.put("outcomes", outcomes.all());
    fields.put("verdicts", verdicts.all());
    fields.put("reasons", reasons.all());
    fields.put("parts", parts.all());
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
        verdicts.of(asked.answer().word()));
  }

  private List<Object> reply(InteractivePage.Reply reply) {
    var byHypothesis = new ArrayList<Integer>();
    for (var one : reply.byHypothesis()) {
      byHypothesis.add(one.hypothesis());
      byHypothesis.add(outcomes.of(one.outcome().word()));
    }
    return List.of(
        outcomes.of(reply.outcome().word()),
        verdicts.of(reply.without().word()),
        verdicts.of(reply.with().word()),
        reasons.of(reply.reason()),
        parts.of(byHypothesis),
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
    states.lines().forEach(line -> numbers.add(lines.of(shortened(line))));
    return numbers;
  }

  private List<Integer> under(InteractivePage.States states) {
    return runs(states.outcomes().stream().map(o -> outcomes.of(o.word())).toList());
  }

  private List<Object> row(InteractivePage.Replies row) {
    return List.of(
        row.scope(),
        row.stimulus(),
        row.readout(),
        verdicts.of(row.verdict().word()),
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
