package org.moagraph.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.moagraph.graph.Names;
import org.moagraph.io.kgx.KgxGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.Header;
import org.moagraph.model.Model;

/**
 * What names come to in a database: it is asked for nodes whose names hold what was written, and
 * among these a name means what it means in a file.
 */
final class NamedNodes {

  /** Nodes among which a name is looked for: the shortest names that hold it. */
  static final int MOST = 2_000;

  /** Letters by which a name that was written wrongly is looked for. */
  private static final int BEGINNING = 3;

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern GREEK =
      Pattern.compile(
          "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho"
              + "|sigma|tau|upsilon|phi|chi|psi|omega");

  private final Engine engine;
  private final Mapping mapping;
  private final String shown;

  NamedNodes(Engine engine, Mapping mapping, String shown) {
    this.engine = engine;
    this.mapping = mapping;
    this.shown = shown;
  }

  /**
   * What a name came to.
   *
   * @param numbers the nodes of the one thing that has the name, or none
   * @param nodes the nodes that were looked at
   */
  record Found(List<Long> numbers, List<Engine.Node> nodes) {

    /** Whether exactly one thing has the name. */
    boolean isOne() {
      return !numbers.isEmpty();
    }
  }

  /** What a name comes to. */
  Found find(String name) {
    var exact = engine.identified(KgxGraph.ids(name.strip()));
    if (!exact.isEmpty()) {
      return new Found(numbers(exact, n -> true), exact);
    }
    var nodes = new ArrayList<>(holding(name));
    for (var piece : name.split("/")) {
      if (!piece.equals(name)) {
        nodes.addAll(holding(piece));
      }
    }
    var resolved = Names.of(model(nodes)).resolve(name);
    if (resolved.isUnique() || resolved.isPart()) {
      var id = resolved.entities().get(0);
      return new Found(numbers(nodes, n -> id(n).equals(id)), nodes);
    }
    if (resolved.entities().isEmpty()) {
      beginning(name).ifPresent(b -> nodes.addAll(engine.named(List.of(b), MOST)));
    }
    return new Found(List.of(), nodes);
  }

  /** The things of which a name holds the text, as a model without claims. */
  Model containing(String text) {
    var exact = engine.identified(KgxGraph.ids(text.strip()));
    var nodes = new ArrayList<>(holding(text));
    nodes.addAll(exact);
    var all = model(nodes);
    return Model.of(all.header(), Names.of(all).containing(text), List.of());
  }

  private List<Engine.Node> holding(String name) {
    var parts = parts(name);
    return parts.isEmpty() ? List.of() : engine.named(parts, MOST);
  }

  /** What every spelling of a name holds: Greek letters may be written as letters or as words. */
  private static List<String> parts(String name) {
    var all =
        Arrays.stream(OTHER.split(name.toLowerCase(Locale.ROOT)))
            .filter(p -> !p.isEmpty())
            .toList();
    var plain = all.stream().filter(p -> !GREEK.matcher(p).matches()).toList();
    return plain.isEmpty() ? all : plain;
  }

  private static Optional<String> beginning(String name) {
    return parts(name).stream()
        .max(Comparator.comparingInt(String::length))
        .map(p -> p.substring(0, Math.min(BEGINNING, p.length())));
  }

  /** The ids of the nodes of the one thing that was found. */
  List<EntityId> ids(Found found) {
    return found.nodes().stream()
        .filter(n -> found.numbers().contains(n.number()))
        .map(this::id)
        .distinct()
        .toList();
  }

  private EntityId id(Engine.Node node) {
    return EntityId.of(KgxGraph.id(mapping.id(node)));
  }

  private static List<Long> numbers(List<Engine.Node> nodes, Predicate<Engine.Node> wanted) {
    return nodes.stream().filter(wanted).map(Engine.Node::number).distinct().sorted().toList();
  }

  /** The nodes as a model without claims, which is called what the database is opened with. */
  Model model(List<Engine.Node> nodes) {
    var graph = new KgxGraph(shown, mapping.relations());
    distinct(nodes).values().forEach(n -> graph.node(mapping.values(n)));
    return graph.loaded(Header.of(shown, shown)).model().orElseThrow();
  }

  private static Map<Long, Engine.Node> distinct(List<Engine.Node> nodes) {
    var distinct = new LinkedHashMap<Long, Engine.Node>();
    nodes.stream()
        .sorted(Comparator.comparingLong(Engine.Node::number))
        .forEach(n -> distinct.putIfAbsent(n.number(), n));
    return distinct;
  }
}
