package org.moagraph.view.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Comparison.Differing;
import org.moagraph.reason.Outcome;

class DiscriminatingBlocksTest {

  @Test
  void drugsAndReadoutsThatABlockTellsApartAlikeStandTogether() {
    var groups =
        DiscriminatingBlocks.of(
            List.of(
                blocked("R", "mood", "X"),
                blocked("R", "mood", "Y"),
                blocked("R", "spines", "X"),
                blocked("S", "mood", "X"),
                blocked("S", "spines", "X")));

    assertThat(groups)
        .extracting(g -> List.of(g.drugs(), g.readouts(), names(g)))
        .containsExactly(
            List.of(ids("R", "S"), ids("mood", "spines"), ids("X")),
            List.of(ids("R"), ids("mood"), ids("Y")));
  }

  @Test
  void whatEndsDifferentlyIsNotJoined() {
    var reversed =
        new Differing(
            EntityId.of("S"),
            EntityId.of("mood"),
            EntityId.of("X"),
            Outcome.UNAFFECTED,
            Outcome.BLOCKED);

    var groups = DiscriminatingBlocks.of(List.of(blocked("R", "mood", "X"), reversed));

    assertThat(groups).extracting(DiscriminatingBlocks::drugs).containsExactly(ids("R"), ids("S"));
  }

  @Test
  void nothingIsAddedByJoining() {
    var differing =
        List.of(blocked("R", "mood", "X"), blocked("R", "spines", "X"), blocked("S", "mood", "X"));

    var again = new ArrayList<Differing>();
    for (var group : DiscriminatingBlocks.of(differing)) {
      for (var drug : group.drugs()) {
        for (var readout : group.readouts()) {
          group
              .blocks()
              .forEach(
                  b ->
                      again.add(new Differing(drug, readout, b.blocked(), b.underA(), b.underB())));
        }
      }
    }

    assertThat(again).containsExactlyInAnyOrderElementsOf(differing);
  }

  private static Differing blocked(String drug, String readout, String blocked) {
    return new Differing(
        EntityId.of(drug),
        EntityId.of(readout),
        EntityId.of(blocked),
        Outcome.BLOCKED,
        Outcome.UNAFFECTED);
  }

  private static List<EntityId> names(DiscriminatingBlocks group) {
    return group.blocks().stream().map(DiscriminatingBlocks.BlockedThing::blocked).toList();
  }

  private static List<EntityId> ids(String... ids) {
    return List.of(ids).stream().map(EntityId::of).toList();
  }
}
