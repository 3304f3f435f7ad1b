package org.moagraph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.moagraph.diag.Code;
import org.moagraph.graph.ActiveGraph;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.NumberSet;
import org.moagraph.model.Claim;
import org.moagraph.model.Expectation;
import org.moagraph.model.PartId;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;

/**
 * The net effects come out as the model's author says; where not, the finding says what is in the
 * way.
 */
public final class ExpectedEffectCheck implements Check {

  private static final int NAMED = 5;
  private static final Filter WITH_DISPUTED =
      new Filter(List.of(), Filter.DEFAULT.organism(), Status.DISPUTED, Filter.DEFAULT.time());

  @Override
  public Code code() {
    return Code.W0601;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var findings = new ArrayList<Finding>();
    var expectations = graph.model().expectations();
    for (int i = 0; i < expectations.size(); i++) {
      var expected = expectations.get(i);
      var effect = new EffectQuery(expected.from(), expected.to(), Filter.DEFAULT).bare(graph);
      if (effect.verdict() != Verdict.of(expected.sign())) {
        findings.add(finding(graph, PartId.expectation(i), expected, effect));
      }
    }
    return findings;
  }

  private Finding finding(MoaGraph graph, PartId part, Expectation expected, Effect effect) {
    var finding =
        finding(
            part,
            "the effect of \"%s\" on \"%s\" is \"%s\", not \"%s\""
                .formatted(
                    expected.from(),
                    expected.to(),
                    effect.verdict().word(),
                    Verdict.of(expected.sign()).word()));
    for (var note : reasons(graph, expected, effect)) {
      finding = finding.withNote(note);
    }
    return finding;
  }

  private static List<String> reasons(MoaGraph graph, Expectation expected, Effect effect) {
    if (effect.verdict() == Verdict.NONE) {
      return missing(graph, expected);
    }
    var reasons = new ArrayList<String>();
    var wrong = expected.sign() == Sign.PLUS ? effect.decreases() : effect.increases();
    if (!wrong.isEmpty()) {
      reasons.add("the route against it: " + Chain.of(wrong));
    }
    if (!effect.unknown().isEmpty()) {
      reasons.add("no known sign: " + unsigned(effect.unknown()));
    }
    if (effect.byHypothesis().values().stream().distinct().count() > 1) {
      reasons.add(
          effect.byHypothesis().entrySet().stream()
              .map(e -> e.getKey() + ": " + e.getValue().word())
              .collect(Collectors.joining(", ", "by hypothesis: ", "")));
    }
    return reasons;
  }

  private static String unsigned(List<Claim> route) {
    return route.stream()
        .filter(c -> c.sign() == Sign.UNKNOWN)
        .map(c -> "\"" + c.id() + "\"")
        .collect(Collectors.joining(", "));
  }

  private static List<String> missing(MoaGraph graph, Expectation expected) {
    var disputed = new EffectQuery(expected.from(), expected.to(), WITH_DISPUTED).bare(graph);
    if (disputed.verdict() != Verdict.NONE) {
      return List.of("only a disputed claim would join them: " + Chain.of(disputed.witness()));
    }
    var from = NumberSet.of(graph.number(expected.from()));
    var to = NumberSet.of(graph.number(expected.to()));
    var before = Reaches.from(graph, from);
    var after = Reaches.to(graph, to);
    if (before.intersects(after)) {
      return List.of("no one hypothesis accepts all claims of a route between them");
    }
    return List.of(
        "a link is missing between what \"%s\" reaches last: %s"
            .formatted(expected.from(), ends(graph, before)),
        "and what comes first before \"%s\": %s"
            .formatted(expected.to(), beginnings(graph, after)));
  }

  private static String ends(MoaGraph graph, NumberSet reached) {
    var claims = ActiveGraph.whole(graph);
    return named(graph, reached.where(e -> claims.leaving(e).findAny().isEmpty()), reached);
  }

  private static String beginnings(MoaGraph graph, NumberSet reached) {
    var claims = ActiveGraph.whole(graph);
    return named(graph, reached.where(e -> claims.entering(e).findAny().isEmpty()), reached);
  }

  /** The first few of the entities, or of all where a circle leaves none at its end. */
  private static String named(MoaGraph graph, NumberSet entities, NumberSet all) {
    var shown = entities.isEmpty() ? all : entities;
    var names =
        shown.stream()
            .limit(NAMED)
            .mapToObj(e -> graph.entity(e).id().value())
            .collect(Collectors.joining(", "));
    return shown.size() > NAMED ? names + ", ..." : names;
  }
}
