package org.moagraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.EntityId;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;

/** Which claims a filter lets count. */
class FilterTest {

  @ParameterizedTest(name = "{0} is found in \"{1}\": {2}")
  @CsvSource({
    "mouse, mouse, true",
    "Mouse, mouse (C57BL/6J), true",
    "mouse, 'Rat; mouse', true",
    "mouse, titmouse, false",
    "mouse, mouselike, false",
    "mouse, rat, false",
    "rhesus monkey, Rhesus monkey, true",
    "monkey, rhesus monkey, true",
  })
  void anOrganismIsFoundByAWholeWordOfWhatIsSaid(String asked, String said, boolean accepted) {
    assertThat(in(asked).accepts(claim(List.of(said)))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"human", "mouse"})
  void aClaimThatDoesNotSayItsOrganismAlwaysCounts(String asked) {
    assertThat(in(asked).accepts(claim(List.of()))).isTrue();
  }

  private static Filter in(String organism) {
    return new Filter(List.of(), Optional.of(organism), Status.PUTATIVE, Optional.empty());
  }

  private static Claim claim(List<String> organisms) {
    return Claim.builder(ClaimId.of("c"), EntityId.of("a"), Relation.INCREASES, EntityId.of("b"))
        .context(Context.builder().organisms(organisms).build())
        .build();
  }
}
