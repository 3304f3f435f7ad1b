package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.moagraph.diag.Code;
import org.moagraph.model.PartId;

/** Finds parts that contain themselves by way of others. Each circle is reported once. */
final class Circles {

  private final Map<String, List<String>> next = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> onPath = new HashSet<>();
  private final String section;
  private final String verb;
  private final Function<String, PartId> part;
  private final FileReading reading;

  private Circles(String section, Function<String, PartId> part, String verb, FileReading reading) {
    this.section = section;
    this.part = part;
    this.verb = verb;
    this.reading = reading;
  }

  static <T> void check(
      List<T> parts,
      Function<T, String> id,
      Function<T, List<String>> next,
      String section,
      Function<String, PartId> part,
      String verb,
      FileReading reading) {
    var circles = new Circles(section, part, verb, reading);
    parts.forEach(p -> circles.next.put(id.apply(p), next.apply(p)));
    circles.next.keySet().forEach(circles::from);
  }

  // A stack of its own: a file may chain more parts than the JVM's stack has room for.
  private void from(String start) {
    var path = new ArrayList<String>();
    var turns = new ArrayList<Integer>();
    push(start, path, turns);
    while (!path.isEmpty()) {
      int top = path.size() - 1;
      var all = next.getOrDefault(path.get(top), List.of());
      int turn = turns.get(top);
      if (turn == all.size()) {
        onPath.remove(path.get(top));
        done.add(path.remove(top));
        turns.remove(top);
      } else {
        turns.set(top, turn + 1);
        var to = all.get(turn);
        if (onPath.contains(to)) {
          report(path.subList(path.indexOf(to), path.size()));
        } else {
          push(to, path, turns);
        }
      }
    }
  }

  private void push(String id, List<String> path, List<Integer> turns) {
    if (!done.contains(id)) {
      path.add(id);
      onPath.add(id);
      turns.add(0);
    }
  }

  private void report(List<String> circle) {
    var first = circle.get(0);
    var place = reading.origins.getOrDefault(part.apply(first), reading.findings.whole());
    reading.findings.add(
        Code.E0207,
        place,
        "%s contain each other in a circle: %s -> %s"
            .formatted(section, String.join(" -> ", circle), first),
        "take one of them out of \"%s\"".formatted(verb));
  }
}
