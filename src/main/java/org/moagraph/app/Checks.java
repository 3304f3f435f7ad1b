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
import org.moagraph.check.Finding;
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
import org.moagraph.io.Origins;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.Diagrams;
import org.moagraph.view.Highlight;

/** The rules that {@code moa check} knows, and their findings at their places. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new ClaimWithoutEvidenceCheck(),
          new EvidenceWithoutCitationCheck(),
          new IdentifierCheck(),
          new CrossReferenceCheck(),
          new DisputedClaimCheck(),
          new UnusedEntityCheck(),
          new UnreachableEntityCheck(),
          new EmptyHypothesisCheck(),
          new ViewSizeCheck(Checks::entities),
          new IdleClaimCheck(),
          new ExpectedEffectCheck(),
          new UnexplainedObservationCheck(),
          new ContradictedObservationCheck(),
          new BothSignsCheck(),
          new UnknownSignCheck());

  private Checks() {}

  /** All rules, in the order of their codes. */
  public static List<Check> all() {
    return ALL;
  }

  /**
   * Everything found in what was loaded: by its importer, and by all rules where it has a model.
   */
  public static List<Diagnostic> findings(Loaded loaded) {
    var all = new ArrayList<>(loaded.diagnostics());
    loaded.model().ifPresent(m -> all.addAll(findings(m, loaded.origins())));
    all.sort(Diagnostic.BY_PLACE);
    return List.copyOf(all);
  }

  private static List<Diagnostic> findings(Model model, Origins origins) {
    var graph = MoaGraph.of(model);
    return ALL.stream().flatMap(c -> c.find(graph).stream()).map(f -> at(f, origins)).toList();
  }

  private static int entities(Model model, ViewSpec view) {
    var language = model.header().language();
    return Diagrams.of(model, Optional.of(view), Highlight.NONE, language).nodes().size();
  }

  private static Diagnostic at(Finding finding, Origins origins) {
    return finding.at(origins.of(finding.part().kind(), finding.part().id()));
  }
}
