package org.moagraph.ask;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Expectation;
import org.moagraph.model.Model;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.words.Labels;

/** Where a model comes out against what it says of itself: the effects that it expects. */
public final class Contradictions {

  private Contradictions() {}

  /** One sentence for each expected effect that does not come out so. */
  public static List<String> of(MoaGraph graph) {
    Model model = graph.model();
    var said = new ArrayList<String>();
    for (var expected : model.expectations()) {
      var effect = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT).bare(graph);
      if (effect.verdict() != Verdict.of(expected.sign())) {
        var labels = Labels.of(model, model.header().language());
        said.add(sentence(expected, effect.verdict(), labels));
      }
    }
    return said;
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
