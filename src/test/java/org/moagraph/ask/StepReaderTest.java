package org.moagraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moagraph.app.Moa;
import org.moagraph.model.Relation;

class StepReaderTest {

  private final StepReader steps = new StepReader(Moa.bundled("ketamine").names());

  @Test
  void aRelationOfSeveralWordsIsFoundBetweenNamesOfSeveral() {
    var claim = steps.claim("esketamine decreases expression of mTORC1");
    assertThat(claim.relation()).isEqualTo(Relation.DECREASES_EXPRESSION_OF);
  }

  @Test
  @Timeout(10)
  void aClaimOfThousandsOfWordsIsRefusedAtOnce() {
    assertThatThrownBy(() -> steps.claim("ketamine" + " not".repeat(5_000)))
        .isInstanceOf(NotUnderstood.class)
        .hasMessageContaining("5,001 words");
  }
}
