package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.PartId;
import org.moagraph.model.Relation;

/**
 * The claims of a drawing's lines. A line that ends on another acts on what that line stands for,
 * as in the RDF of WikiPathways: so the other line becomes a thing of its own between its ends, and
 * a catalyst acts on the conversion and not on its product alone.
 */
final class Steps {

  /** So many members of a group at one end and at the other make a picture that says something. */
  private static final int MANY = 100;

  private final Things things;
  private final Findings findings;
  private final ClaimMaker maker;
  private final Map<String, Part> carriers = new LinkedHashMap<>();
  private final Set<Part> acted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Part> catalysed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> graphical = new ArrayList<>();
  private final Map<Part, List<EntityId>> events = new IdentityHashMap<>();
  private int groupLines;

  Steps(
      PathwayFile file,
      RelationTable relations,
      Things things,
      Findings findings,
      Map<PartId, Span> origins) {
    this.things = things;
    this.findings = findings;
    this.maker = new ClaimMaker(file, relations, things, findings, origins);
    var lines = file.parts().stream().filter(Part::isLine).toList();
    for (var line : lines) {
      line.anchors().stream().filter(a -> !a.isEmpty()).forEach(a -> carriers.put(a, line));
    }
    lines.forEach(this::noteActed);
    for (var part : file.parts()) {
      if (part.kind().equals("GraphicalLine")) {
        findings.leaveOut("line that GPML calls graphical, without meaning", part.place());
        graphical.addAll(part.anchors());
      }
    }
    lines.forEach(this::read);
    if (!acted.isEmpty()) {
      findings.leaveOut(
          "directness of a line on which others end: it is read as a thing between its ends",
          acted.size());
    }
    findings.leaveOut("unity of a group: a line at it is read at each member", groupLines);
  }

  /** All claims, in the order of the lines. */
  List<Claim> claims() {
    return maker.claims();
  }

  private void noteActed(Part line) {
    if (line.start().attached() && line.end().attached()) {
      for (var end : List.of(line.start(), line.end())) {
        var carrier = carriers.get(end.at());
        if (carrier != null && carrier != line) {
          acted.add(carrier);
          if (ArrowHead.parse(end.head()).filter(ArrowHead.CATALYSIS::equals).isPresent()) {
            catalysed.add(carrier);
          }
        }
      }
    }
  }

  private void read(Part line) {
    if (!line.start().attached() && !line.end().attached()) {
      findings.leaveOut("line that is attached to nothing", line.place());
      return;
    }
    if (!line.start().attached() || !line.end().attached()) {
      loose(line);
      return;
    }
    if (Own.has(line) && maker.addOwn(line, at(line.start()), at(line.end()))) {
      return;
    }
    var directions = Direction.of(line);
    if (directions.isEmpty()) {
      undirected(line);
    } else if (acted.contains(line)) {
      through(line, directions);
    } else {
      directions.forEach(d -> direct(line, d));
    }
  }

  /** A line with a loose end is a trunk where others branch off it, else it says nothing. */
  private void loose(Part line) {
    var end = line.start().attached() ? line.start() : line.end();
    var some = at(end);
    var made = acted.contains(line) ? events(line) : List.<EntityId>of();
    var directions = Direction.of(line);
    if (some.isEmpty() || made.isEmpty() || directions.size() > 1) {
      reportLoose(line, names(some));
    } else if (directions.isEmpty() || directions.get(0).from() == end) {
      maker.join(line, some, made.get(0), true);
    } else {
      some.forEach(one -> maker.add(line, made.get(0), directions.get(0), one));
    }
  }

  private void reportLoose(Part line, String names) {
    findings.add(
        Code.N0902,
        line.place(),
        names.isEmpty()
            ? "left out: a line with a loose end"
            : "left out: a line with a loose end, at \"%s\"".formatted(names));
  }

  private List<EntityId> at(Part.End end) {
    var carrier = carriers.get(end.at());
    if (carrier != null) {
      return events(carrier);
    }
    if (!things.declares(end.at())) {
      return List.of();
    }
    return things.at(end.at());
  }

  /** What a line stands for where others end on it: a thing for each of its directions. */
  private List<EntityId> events(Part line) {
    var made = events.get(line);
    if (made != null) {
      return made;
    }
    events.put(line, List.of());
    var all = new ArrayList<EntityId>();
    if (line.start().attached() != line.end().attached()) {
      trunk(line).ifPresent(all::add);
    } else if (line.start().attached()) {
      var start = at(line.start());
      var end = at(line.end());
      var directions = Direction.of(line);
      if (!start.isEmpty() && !end.isEmpty()) {
        if (directions.isEmpty()) {
          all.add(maker.event(line, "interaction of %s and %s", names(start), names(end)));
        }
        for (var direction : directions) {
          all.add(
              maker.event(
                  line,
                  direction.head().words(),
                  names(direction.turned() ? end : start),
                  names(direction.turned() ? start : end)));
        }
      }
    }
    events.put(line, List.copyOf(all));
    return all;
  }

  private Optional<EntityId> trunk(Part line) {
    boolean starts = line.start().attached();
    var some = at(starts ? line.start() : line.end());
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(maker.event(line, starts ? "action of %s" : "action on %s", names(some), ""));
  }

  private String names(List<EntityId> some) {
    var names = some.stream().map(things::label).distinct().toList();
    int shown = names.size() > 4 ? 3 : names.size();
    var text = String.join(", ", names.subList(0, shown));
    return shown < names.size() ? text + " and " + (names.size() - shown) + " more" : text;
  }

