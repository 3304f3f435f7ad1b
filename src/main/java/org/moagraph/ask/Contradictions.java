package org.moagraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Expectation;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** Where a model comes out against what it says of itself: the effects that it expects. */
public final class Contradictions {

  private Contradictions() {}

  /** An expected effect, and what comes out instead. */
  private record Found(Expectation expected, Verdict verdict) {}

  /** One sentence for each expected effect that does not come out so. */
  public static List<String> of(MoaGraph graph) {
    var labels = labels(graph, graph.model().header().language());
    return found(graph).stream().map(f -> sentence(f.expected(), f.verdict(), labels)).toList();
  }

  /** A line for a picture of the model: the first effect that does not come out as expected. */
  public static Optional<String> line(MoaGraph graph, String language) {
    var found = found(graph);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var first = found.get(0);
    var labels = labels(graph, language);
    var words = Language.of(language);
    var line =
        words.say(
            "picture.careful." + first.verdict().name().toLowerCase(Locale.ROOT),
            labels.of(first.expected().from()),
            labels.of(first.expected().to()));
    int more = found.size() - 1;
    return Optional.of(more == 0 ? line : line + " " + words.say("picture.careful.more", more));
  }

  private static Labels labels(MoaGraph graph, String language) {
    return Labels.of(graph.model(), language);
  }

  private static List<Found> found(MoaGraph graph) {
    var found = new ArrayList<Found>();
    for (var expected : graph.model().expectations()) {
      var effect = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT).bare(graph);
      if (effect.verdict() != Verdict.of(expected.sign())) {
        found.add(new Found(expected, effect.verdict()));
      }
    }
    return found;
  }

  private static String sentence(Expectation expected, Verdict verdict, Labels labels) {
    var from = labels.of(expected.from());
    var to = labels.of(expected.to());
    var wanted =
        switch (Verdict.of(expected.sign())) {
          case INCREASES -> "raises";
          case DECREASES -> "lowers";
          case AMBIGUOUS, UNKNOWN, NONE -> "changes";
        };
    var found =
        switch (verdict) {
          case INCREASES -> "its claims say that it raises it";
          case DECREASES -> "its claims say that it lowers it";
          case AMBIGUOUS -> "its claims leave open whether it raises or lowers it";
          case UNKNOWN -> "its claims say that it changes it in a direction not known";
          case NONE -> "its claims make no route from the one to the other";
        };
    return "This model contradicts its own expectation: it expects that %s %s %s, and %s."
        .formatted(from, wanted, to, found);
  }
}
