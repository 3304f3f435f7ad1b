package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Purse;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Conflicts.Direct;

/** Where does the model speak against itself? Disputed claims count for pairs, not for routes. */
public record ConflictsQuery(Filter filter) {

  private record Pair(EntityId source, EntityId target) {}

  /** Asks it of a graph. */
  public Conflicts run(MoaGraph graph) {
    return new Conflicts(direct(graph), routed(graph));
  }

  private static List<Direct> direct(MoaGraph graph) {
    var pairs = new LinkedHashMap<Pair, List<Claim>>();
    for (var claim : byId(graph.model().claims())) {
      if (claim.sign() == Sign.PLUS || claim.sign() == Sign.MINUS) {
        pairs
            .computeIfAbsent(new Pair(claim.source(), claim.target()), p -> new ArrayList<>())
            .add(claim);
      }
    }
    return pairs.values().stream()
        .filter(claims -> claims.stream().map(Claim::sign).distinct().count() > 1)
        .map(ConflictsQuery::direct)
        .toList();
  }

  private static List<Claim> byId(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
  }

  private static Direct direct(List<Claim> claims) {
    var raises = claims.stream().filter(c -> c.sign() == Sign.PLUS).toList();
    var lowers = claims.stream().filter(c -> c.sign() == Sign.MINUS).toList();
    var differs = new ArrayList<String>();
    differ(differs, "organism", raises, lowers, c -> c.context().organisms());
    differ(differs, "place", raises, lowers, c -> c.context().place());
    differ(differs, "hypothesis", raises, lowers, Claim::hypotheses);
    differ(differs, "dose", raises, lowers, c -> c.context().dose());
    differ(differs, "time", raises, lowers, c -> c.context().time());
    return new Direct(raises, lowers, differs);
  }

  private static void differ(
      List<String> differs,
      String what,
      List<Claim> raises,
      List<Claim> lowers,
      Function<Claim, Object> aspect) {
    var one = raises.stream().map(aspect).collect(Collectors.toCollection(LinkedHashSet::new));
    var other = lowers.stream().map(aspect).collect(Collectors.toCollection(LinkedHashSet::new));
    if (!Objects.equals(one, other)) {
      differs.add(what);
    }
  }

  private List<Effect> routed(MoaGraph graph) {
    var drugs =
        graph.model().entities().stream()
            .filter(e -> e.type().isAgent())
            .sorted(Comparator.comparing(Entity::id))
            .toList();
    var outcomes =
        graph.model().entities().stream()
            .filter(e -> e.type().isOutcome())
            .map(Entity::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var purse = new Purse(graph);
    return drugs.stream()
        .flatMap(d -> new DownstreamQuery(d.id(), filter).run(graph, purse).stream())
        .filter(e -> e.verdict() == Verdict.AMBIGUOUS && outcomes.contains(e.to()))
        .toList();
  }
}
