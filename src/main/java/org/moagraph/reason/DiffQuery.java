package org.moagraph.reason;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

/** What do two models share, and where do they part? */
public record DiffQuery() {

  private record Said(EntityId source, Sign sign, String phrase, EntityId target) {

    static Said of(Claim claim) {
      return new Said(claim.source(), claim.sign(), claim.phrase(), claim.target());
    }
  }

  /** Compares the two, each list in the order of its model. */
  public Difference run(Model first, Model second) {
    var inFirst = said(first);
    var inSecond = said(second);
    return new Difference(
        entities(first, ids(second), true),
        entities(first, ids(second), false),
        entities(second, ids(first), false),
        claims(first, inSecond, true),
        claims(first, inSecond, false),
        claims(second, inFirst, false),
        opposed(first, second));
  }

  private static Set<EntityId> ids(Model model) {
    return model.entities().stream()
        .map(Entity::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Said> said(Model model) {
    return model.claims().stream()
        .map(Said::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Entity> entities(Model model, Set<EntityId> other, boolean shared) {
    return model.entities().stream().filter(e -> other.contains(e.id()) == shared).toList();
  }

  private static List<Claim> claims(Model model, Set<Said> other, boolean shared) {
    return model.claims().stream().filter(c -> other.contains(Said.of(c)) == shared).toList();
  }

  /** Claims of the second whose pair the first claims with the opposite sign. */
  private static List<Claim> opposed(Model first, Model second) {
    record Signed(EntityId source, EntityId target, Sign sign) {}
    var turned =
        first.claims().stream()
            .filter(c -> c.sign() == Sign.PLUS || c.sign() == Sign.MINUS)
            .map(c -> new Signed(c.source(), c.target(), c.sign().inverse()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return second.claims().stream()
        .filter(c -> turned.contains(new Signed(c.source(), c.target(), c.sign())))
        .toList();
  }
}
