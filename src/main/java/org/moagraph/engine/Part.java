package org.moagraph.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.engine.Engine.Link;
import org.moagraph.io.Loaded;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Extent;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.Model;

/** What of a graph a question needs, as the model that a file with it would be. */
public record Part(Loaded loaded, Extent extent) {

  /** Whether an answer from it still asks the database. */
  public boolean isOpen() {
    return loaded.model().filter(m -> m.claims() instanceof IndexedClaims).isPresent();
  }

  /** The claims on ways from some things to others of at most so many steps, and their ends. */
  Part between(List<EntityId> from, List<EntityId> to, int longest) {
    var model = loaded.model().orElseThrow();
    var numbers = new LinkedHashMap<EntityId, Long>();
    model.entities().forEach(e -> numbers.put(e.id(), (long) numbers.size()));
    var links = new ArrayList<Link>();
    for (int i = 0; i < model.claims().size(); i++) {
      var claim = model.claims().get(i);
      if (claim.sign().carries()) {
        links.add(new Link(i, number(claim.source(), numbers), number(claim.target(), numbers)));
      }
    }
    var kept = new ArrayList<Claim>();
    var ids = new LinkedHashSet<>(from);
    ids.addAll(to);
    for (var link :
        WaySearch.onWays(links, numbers(from, numbers), numbers(to, numbers), longest)) {
      var claim = model.claims().get((int) link.edge());
      kept.add(claim);
      ids.add(claim.source());
      ids.add(claim.target());
      ids.addAll(claim.context().given());
    }
    var things = model.entities().stream().filter(e -> ids.contains(e.id())).toList();
    var part = Model.of(model.header(), things, kept);
    return new Part(new Loaded(Optional.of(part), loaded.origins(), loaded.diagnostics()), extent);
  }

  private static List<Long> numbers(List<EntityId> ids, Map<EntityId, Long> numbers) {
    return ids.stream().map(id -> number(id, numbers)).toList();
  }

  private static long number(EntityId id, Map<EntityId, Long> numbers) {
    return numbers.getOrDefault(id, -1L);
  }
}
