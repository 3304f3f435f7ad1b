package org.moagraph.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.check.BothSignsCheck;
import org.moagraph.check.Check;
import org.moagraph.check.ClaimWithoutEvidenceCheck;
import org.moagraph.check.ContradictedObservationCheck;
import org.moagraph.check.CrossReferenceCheck;
import org.moagraph.check.DisputedClaimCheck;
import org.moagraph.check.EmptyHypothesisCheck;
import org.moagraph.check.EvidenceWithoutCitationCheck;
import org.moagraph.check.ExpectedEffectCheck;
import org.moagraph.check.IdentifierCheck;
import org.moagraph.check.IdleClaimCheck;
import org.moagraph.check.UnexplainedObservationCheck;
import org.moagraph.check.UnknownSignCheck;
import org.moagraph.check.UnreachableEntityCheck;
import org.moagraph.check.UnusedEntityCheck;
import org.moagraph.check.ViewSizeCheck;
import org.moagraph.diag.Diagnostic;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.Diagrams;
import org.moagraph.view.Highlight;

/** The rules that a model is checked by. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new BothSignsCheck(),
          new ClaimWithoutEvidenceCheck(),
          new ContradictedObservationCheck(),
          new CrossReferenceCheck(),
          new DisputedClaimCheck(),
          new EmptyHypothesisCheck(),
          new EvidenceWithoutCitationCheck(),
          new ExpectedEffectCheck(),
          new IdentifierCheck(),
          new IdleClaimCheck(),
          new UnexplainedObservationCheck(),
          new UnknownSignCheck(),
          new UnreachableEntityCheck(),
          new UnusedEntityCheck(),
          new ViewSizeCheck(Checks::nodes));

  private Checks() {}

  private static int nodes(Model model, ViewSpec view) {
    return Diagrams.of(model, Optional.of(view), Highlight.NONE, model.header().language())
        .nodes()
        .size();
  }

  /** All rules. */
  public static List<Check> all() {
    return ALL;
  }

  /** What was found when the file was read, and what the rules find in its model, by place. */
  public static List<Diagnostic> findings(Loaded loaded) {
    var findings = new ArrayList<>(loaded.diagnostics());
    loaded
        .model()
        .map(MoaGraph::of)
        .ifPresent(
            graph ->
                ALL.forEach(
                    check ->
                        check
                            .find(graph)
                            .forEach(
                                f ->
                                    findings.add(
                                        f.at(
                                            loaded
                                                .origins()
                                                .of(f.part().kind(), f.part().id()))))));
    findings.sort(Diagnostic.BY_PLACE);
    return List.copyOf(findings);
  }
}
