package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Sketch.steps;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.model.EntityId;

/** What two drugs change in common. */
class SharedEffectsQueryTest {

  private static final String[] BOTH = {
    "a + x", "x + mood", "x + sleep", "b - y", "y - x", "y + sleep", "b + itch"
  };

  private static SharedEffects shared(String... further) {
    var lines = Stream.concat(Arrays.stream(BOTH), Arrays.stream(further)).toArray(String[]::new);
    return new SharedEffectsQuery(EntityId.of("a"), EntityId.of("b"), Filter.DEFAULT)
        .run(steps(lines).graph());
  }

  private static List<String> ids(List<Effect> effects) {
    return effects.stream().map(e -> e.to().value()).sorted().toList();
  }

  @Test
  void whatBothChangeIsSaidOfBothWithTheirDirections() {
    assertThat(shared().meetings())
        .extracting(
            m -> m.entity() + " " + m.byA().verdict().word() + " " + m.byB().verdict().word())
        .containsExactly(
            "x increases increases", "mood increases increases", "sleep increases ambiguous");
    assertThat(shared().meetings())
        .extracting(SharedEffects.MeetingPoint::isAlike)
        .containsExactly(true, true, false);
  }

  @Test
  void whatOneChangesAloneIsItsOwn() {
    assertThat(shared().onlyA()).isEmpty();
    assertThat(ids(shared().onlyB())).containsExactly("itch", "y");
  }

  @Test
  void theWaysLeadToWhatBothChangeAndNowhereElse() {
    assertThat(shared().waysOfA())
        .extracting(c -> c.id().value())
        .containsExactlyInAnyOrder("a + x", "x + mood", "x + sleep");
    assertThat(shared().waysOfB())
        .extracting(c -> c.id().value())
        .contains("b - y", "y - x", "x + mood")
        .doesNotContain("b + itch", "a + x");
  }

  @Test
  void oneThatActsOnTheOtherIsNotWhatTheyShare() {
    var shared = shared("a + b");
    assertThat(ids(shared.onlyA())).doesNotContain("b");
    assertThat(shared.meetings()).extracting(m -> m.entity().value()).doesNotContain("a", "b");
  }
}
