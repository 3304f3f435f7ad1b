package org.moagraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;

/** Where a model comes out against what it says of itself: the effects that it expects. */
public final class Contradictions {

  private final Model model;
  private final List<Found> found = new ArrayList<>();

  /** An expected effect, and what comes out instead. */
  private record Found(Expectation expected, Verdict verdict) {}

  private Contradictions(Model model) {
    this.model = model;
  }

  /** The expected effects of a model that do not come out so. */
  public static Contradictions of(MoaGraph graph) {
    var contradictions = new Contradictions(graph.model());
    for (var expected : graph.model().expectations()) {
      var effect = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT).bare(graph);
      if (effect.verdict() != Verdict.of(expected.sign())) {
        contradictions.found.add(new Found(expected, effect.verdict()));
      }
    }
    return contradictions;
  }

  /** One sentence for each, in English, with the labels of the model's own language. */
  public List<String> sentences() {
    var labels = Labels.of(model, model.header().language());
    return found.stream().map(f -> sentence(f.expected(), f.verdict(), labels)).toList();
  }

  /** A line for a picture of the model: the first of them, and how many more there are. */
  public Optional<String> line(String language) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var first = found.get(0);
    var labels = Labels.of(model, language);
    var words = Language.of(language);
    var line =
        words.say(
            "picture.careful." + first.verdict().name().toLowerCase(Locale.ROOT),
            labels.of(first.expected().from()),
            labels.of(first.expected().to()));
    int more = found.size() - 1;
    return Optional.of(more == 0 ? line : line + " " + words.say("picture.careful.more", more));
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
