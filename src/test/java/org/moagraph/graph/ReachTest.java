package org.moagraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

/** Shortest walks and which of them are routes, on long chains with ways back. */
class ReachTest {

  private static final int LENGTH = 120;

  private static MoaGraph chain(long seed) {
    var random = new Random(seed);
    var entities =
        IntStream.range(0, LENGTH)
            .mapToObj(i -> Entity.of(EntityId.of("e" + i), EntityType.ENTITY, "E" + i))
            .toList();
    var claims = new ArrayList<Claim>();
    for (int i = 0; i + 1 < LENGTH; i++) {
      claims.add(step(entities, i, i + 1, random.nextBoolean(), claims.size()));
    }
    for (int i = 0; i < 6; i++) {
      int to = random.nextInt(LENGTH);
      claims.add(
          step(entities, Math.min(LENGTH - 1, to + 20), to, random.nextBoolean(), claims.size()));
    }
    return MoaGraph.of(Model.of(Header.of("chain", "Chain"), entities, claims));
  }

  private static Claim step(List<Entity> entities, int from, int to, boolean up, int number) {
    var relation = up ? Relation.INCREASES : Relation.DECREASES;
    return Claim.step(entities.get(from).id(), relation, entities.get(to).id())
        .withId(ClaimId.of("c" + number));
  }

  @Test
  void aWalkIsARouteWhereItMeetsNothingTwice() {
    int routes = 0;
    int others = 0;
    for (long seed = 0; seed < 40; seed++) {
      var graph = chain(seed);
      var reach = Setting.passing(graph.frames(Filter.DEFAULT).common().active(), 0).reach();
      for (int entity = 0; entity < LENGTH; entity++) {
        for (int sign = 0; sign < Signs.COUNT; sign++) {
          if (reach.has(entity, sign)) {
            var met = new HashSet<Integer>(List.of(0));
            boolean once = true;
            for (int claim : reach.walk(entity, sign)) {
              once &= met.add(graph.target(claim));
            }
            assertThat(reach.isRoute(entity, sign)).as("seed %d", seed).isEqualTo(once);
            assertThat(reach.loop(entity, sign).length == 0).isEqualTo(once);
            routes += once ? 1 : 0;
            others += once ? 0 : 1;
          }
        }
      }
    }
    assertThat(routes).isGreaterThan(1000);
    assertThat(others).isGreaterThan(1000);
  }
}
