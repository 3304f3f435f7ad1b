package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;

/**
 * What a few claims derive, by trying everything: the states that walks reach, and every route. For
 * graphs of a handful of entities.
 */
record Walks(List<Claim> claims, Map<EntityId, Sign> starts, Set<State> forbidden) {

  record State(EntityId entity, Sign sign) {}

  record Way(EntityId start, List<Claim> claims, Sign sign) {}

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
        (e, s) -> extend(e, new ArrayList<>(), new LinkedHashSet<>(Set.of(e)), e, s, to, found));
    return found;
  }

  private void extend(
      EntityId start,
      List<Claim> walked,
      Set<EntityId> visited,
      EntityId at,
      Sign sign,
      EntityId to,
      List<Way> found) {
    if (at.equals(to)) {
      if (!walked.isEmpty()) {
        found.add(new Way(start, List.copyOf(walked), sign));
      }
      return;
    }
    for (var claim : claims) {
      var next = sign.times(claim.sign());
      if (claim.source().equals(at)
          && !visited.contains(claim.target())
          && !forbidden.contains(new State(claim.target(), next))) {
        walked.add(claim);
        visited.add(claim.target());
        extend(start, walked, visited, claim.target(), next, to, found);
        visited.remove(claim.target());
        walked.remove(walked.size() - 1);
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

  /** The verdict signs of the entity, with the rule of feedback. */
  Net net(EntityId to) {
    var signs = signs(to);
    if (!signs.equals(Set.of(Sign.PLUS, Sign.MINUS))) {
      return new Net(signs, false);
    }
    var routes = new LinkedHashSet<Sign>();
    routes(to).forEach(r -> routes.add(r.sign()));
    return new Net(routes, routes.size() == 1);
  }

  record Net(Set<Sign> signs, boolean opposes) {

    Verdict verdict() {
      return switch (signs.size()) {
        case 0 -> Verdict.NONE;
        case 1 -> Verdict.of(signs.iterator().next());
        default -> Verdict.AMBIGUOUS;
      };
    }
  }
}
