package org.moagraph.ask;

import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.query.PathsQuery;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Highlights;

/** An answer named in words, such as "downstream ketamine", as what it brings out in a picture. */
public final class HighlightReader {

  private static final int ROUTES = 200;
  private static final int LONGEST = 30;

  private final MoaGraph graph;
  private final NameReader names;
  private final Filter filter;

  /** Answers questions about a graph, whose names are read so. */
  public HighlightReader(MoaGraph graph, NameReader names, Filter filter) {
    this.graph = graph;
    this.names = names;
    this.filter = filter;
  }

  /** What the answer brings out; throws {@link NotUnderstood}. */
  public Highlight highlight(String words) {
    var parts = words.strip().split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "downstream" -> {
        var start = names.entity(rest);
        var effects = new DownstreamQuery(start, filter).run(graph);
        yield Highlights.reach(graph.model(), start, effects);
      }
      case "upstream" -> {
        var end = names.entity(rest);
        var effects = new UpstreamQuery(end, filter).run(graph);
        yield Highlights.reach(graph.model(), end, effects);
      }
      case "paths", "path", "routes" -> paths(rest);
      default ->
          throw new NotUnderstood(
              "unknown answer \"" + words + "\"",
              "write \"downstream X\", \"upstream X\" or \"paths X Y\"");
    };
  }

  private Highlight paths(String rest) {
    var ends = split(rest);
    var query =
        new PathsQuery(
            names.entity(ends.get(0)), names.entity(ends.get(1)), ROUTES, LONGEST, filter);
    return Highlights.routes(query.run(graph).routes());
  }

  /** Two names in a row: where both have several words, the first split of which both exist. */
  private List<String> split(String rest) {
    var words = List.of(rest.split("\\s+"));
    if (words.size() < 2) {
      throw new NotUnderstood("\"paths\" needs two names", "write \"paths X Y\"");
    }
    for (int i = 1; i < words.size(); i++) {
      var first = String.join(" ", words.subList(0, i));
      var second = String.join(" ", words.subList(i, words.size()));
      if (names.resolve(first).isUnique() && names.resolve(second).isUnique()) {
        return List.of(first, second);
      }
    }
    return List.of(words.get(0), String.join(" ", words.subList(1, words.size())));
  }
}
