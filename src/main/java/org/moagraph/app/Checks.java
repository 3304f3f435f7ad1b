package org.moagraph.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.moagraph.check.ActivityWithoutCompartmentCheck;
import org.moagraph.check.BothSignsCheck;
import org.moagraph.check.BrokenRules;
import org.moagraph.check.Check;
import org.moagraph.check.ClaimWithoutArcCheck;
import org.moagraph.check.ClaimWithoutEvidenceCheck;
import org.moagraph.check.ContradictedObservationCheck;
import org.moagraph.check.CrossReferenceCheck;
import org.moagraph.check.DisputedClaimCheck;
import org.moagraph.check.EmptyHypothesisCheck;
import org.moagraph.check.EvidenceWithoutCitationCheck;
import org.moagraph.check.ExpectedEffectCheck;
import org.moagraph.check.IdentifierCheck;
import org.moagraph.check.IdleClaimCheck;
import org.moagraph.check.InhibitedNeedCheck;
import org.moagraph.check.KindWithoutGlyphCheck;
import org.moagraph.check.LookAlikeNamesCheck;
import org.moagraph.check.MarkerOnTheWayCheck;
import org.moagraph.check.OwnedObservationCheck;
import org.moagraph.check.PerturbationWithInfluenceCheck;
import org.moagraph.check.PhenotypeWithInfluenceCheck;
import org.moagraph.check.SingleStudyCheck;
import org.moagraph.check.TrialOnMoleculeCheck;
import org.moagraph.check.UnexplainedObservationCheck;
import org.moagraph.check.UnknownSignCheck;
import org.moagraph.check.UnreachableEntityCheck;
import org.moagraph.check.UntraceableCitationCheck;
import org.moagraph.check.UnusedEntityCheck;
import org.moagraph.check.ViewSizeCheck;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;
import org.moagraph.view.diagram.Notation;
import org.moagraph.view.diagram.PictureLimits;

/** The rules that a model is checked by; they are loaded when some are asked for. */
public final class Checks {

  private Checks() {}

  private static List<Check> plain() {
    return List.of(
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
        new InhibitedNeedCheck(),
        new LookAlikeNamesCheck(),
        new MarkerOnTheWayCheck(),
        new OwnedObservationCheck(),
        new SingleStudyCheck(),
        new TrialOnMoleculeCheck(),
        new UnexplainedObservationCheck(),
        new UnknownSignCheck(),
        new UnreachableEntityCheck(),
        new UntraceableCitationCheck(),
        new UnusedEntityCheck(),
        new ViewSizeCheck(
            Checks::nodes, PictureLimits.MOST_ON_A_SLIDE, PictureLimits.MOST_IN_STEPS));
  }

  /** Rules that bind only pictures in SBGN Activity Flow. */
  private static List<Check> activityFlow() {
    return List.of(
        new ActivityWithoutCompartmentCheck(),
        new ClaimWithoutArcCheck(),
        new KindWithoutGlyphCheck(),
        new PerturbationWithInfluenceCheck(),
        new PhenotypeWithInfluenceCheck());
  }

  private static int nodes(Model model, ViewSpec view) {
    return Diagrams.of(model, Optional.of(view), Highlight.NONE, model.header().language())
        .nodes()
        .size();
  }

  /** All rules. */
  public static List<Check> all() {
    return Stream.concat(plain().stream(), activityFlow().stream()).toList();
  }

  /** The rules that a model is bound by only where it is drawn in that notation. */
  static List<Check> of(Notation notation) {
    return notation == Notation.SBGN_AF ? activityFlow() : List.of();
  }

  /** What was found when the file was read, and what the rules find in its model, by place. */
  public static List<Diagnostic> findings(Loaded loaded) {
    return findings(loaded, Notation.TEXTBOOK);
  }

  /** The same, with what the rules of that notation find too. */
  public static List<Diagnostic> findings(Loaded loaded, Notation notation) {
    var findings = new ArrayList<>(loaded.diagnostics());
    loaded
        .model()
        .map(MoaGraph::of)
        .ifPresent(
            graph ->
                Stream.concat(plain().stream(), of(notation).stream())
                    .flatMap(check -> check.find(graph).stream())
                    .map(f -> f.at(loaded.origins().of(f.part())))
                    .forEach(findings::add));
    findings.sort(Diagnostic.BY_PLACE);
    return List.copyOf(findings);
  }

  /** Breaches of the rules of a picture's notation, then what it has no sign for, with counts. */
  public static List<Diagnostic> findings(Model model, Diagram diagram) {
    var findings = new ArrayList<Diagnostic>();
    var rules = of(diagram.notation());
    if (!rules.isEmpty()) {
      findings.addAll(
          BrokenRules.of(
              model.part(drawn(diagram)),
              rules,
              Span.whole(diagram.id()),
              id -> diagram.node(id).map(Diagram.Node::name).orElse(id)));
    }
    var losses = new Losses(model);
    diagram.legend().losses().forEach(l -> losses.add("step: " + l.what(), l.count()));
    findings.addAll(losses.notes());
    return List.copyOf(findings);
  }

  /** The ids of what a picture draws. */
  private static Set<String> drawn(Diagram diagram) {
    var drawn = new LinkedHashSet<String>();
    diagram.regions().forEach(region -> drawn.add(region.id()));
    diagram.nodes().forEach(node -> drawn.add(node.id()));
    diagram.edges().forEach(edge -> drawn.add(edge.id()));
    return drawn;
  }
}
