package org.moagraph.reason;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Source;
import org.moagraph.io.edgelist.EdgeListImporter;
import org.moagraph.model.EntityId;
import org.moagraph.model.Stimulus;

/**
 * Times questions on a large edge list: one ring through all entities, the other claims at random.
 * Nothing is asserted. Arguments: edges and entities.
 */
final class ScaleFigures {

  private ScaleFigures() {}

  /** Prints the median, slowest (both warm) and first processor time in milliseconds. */
  public static void main(String[] args) {
    int edges = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    int entities = args.length > 1 ? Integer.parseInt(args[1]) : edges / 4;
    var text = edgeList(edges, entities);
    var loaded = new EdgeListImporter().read(new Source("scale.tsv", text)).get(0);
    var model = loaded.model().orElseThrow();
    var graph = MoaGraph.of(model);
    time("index", 20, i -> MoaGraph.of(model).claimCount());
    time(
        "effect",
        60,
        i ->
            new EffectQuery(id(i, entities), id(i + 1, entities), Filter.DEFAULT)
                .run(graph)
                .verdict());
    time(
        "what-if block",
        60,
        i -> whatIf(graph, i, entities, Interventions.block(id(i + 2, entities))));
    time(
        "mediators",
        60,
        i ->
            new MediatorsQuery(id(i, entities), id(i + 1, entities), Filter.DEFAULT)
                .run(graph)
                .all()
                .size());
    time(
        "blocks",
        10,
        i ->
            describe(
                new BlocksQuery(id(i, entities), id(i + 1, entities), 20, Filter.DEFAULT)
                    .run(graph)
                    .all()));
    time(
        "loops",
        5,
        i -> {
          var r = new LoopsQuery(8, 1000, Filter.DEFAULT).run(graph);
          return r.loops().size() + (r.complete() ? "" : " stopped");
        });
    time(
        "downstream",
        10,
        i -> new DownstreamQuery(id(i, entities), Filter.DEFAULT).run(graph).size());
    time("upstream", 10, i -> new UpstreamQuery(id(i, entities), Filter.DEFAULT).run(graph).size());
  }

  private static String describe(Blocks.Sets sets) {
    return sets.cuts().size()
        + " sets"
        + (sets.complete() ? "" : ", stopped")
        + sets.absence().map(a -> " " + a).orElse("");
  }

  private static Object whatIf(MoaGraph graph, int i, int entities, Interventions done) {
    var answer =
        new WhatIfQuery(
                List.of(new Stimulus(id(i, entities), true)),
                id(i + 1, entities),
                done,
                Filter.DEFAULT)
            .run(graph);
    return answer.outcome() + " " + answer.why();
  }

  private static EntityId id(int i, int entities) {
    return EntityId.of("n" + Math.floorMod(i * 7919, entities));
  }

  private static byte[] edgeList(int edges, int entities) {
    var random = new Random(7);
    var text = new StringBuilder("source\trelation\ttarget\n");
    for (int i = 0; i < edges; i++) {
      int from = i < entities ? i : random.nextInt(entities);
      int to = i < entities ? (i + 1) % entities : random.nextInt(entities);
      text.append('n')
          .append(from)
          .append('\t')
          .append(random.nextInt(3) == 0 ? '-' : '+')
          .append('\t')
          .append('n')
          .append(to)
          .append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Nanoseconds of processor time, which do not depend on what else the machine is doing. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private interface Question {
    Object ask(int round);
  }

  private static void time(String name, int rounds, Question question) {
    var times = new ArrayList<Double>();
    var answers = new TreeMap<String, Integer>();
    for (int i = 0; i < rounds; i++) {
      long start = processor();
      var answer = question.ask(i);
      times.add((processor() - start) / 1e6);
      answers.merge(String.valueOf(answer), 1, Integer::sum);
    }
    var warm = times.subList(rounds / 3, rounds).stream().sorted().toList();
    var shown = answers.toString();
    System.out.printf(
        "%-14s median %8.2f  slowest %8.2f  first %8.2f   %s%n",
        name,
        warm.get(warm.size() / 2),
        warm.get(warm.size() - 1),
        times.get(0),
        shown.substring(0, Math.min(150, shown.length())));
  }
}
