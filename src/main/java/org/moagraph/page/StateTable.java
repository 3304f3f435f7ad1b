package org.moagraph.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Stimulus;
import org.moagraph.reason.Change;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.WhatIfQuery;

/**
 * Asks how things move in the what-ifs of a page, as long as that is quickly told: first for the
 * question asked first, under the hypothesis that the picture is about.
 */
record StateTable(MoaGraph graph, Scopes scopes, Contents contents, List<Integer> drugs) {

  /** Questions times hypotheses; each is searched for every thing. */
  private static final int MOST = 3_000;

  /** A stimulus and a readout under one hypothesis, or under all. */
  private record Asked(int hypothesis, int stimulus, int readout) {}

  List<InteractivePage.States> ask(
      InteractivePage.Replies first, List<InteractivePage.Replies> rows) {
    var found = new ArrayList<InteractivePage.States>();
    int left = MOST;
    for (var asked : order(first, rows)) {
      left -= cost(asked);
      if (left < 0) {
        return found;
      }
      found.add(states(asked));
    }
    return found;
  }

  private List<Asked> order(InteractivePage.Replies first, List<InteractivePage.Replies> rows) {
    var asked = new ArrayList<>(List.of(first.scope()));
    asked.addAll(scopes.all());
    var places = new ArrayList<>(List.of(first));
    places.addAll(rows);
    return asked.stream()
        .distinct()
        .flatMap(h -> places.stream().map(r -> new Asked(h, r.stimulus(), r.readout())))
        .distinct()
        .toList();
  }

  private int cost(Asked asked) {
    return scopes.frames(asked.hypothesis()) * (contents.size() + drugs.size());
  }

  private InteractivePage.States states(Asked asked) {
    var blocks =
        IntStream.range(0, contents.size()).mapToObj(contents::entity).map(Interventions::block);
    var given = drugs.stream().map(contents::entity).map(Interventions::with);
    var comparisons =
        Stream.concat(blocks, given).map(done -> query(asked, done).compared(graph)).toList();
    return new InteractivePage.States(
        asked.hypothesis(),
        asked.stimulus(),
        asked.readout(),
        comparisons.stream().map(this::line).toList(),
        comparisons.stream().map(c -> c.answer().outcome()).toList());
  }

  private WhatIfQuery query(Asked asked, Interventions done) {
    return new WhatIfQuery(
        List.of(new Stimulus(contents.entity(asked.stimulus()), true)),
        contents.entity(asked.readout()),
        done,
        scopes.filter(asked.hypothesis()));
  }

  private String line(WhatIfQuery.BothSides compared) {
    var marks = new LinkedHashMap<Integer, Character>();
    for (var change : compared.changes()) {
      contents.place(change.entity()).ifPresent(i -> marks.put(i, mark(change)));
    }
    var line = new StringBuilder();
    for (int i = 0; i < contents.size(); i++) {
      line.append(marks.getOrDefault(i, '.').charValue());
    }
    return line.toString();
  }

  private static char mark(Change change) {
    return switch (change.with()) {
      case UP -> '+';
      case DOWN -> '-';
      case BOTH -> '~';
      case UNMOVED -> change.stops() ? 'x' : '.';
    };
  }
}
