package org.moagraph.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

/** Models of steps between 2 to 11 entities, the same for the same seed; parallels where asked. */
final class RandomGraphs {

  private RandomGraphs() {}

  /** Steps of known sign, at most two an entity on average; loops among them. */
  static Model of(long seed, boolean parallels) {
    var random = new Random(seed * 104_729 + 7);
    int size = 2 + random.nextInt(10);
    var entities =
        IntStream.range(0, size)
            .mapToObj(i -> Entity.of(EntityId.of("e" + i), EntityType.ENTITY, "E" + i))
            .toList();
    var pairs = new LinkedHashSet<List<Integer>>();
    var claims = new ArrayList<Claim>();
    int count = size + random.nextInt(size + 1);
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (pairs.add(List.of(from, to)) || parallels) {
        var relation = random.nextBoolean() ? Relation.INCREASES : Relation.DECREASES;
        var source = entities.get(from).id();
        claims.add(Claim.step(source, relation, entities.get(to).id()).withId(id(random, i)));
      }
    }
    return Model.of(Header.of("random", "Random"), entities, claims);
  }

  private static ClaimId id(Random random, int number) {
    return ClaimId.of("c" + random.nextInt(100) + "-" + number);
  }
}
