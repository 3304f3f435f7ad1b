package org.moagraph.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moagraph.reason.Sketch.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

/** The small shapes of steps that have names. */
class MotifsTest {

  private static final List<MotifKind> ALL = List.of(MotifKind.values());

  private static MotifsQuery.Result ask(MoaGraph graph) {
    return new MotifsQuery(ALL, 1_000, Filter.DEFAULT).run(graph);
  }

  private static List<String> found(Sketch model) {
    return ask(model.graph()).motifs().stream().map(MotifsTest::name).toList();
  }

  private static String name(Motif motif) {
    var name = new StringBuilder(motif.kind().word());
    motif.members().forEach(m -> name.append(' ').append(m));
    return name.toString();
  }

  @Test
  void twoStepsThatLowerAreADoubleInhibition() {
    assertThat(found(steps("a - b", "b - c", "c + d"))).containsExactly("double-inhibition a b c");
  }

  @Test
  void feedForwardIsCoherentWhereBothWaysAgree() {
    assertThat(found(steps("a + b", "b - c", "a - c")))
        .containsExactly("coherent-feed-forward a b c");
    assertThat(found(steps("a + b", "b - c", "a + c")))
        .containsExactly("incoherent-feed-forward a b c");
    assertThat(found(steps("a - b", "b - c", "a + c")))
        .containsExactly("double-inhibition a b c", "coherent-feed-forward a b c");
  }

  @Test
  void shortFeedbackIsFoundOnceFromItsFirstById() {
    assertThat(found(steps("b + a", "a - b"))).containsExactly("negative-feedback a b");
    assertThat(found(steps("b + a", "c + b", "a + c"))).containsExactly("positive-feedback a c b");
    assertThat(found(steps("a - a"))).containsExactly("negative-feedback a");
    assertThat(found(steps("a + b", "b + c", "c + d", "d + a"))).isEmpty();
  }

  @Test
  void aMotifNeverMixesHypotheses() {
    var apart = steps().under("h1", "a - b").under("h2", "b - c");
    assertThat(found(apart)).isEmpty();
    var together = steps("b - c").under("h1", "a - b").under("h2", "a - b again");
    var motif = ask(together.graph()).motifs().get(0);
    assertThat(motif.hypotheses()).containsExactly(HypothesisId.of("h1"), HypothesisId.of("h2"));
    assertThat(motif.hops().get(0).claims()).hasSize(2);
  }

  @Test
  void anObservationThatStepsExplainIsNoSecondWay() {
    assertThat(found(steps("a + b", "b + c").observed("a + c"))).isEmpty();
    assertThat(found(steps("a + b", "b + c").observed("a - c")))
        .containsExactly("incoherent-feed-forward a b c");
  }

  @Test
  void whatHasNoKnownSignOrIsDisputedMakesNoMotif() {
    assertThat(found(steps("a ? b", "b - c", "a + c"))).isEmpty();
    assertThat(found(steps("a - b").disputed("b - c"))).isEmpty();
  }

  @Test
  void parallelClaimsAreOneHop() {
    var model = steps("a - b", "a - b again", "b - c");
    var motifs = ask(model.graph()).motifs();
    assertThat(motifs).hasSize(1);
    assertThat(motifs.get(0).claims()).hasSize(3);
  }

  @Test
  void theLimitIsSaid() {
    var graph = steps("a - b", "b - c", "c - d").graph();
    assertThat(ask(graph).complete()).isTrue();
    var one = new MotifsQuery(ALL, 1, Filter.DEFAULT).run(graph);
    assertThat(one.motifs()).hasSize(1);
    assertThat(one.complete()).isFalse();
  }

  @Test
  void aFamilyNamesBothOfItsKinds() {
    assertThat(MotifKind.named("feedback"))
        .containsExactly(MotifKind.POSITIVE_FEEDBACK, MotifKind.NEGATIVE_FEEDBACK);
    assertThat(MotifKind.named("coherent-feed-forward"))
        .containsExactly(MotifKind.COHERENT_FEED_FORWARD);
    assertThat(MotifKind.named("forward")).isEmpty();
  }

  @Test
  void theSearchFindsWhatTryingAllTriplesFinds() {
    LongStream.range(0, 300)
        .forEach(
            seed -> {
              var model = RandomGraphs.of(seed, false);
              assertThat(ask(MoaGraph.of(model)).motifs())
                  .extracting(MotifsTest::name)
                  .as("seed %d", seed)
                  .containsExactlyInAnyOrderElementsOf(triples(model));
            });
  }

  private static List<String> triples(Model model) {
    var names = new ArrayList<String>();
    for (var first : model.claims()) {
      if (first.source().equals(first.target())) {
        names.add(feedback(first.sign()) + " " + first.source());
      }
      for (var second : model.claims()) {
        if (!second.source().equals(first.target())) {
          continue;
        }
        boolean back = second.target().equals(first.source());
        if (back && first.source().compareTo(first.target()) < 0) {
          names.add(feedback(first.sign().times(second.sign())) + ends(first));
        }
        if (back
            || first.source().equals(first.target())
            || second.source().equals(second.target())) {
          continue;
        }
        if (first.sign() == Sign.MINUS && second.sign() == Sign.MINUS) {
          names.add("double-inhibition" + ends(first) + " " + second.target());
        }
        var both = first.sign().times(second.sign());
        for (var third : model.claims()) {
          if (third.source().equals(first.source()) && third.target().equals(second.target())) {
            var kind = third.sign() == both ? "coherent" : "incoherent";
            names.add(kind + "-feed-forward" + ends(first) + " " + second.target());
          }
          boolean least =
              first.source().compareTo(first.target()) < 0
                  && first.source().compareTo(second.target()) < 0;
          if (least
              && third.source().equals(second.target())
              && third.target().equals(first.source())) {
            names.add(feedback(both.times(third.sign())) + ends(first) + " " + second.target());
          }
        }
      }
    }
    return names;
  }

  private static String ends(Claim claim) {
    return " " + claim.source() + " " + claim.target();
  }

  private static String feedback(Sign sign) {
    return sign == Sign.PLUS ? "positive-feedback" : "negative-feedback";
  }
}
