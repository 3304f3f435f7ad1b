package org.moagraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.query.PathsQuery;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Hub;
import org.moagraph.reason.HubsQuery;
import org.moagraph.reason.Motif;
import org.moagraph.reason.MotifsQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Highlights;
import org.moagraph.view.diagram.Move;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** An answer named in words, such as "downstream ketamine", as what it brings out in a picture. */
public final class HighlightReader {

  private static final int ROUTES = 200;
  private static final int LONGEST = 30;
  private static final int HUBS = 3;
  private static final int MOTIFS = 10_000;

  private final MoaGraph graph;
  private final NameReader names;
  private final Filter filter;

  /** Answers questions about a graph, whose names are read so. */
  public HighlightReader(MoaGraph graph, NameReader names, Filter filter) {
    this.graph = graph;
    this.names = names;
    this.filter = filter;
  }

  /** What the answer brings out in a picture of those entities; throws {@link NotUnderstood}. */
  public Highlight highlight(String words, Predicate<EntityId> shown) {
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
      case "route" -> route(rest);
      case "hubs" -> Highlights.hubs(graph.model(), hubs(shown));
      case "motifs" -> Highlights.motifs(motifs(rest, shown));
      default ->
          throw new NotUnderstood(
              "unknown answer \"" + words + "\"",
              "write \"downstream X\", \"upstream X\", \"paths X Y\", \"route X Y\", \"hubs\" or"
                  + " \"motifs KIND\"");
    };
  }

  /** The same with words for it in a language, and which way each of those things goes. */
  public Highlight told(String words, Predicate<EntityId> shown, Language language) {
    var lit = highlight(words, shown);
    var parts = words.strip().split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    var labels = Labels.of(graph.model(), language.code());
    Predicate<EntityId> marked = id -> lit.entities().contains(id) && shown.test(id);
    return lit.telling(
        switch (parts[0]) {
          case "downstream" -> {
            var start = names.entity(rest);
            var about = language.say("highlight.downstream", labels.of(start));
            yield new HighlightWords(language, about).reached(after(start, marked));
          }
          case "upstream" -> {
            var end = names.entity(rest);
            var about = language.say("highlight.upstream", labels.of(end));
            yield new HighlightWords(language, about).reaching(before(end, marked));
          }
          case "hubs" -> new HighlightWords(language, language.say("highlight.hubs")).plain();
          case "motifs" -> new HighlightWords(language, language.say("highlight.motifs")).plain();
          default -> {
            var ends = ends(rest);
            var key = parts[0].equals("route") ? "highlight.route" : "highlight.paths";
            var about = language.say(key, labels.of(ends.get(0)), labels.of(ends.get(1)));
            yield new HighlightWords(language, about).reached(after(ends.get(0), marked));
          }
        });
  }

  /** Which way each of the marked things goes after one is raised. */
  private Map<EntityId, Move> after(EntityId start, Predicate<EntityId> marked) {
    return moves(new DownstreamQuery(start, filter).run(graph), Effect::to, marked);
  }

  /** Which way one goes after each of the marked things is raised. */
  private Map<EntityId, Move> before(EntityId end, Predicate<EntityId> marked) {
    return moves(new UpstreamQuery(end, filter).run(graph), Effect::from, marked);
  }

  private static Map<EntityId, Move> moves(
      List<Effect> effects, Function<Effect, EntityId> of, Predicate<EntityId> marked) {
    var moves = new LinkedHashMap<EntityId, Move>();
    for (var effect : effects) {
      if (marked.test(of.apply(effect)) && !effect.from().equals(effect.to())) {
        Move.of(effect.verdict()).ifPresent(move -> moves.put(of.apply(effect), move));
      }
    }
    return moves;
  }

  /** The first of the hubs that the picture shows. */
  private List<EntityId> hubs(Predicate<EntityId> shown) {
    return new HubsQuery(Integer.MAX_VALUE, filter)
        .run(graph).hubs().stream().map(Hub::entity).filter(shown).limit(HUBS).toList();
  }

  /** The motifs that the picture shows whole. */
  private List<Motif> motifs(String kind, Predicate<EntityId> shown) {
    var found =
        new MotifsQuery(MotifWords.kinds(kind), MOTIFS, filter)
            .run(graph).motifs().stream()
                .filter(motif -> motif.members().stream().allMatch(shown))
                .toList();
    if (found.isEmpty()) {
      throw new NotUnderstood(
          "this picture shows no such motif",
          "\"moa motifs " + graph.model().id() + "\" lists those of the whole model");
    }
    return found;
  }

  /** All routes that an effect rests on, and the one that its answer shows first. */
  private Highlight paths(String rest) {
    var ends = ends(rest);
    var query = new PathsQuery(ends.get(0), ends.get(1), ROUTES, LONGEST, filter);
    var found = new ArrayList<List<Claim>>();
    found.add(first(ends));
    query.run(graph).heard(graph.model()).forEach(r -> found.add(r.claims()));
    return Highlights.ways(found);
  }

  /** The route that the answer to an effect shows first. */
  private Highlight route(String rest) {
    var ends = ends(rest);
    var first = first(ends);
    if (first.isEmpty()) {
      throw new NotUnderstood(
          "no route leads from \"" + ends.get(0) + "\" to \"" + ends.get(1) + "\"", "");
    }
    return Highlights.ways(List.of(first));
  }

  private List<Claim> first(List<EntityId> ends) {
    return new EffectQuery(ends.get(0), ends.get(1), filter).bare(graph).witness();
  }

  private List<EntityId> ends(String rest) {
    return split(rest).stream().map(names::entity).toList();
  }

  /** Two names in a row: where both have several words, the first split of which both exist. */
  private List<String> split(String rest) {
    var words = List.of(rest.split("\\s+"));
    if (words.size() < 2) {
      throw new NotUnderstood("a way needs two names", "write \"paths X Y\" or \"route X Y\"");
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
