package org.moagraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;

class RoutesTest {

  private static Model chain(int steps) {
    return Model.of(
        Header.of("m", "m"),
        IntStream.rangeClosed(0, steps)
            .mapToObj(i -> Entity.of(EntityId.of("n" + i), EntityType.ENTITY, "N" + i))
            .toList(),
        IntStream.range(0, steps)
            .mapToObj(
                i ->
                    Claim.step(EntityId.of("n" + i), Relation.INHIBITS, EntityId.of("n" + (i + 1))))
            .toList());
  }

  @Test
  void aChainNamesEachThingOnceWithTheArrowThatLeadsToIt() {
    var model = chain(2);
    assertThat(Routes.chain(model.claims(), Labels.of(model, "en")).plain())
        .isEqualTo("N0 ⊣ N1 ⊣ N2");
    assertThat(Routes.chain(List.of(), Labels.of(model, "en")).plain()).isEmpty();
  }

  @Test
  @Timeout(10)
  void aChainOfFortyThousandStepsIsToldInTimeThatGrowsWithItsLength() {
    var model = chain(40_000);
    var parts = Routes.chain(model.claims(), Labels.of(model, "en")).parts();
    assertThat(parts).hasSize(1 + 3 * 40_000);
  }
}