  /** A line without a head says that its ends belong together, and not which acts. */
  private void undirected(Part line) {
    var start = at(line.start());
    var end = at(line.end());
    if (start.isEmpty() || end.isEmpty()) {
      reportNameless(line, start, end);
    } else if (acted.contains(line)) {
      events(line).forEach(e -> maker.join(line, start, e, true));
      events(line).forEach(e -> maker.join(line, end, e, true));
    } else if (carriers.containsKey(line.end().at()) != carriers.containsKey(line.start().at())) {
      boolean turned = carriers.containsKey(line.start().at());
      var carrier = carriers.get((turned ? line.start() : line.end()).at());
      joinCarrier(line, turned ? end : start, carrier, turned ? start : end);
    } else {
      findings.add(
          Code.N0902,
          line.place(),
          "left out: a line without a head, which has no direction, between \"%s\" and \"%s\""
              .formatted(names(start), names(end)));
    }
  }

  /** What is drawn into a conversion without a head takes part in it, as its source does. */
  private void joinCarrier(
      Part line, List<EntityId> some, @Nullable Part carrier, List<EntityId> events) {
    boolean input =
        carrier != null
            && Direction.of(carrier).stream().allMatch(d -> d.head() == ArrowHead.CONVERSION);
    events.forEach(e -> maker.join(line, some, e, input));
  }

  private void reportNameless(Part line, List<EntityId> start, List<EntityId> end) {
    var names = names(start.isEmpty() ? end : start);
    boolean broken = List.of(line.start(), line.end()).stream().anyMatch(e -> !isKnown(e.at()));
    if (broken) {
      findings.add(Code.E0201, line.place(), "a line begins or ends at what is not declared");
    } else {
      findings.add(
          Code.N0902,
          line.place(),
          names.isEmpty()
              ? "left out: a line between what is left out or has no name"
              : "left out: a line between \"%s\" and what is left out or has no name"
                  .formatted(names));
    }
  }

  private boolean isKnown(String id) {
    return things.declares(id) || carriers.containsKey(id) || graphical.contains(id);
  }

  private void direct(Part line, Direction direction) {
    var from = at(direction.from());
    var to = at(direction.to());
    if (from.isEmpty() || to.isEmpty()) {
      reportNameless(line, from, to);
    } else if (from.size() * to.size() > MANY) {
      reportMany(line, from, to);
    } else {
      countGroups(direction, from, to);
      for (var source : from) {
        for (var target : to) {
          if (!source.equals(target) || from.size() * to.size() == 1) {
            maker.add(line, source, direction, target);
          }
        }
      }
    }
  }

  private void countGroups(Direction direction, List<EntityId> from, List<EntityId> to) {
    if ((from.size() > 1 && things.isGroup(direction.from().at()))
        || (to.size() > 1 && things.isGroup(direction.to().at()))) {
      groupLines++;
    }
  }

  private void reportMany(Part line, List<EntityId> from, List<EntityId> to) {
    findings.add(
        Code.N0902,
        line.place(),
        "left out: a line between groups of %d and %d, \"%s\" and \"%s\""
            .formatted(from.size(), to.size(), names(from), names(to)));
  }

  /** The claims of a line on which others end: to the thing that it is, and on from that. */
  private void through(Part line, List<Direction> directions) {
    var made = events(line);
    if (made.size() != directions.size()) {
      reportNameless(line, at(line.start()), at(line.end()));
      return;
    }
    for (int i = 0; i < made.size(); i++) {
      var direction = directions.get(i);
      var from = at(direction.from());
      var to = at(direction.to());
      countGroups(direction, from, to);
      maker.join(line, from, made.get(i), true);
      for (var target : to) {
        maker.add(line, made.get(i), outcome(line, direction, from, target), target);
      }
    }
  }

  /**
   * A plain arrow is a reaction where it is catalysed or joins molecules: more of it, more made.
   */
  private Direction outcome(Part line, Direction direction, List<EntityId> from, EntityId target) {
    boolean reaction =
        catalysed.contains(line)
            || from.stream()
                .allMatch(
                    f ->
                        direction.head().between(things.type(f), things.type(target))
                            == Relation.INCREASES);
    return direction.head() == ArrowHead.DIRECTED && reaction
        ? new Direction(
            direction.from(),
            direction.to(),
            ArrowHead.STIMULATION,
            direction.word(),
            direction.turned())
        : direction;
  }

  /** One way in which a line points. */
  record Direction(Part.End from, Part.End to, ArrowHead head, String word, boolean turned) {

    /** The ways in which that line points: none, one, or there and back. */
    static List<Direction> of(Part line) {
      var all = new ArrayList<Direction>();
      add(all, line.start(), line.end(), false);
      add(all, line.end(), line.start(), true);
      return all;
    }

    private static void add(List<Direction> all, Part.End from, Part.End to, boolean turned) {
      var head = ArrowHead.parse(to.head());
      if (head.isEmpty()) {
        all.add(new Direction(from, to, ArrowHead.MODIFICATION, to.head(), turned));
      } else if (head.get() != ArrowHead.UNDIRECTED) {
        all.add(new Direction(from, to, head.get(), to.head(), turned));
      }
    }

    /** Whether the table knows its head. */
    boolean known() {
      return ArrowHead.parse(word).isPresent();
    }
  }
}
