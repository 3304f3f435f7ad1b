package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;

/**
 * What a few claims derive, by trying everything: the states that walks reach, and every route. For
 * graphs of a handful of entities.
 */
record Walks(List<Claim> claims, Map<EntityId, Sign> starts, Set<State> forbidden) {

  record State(EntityId entity, Sign sign) {}

  /**
   * A route from a start, set so, to where the sign holds. What is set itself is a route of none.
   */
  record Way(EntityId start, Sign first, List<Claim> claims, Sign sign) {}

  static final List<Sign> CARRIED = List.of(Sign.PLUS, Sign.MINUS, Sign.UNKNOWN);

  /** What raising one entity derives. */
  static Walks from(List<Claim> claims, EntityId start) {
    return new Walks(claims, Map.of(start, Sign.PLUS), forbidAll(start));
  }

  static Set<State> forbidAll(EntityId entity) {
    var all = new LinkedHashSet<State>();
    CARRIED.forEach(s -> all.add(new State(entity, s)));
    return all;
  }

  /** The states derived: claims are applied until nothing new comes of it. */
  Set<State> reached() {
    var states = new LinkedHashSet<State>();
    starts.forEach((e, s) -> states.add(new State(e, s)));
    return closed(states);
  }

  private Set<State> closed(Set<State> states) {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var claim : claims) {
        for (var sign : CARRIED) {
          if (states.contains(new State(claim.source(), sign))) {
            var next = new State(claim.target(), sign.times(claim.sign()));
            grew |= !forbidden.contains(next) && states.add(next);
          }
        }
      }
    }
    return states;
  }

  Set<Sign> signs(EntityId entity) {
    var signs = new LinkedHashSet<Sign>();
    var reached = reached();
    for (var sign : CARRIED) {
      if (reached.contains(new State(entity, sign))) {
        signs.add(sign);
      }
    }
    return signs;
  }

  /** Every walk from a start to the entity that visits no entity twice and derives each state. */
  List<Way> routes(EntityId to) {
    var found = new ArrayList<Way>();
    starts.forEach(
        (e, s) ->
            extend(new Way(e, s, List.of(), s), new LinkedHashSet<>(Set.of(e)), e, to, found));
    return found;
  }

  private void extend(
      Way walked, Set<EntityId> visited, EntityId at, EntityId to, List<Way> found) {
    if (at.equals(to)) {
      found.add(walked);
      return;
    }
    for (var claim : claims) {
      var next = walked.sign().times(claim.sign());
      if (claim.source().equals(at)
          && !visited.contains(claim.target())
          && !forbidden.contains(new State(claim.target(), next))) {
        var further = new ArrayList<>(walked.claims());
        further.add(claim);
        visited.add(claim.target());
        extend(
            new Way(walked.start(), walked.first(), further, next),
            visited,
            claim.target(),
            to,
            found);
        visited.remove(claim.target());
      }
    }
  }

  /** The claims that some derivation of the entity's sign goes along, each tried on its own. */
  Set<Claim> supporting(EntityId entity, Sign sign) {
    var wanted = new State(entity, sign);
    var reached = reached();
    var support = new LinkedHashSet<Claim>();
    for (var claim : claims) {
      for (var before : CARRIED) {
        var after = new State(claim.target(), before.times(claim.sign()));
        if (reached.contains(new State(claim.source(), before))
            && !forbidden.contains(after)
            && closed(new LinkedHashSet<>(Set.of(after))).contains(wanted)) {
          support.add(claim);
        }
      }
    }
    return support;
  }

  /** The signs of all routes to the entity. */
  Set<Sign> routeSigns(EntityId to) {
    return routes(to).stream().map(Way::sign).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
