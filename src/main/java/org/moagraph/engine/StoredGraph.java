package org.moagraph.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Code;
import org.moagraph.engine.Engine.Link;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.kgx.KgxGraph;
import org.moagraph.model.Extent;
import org.moagraph.model.Header;
import org.moagraph.model.Model;

/**
 * A graph in a database that can be asked for the part that a question needs. Everything is fetched
 * in bounded requests, and no part has more edges than are allowed: it says how far it goes.
 */
public final class StoredGraph {

  /** Parts of more edges are kept as numbers. */
  static final int LARGE = 20_000;

  /** Edges of a part where nothing else is said. */
  public static final int MOST_EDGES = 200_000;

  private final Engine engine;
  private final EngineAddress address;
  private final Mapping mapping;
  private final int most;
  private final NamedNodes names;
  private @Nullable Words words;

  /**
   * @param most how many edges a part may have
   */
  public StoredGraph(Engine engine, EngineAddress address, Mapping mapping, int most) {
    this.engine = engine;
    this.address = address;
    this.mapping = mapping;
    this.most = most;
    this.names = new NamedNodes(engine, mapping, address.shown());
  }

  /** How large it is, and what its edges say. */
  public Overview overview() {
    var words =
        engine.words().stream()
            .map(w -> new Overview.Word(w, KgxGraph.told(w, mapping.relations())))
            .toList();
    return new Overview(address.shown(), engine.size(), words);
  }

  /**
   * The things of which a name holds the text, without claims: of very many, those with the
   * shortest names.
   */
  public Model containing(String text) {
    return names.containing(text);
  }

  /**
   * The part that a question needs. Where a name comes to nothing, or to several things, it holds
   * those that could be meant and no claims.
   */
  public Part part(Wanted wanted) {
    if (wanted instanceof Wanted.Thing thing) {
      return around(thing);
    } else if (wanted instanceof Wanted.Reach reach) {
      return reached(reach);
    }
    return ways((Wanted.Ways) wanted);
  }

  private Part around(Wanted.Thing thing) {
    var found = names.find(thing.name());
    if (!found.isOne()) {
      return unclear(thing.name(), found.nodes());
    }
    var links = engine.around(found.numbers(), most + 1);
    boolean all = links.size() <= most;
    var kept = all ? links : links.subList(0, most);
    return assemble(kept, found.numbers(), 0, all ? Extent.Stop.WHOLE : Extent.Stop.EDGES);
  }

  private Part reached(Wanted.Reach reach) {
    var found = names.find(reach.name());
    if (!found.isOne()) {
      return unclear(reach.name(), found.nodes());
    }
    var spread = new Spread(engine, words(), reach.down(), found.numbers());
    var links = new LinkedHashMap<Long, Link>();
    boolean fits = true;
    while (fits && !spread.isDone() && spread.steps() < reach.steps()) {
      fits = spread.advance(links, most);
    }
    var stop = spread.isDone() ? Extent.Stop.WHOLE : fits ? Extent.Stop.LENGTH : Extent.Stop.EDGES;
    return assemble(links.values(), found.numbers(), spread.steps(), stop);
  }

  private Part ways(Wanted.Ways wanted) {
    var from = names.find(wanted.from());
    if (!from.isOne()) {
      return unclear(wanted.from(), from.nodes());
    }
    var to = names.find(wanted.to());
    if (!to.isOne()) {
      var nodes = new ArrayList<>(to.nodes());
      if (!nodes.isEmpty()) {
        from.nodes().stream().filter(n -> from.numbers().contains(n.number())).forEach(nodes::add);
      }
      return unclear(wanted.to(), nodes);
    }
    var search =
        new WaySearch(engine, words(), from.numbers(), to.numbers(), wanted.steps(), most).run();
    if (wanted.use() == Wanted.Use.BLOCKS && search.stop() == Extent.Stop.WHOLE) {
      search.enter();
    }
    var ends = new ArrayList<>(from.numbers());
    ends.addAll(to.numbers());
    if (wanted.use() != Wanted.Use.PICTURE) {
      return assemble(search.looked(), ends, search.steps(), search.stop());
    }
    var part = assemble(search.onWays(), ends, search.steps(), search.stop());
    return part.between(names.ids(from), names.ids(to), wanted.steps());
  }

  /** Asked for once. */
  private Words words() {
    if (words == null) {
      words = Words.of(engine.words(), mapping.relations());
    }
    return words;
  }

  private Part unclear(String name, List<Engine.Node> nodes) {
    if (nodes.isEmpty()) {
      throw engine.size().nodes() == 0
          ? EngineProblem.database(address.shown() + " is empty", "load a graph into it first")
          : EngineProblem.words(
              "nothing is called \"" + name + "\" in " + address.shown(),
              "\"moa find " + address.shown() + " TEXT\" looks for parts of names");
    }
    var model = names.model(nodes);
    return new Part(
        new Loaded(Optional.of(model), Origins.of(address.shown()), List.of()),
        new Extent(0, model.entities().size(), 0, Extent.Stop.WHOLE));
  }

  /** The model of those links and their ends, each with all that the database says of it. */
  private Part assemble(Collection<Link> links, List<Long> starts, int steps, Extent.Stop stop) {
    return links.size() > LARGE
        ? new LargePart(engine, address, mapping).part(links, starts, steps, stop)
        : whole(links, starts, steps, stop);
  }

  private Part whole(Collection<Link> links, List<Long> starts, int steps, Extent.Stop stop) {
    var graph = new KgxGraph(address.shown(), mapping.relations());
    var numbers = new LinkedHashSet<>(starts);
    links.forEach(
        l -> {
          numbers.add(l.source());
          numbers.add(l.target());
        });
    var ids = new LinkedHashMap<Long, String>();
    int nameless = 0;
    for (var node : fetched(numbers, engine::nodes, Engine.Node::number)) {
      ids.put(node.number(), mapping.id(node));
      nameless += mapping.hasId(node) ? 0 : 1;
      graph.node(mapping.values(node));
    }
    var edges = links.stream().map(Link::edge).toList();
    for (var edge : fetched(edges, engine::edges, Engine.Edge::number)) {
      var source = ids.get(edge.source());
      var target = ids.get(edge.target());
      if (source != null && target != null) {
        graph.edge(mapping.values(edge, source, target));
      }
    }
    var lacking = graph.lacking().stream().flatMap(id -> KgxGraph.ids(id).stream()).toList();
    if (!lacking.isEmpty()) {
      engine.identified(lacking).forEach(n -> graph.node(mapping.values(n)));
    }
    if (nameless > 0) {
      graph
          .findings()
          .add(
              Code.N0902,
              graph.findings().whole(),
              "nodes without \"%2$s\" (%1$d) are called by their numbers, which may change"
                  .formatted(nameless, mapping.ofNode("id")));
    }
    var header = Header.of(address.name(), address.name());
    return new Part(graph.loaded(header), new Extent(links.size(), numbers.size(), steps, stop));
  }

  interface Request<T> {
    List<T> of(List<Long> numbers);
  }

  /** All of those numbers, in their order: that in which they were loaded. */
  static <T> List<T> fetched(
      Collection<Long> numbers, Request<T> request, Function<T, Long> number) {
    var sorted = numbers.stream().sorted().toList();
    var all = new ArrayList<T>(sorted.size());
    for (int from = 0; from < sorted.size(); from += Spread.BATCH) {
      all.addAll(request.of(sorted.subList(from, Math.min(sorted.size(), from + Spread.BATCH))));
    }
    all.sort(Comparator.comparing(number));
    return all;
  }
}
