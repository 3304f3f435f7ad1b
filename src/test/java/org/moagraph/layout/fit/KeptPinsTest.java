package org.moagraph.layout.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of pins. */
class KeptPinsTest {

  @Test
  void whatAPinCostsIsSaid() {
    var pins = new KeptPins(List.of("a"), List.of(), List.of(), 14, 15.5);
    assertThat(pins.costPt()).isEqualTo(1.5);
    assertThat(pins.notes())
        .containsExactly(
            "the pinned box costs 1.5 pt: the smallest text is 14.0 pt, and 15.5 pt where nothing"
                + " is pinned");
    assertThat(new KeptPins(List.of("a"), List.of(), List.of(), 16, 15.5).notes()).isEmpty();
  }

  @Test
  void pinsThatNoLongerFitAreNamed() {
    assertThat(new KeptPins(List.of(), List.of("x"), List.of("y"), 20, 20).notes())
        .containsExactly(
            "the pin of \"x\" no longer fits: it is not in the picture",
            "the pin of \"y\" does not fit: its cell leaves no room");
  }
}
