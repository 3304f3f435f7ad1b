package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Model;

/**
 * Which rules a model breaks as a whole: one finding a rule, which names the first of its breaches.
 */
public final class BrokenRules {

  private static final int NAMED = 3;

  private final Span place;
  private final UnaryOperator<String> names;

  private BrokenRules(Span place, UnaryOperator<String> names) {
    this.place = place;
    this.names = names;
  }

  /**
   * The rules that a model breaks.
   *
   * @param place where the findings stand
   * @param names what a reader knows a part by, of its id
   */
  public static List<Diagnostic> of(
      Model model, List<Check> rules, Span place, UnaryOperator<String> names) {
    var broken = new ArrayList<Diagnostic>();
    var graph = MoaGraph.of(model);
    for (var rule : rules) {
      var found = rule.find(graph);
      if (!found.isEmpty()) {
        broken.add(new BrokenRules(place, names).finding(rule, found));
      }
    }
    return broken;
  }

  private Diagnostic finding(Check rule, List<Finding> found) {
    var named =
        found.stream()
            .limit(NAMED)
            .map(f -> names.apply(f.part().name()))
            .collect(Collectors.joining(", "));
    int more = found.size() - NAMED;
    var message = rule.code().title() + ": " + named + (more > 0 ? " and " + more + " more" : "");
    return new Diagnostic(rule.code(), place, message, found.get(0).help(), List.of());
  }
}
