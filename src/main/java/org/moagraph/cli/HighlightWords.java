package org.moagraph.cli;

import java.util.List;
import org.moagraph.app.Moa;
import org.moagraph.graph.Filter;
import org.moagraph.query.PathsQuery;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Highlights;

/** An answer named in words, such as "downstream ketamine", as what it brings out in a picture. */
final class HighlightWords {

  private static final int ROUTES = 200;
  private static final int LONGEST = 30;

  private final Moa moa;
  private final Named named;
  private final Filter filter;

  HighlightWords(Moa moa, Named named, Filter filter) {
    this.moa = moa;
    this.named = named;
    this.filter = filter;
  }

  Highlight highlight(String words) {
    var parts = words.strip().split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "downstream" -> {
        var start = named.entity(rest);
        var effects = new DownstreamQuery(start, filter).run(moa.index());
        yield Highlights.reach(moa.model(), start, effects);
      }
      case "upstream" -> {
        var end = named.entity(rest);
        var effects = new UpstreamQuery(end, filter).run(moa.index());
        yield Highlights.reach(moa.model(), end, effects);
      }
      case "paths", "path", "routes" -> paths(rest);
      default ->
          throw Failure.usage(
              "unknown answer \"" + words + "\"",
              "write \"downstream X\", \"upstream X\" or \"paths X Y\"");
    };
  }

  private Highlight paths(String rest) {
    var ends = split(rest);
    var query =
        new PathsQuery(
            named.entity(ends.get(0)), named.entity(ends.get(1)), ROUTES, LONGEST, filter);
    return Highlights.routes(query.run(moa.index()).routes());
  }

  /** Two names in a row: where both have several words, the first split of which both exist. */
  private List<String> split(String rest) {
    var words = List.of(rest.split("\\s+"));
    if (words.size() < 2) {
      throw Failure.usage("\"paths\" needs two names", "write \"paths X Y\"");
    }
    for (int i = 1; i < words.size(); i++) {
      var first = String.join(" ", words.subList(0, i));
      var second = String.join(" ", words.subList(i, words.size()));
      if (moa.resolve(first).isUnique() && moa.resolve(second).isUnique()) {
        return List.of(first, second);
      }
    }
    return List.of(words.get(0), String.join(" ", words.subList(1, words.size())));
  }
}
