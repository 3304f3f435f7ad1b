package org.moagraph.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.check.Check;
import org.moagraph.check.Finding;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.graph.MoaGraph;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;

/** What the rules of a picture's notation find in what it shows: one finding a rule. */
public final class NotationFindings {

  private static final int NAMED = 3;

  private final Model model;
  private final Diagram diagram;

  private NotationFindings(Model model, Diagram diagram) {
    this.model = model;
    this.diagram = diagram;
  }

  /** Breaches of the notation's rules, then what it has no sign for, with counts. */
  public static List<Diagnostic> of(Model model, Diagram diagram) {
    return new NotationFindings(model, diagram).findings();
  }

  private List<Diagnostic> findings() {
    var findings = new ArrayList<Diagnostic>();
    var checks = Checks.of(diagram.notation());
    if (!checks.isEmpty()) {
      var graph = MoaGraph.of(shown());
      checks.forEach(check -> breach(check, check.find(graph)).ifPresent(findings::add));
    }
    var losses = new Losses(model);
    diagram.legend().losses().forEach(l -> losses.add("step: " + l.what(), l.count()));
    findings.addAll(losses.notes());
    return List.copyOf(findings);
  }

  private Optional<Diagnostic> breach(Check check, List<Finding> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var names =
        found.stream()
            .limit(NAMED)
            .map(f -> name(f.part().name()))
            .collect(Collectors.joining(", "));
    int more = found.size() - NAMED;
    var message = check.code().title() + ": " + names + (more > 0 ? " and " + more + " more" : "");
    return Optional.of(
        new Diagnostic(
            check.code(), Span.whole(diagram.id()), message, found.get(0).help(), List.of()));
  }

  private String name(String id) {
    return diagram.node(id).map(Diagram.Node::name).orElse(id);
  }

  /** The part of the model that is drawn. */
  private Model shown() {
    var ids = new LinkedHashSet<String>();
    diagram.nodes().forEach(n -> ids.add(n.id()));
    diagram.edges().forEach(e -> ids.add(e.id()));
    Set<String> regions = new LinkedHashSet<>();
    diagram.regions().forEach(r -> regions.add(r.id()));
    return new Model(
        model.header(),
        List.of(),
        model.compartments().stream().filter(c -> regions.contains(c.id())).toList(),
        model.entities().stream().filter(e -> ids.contains(e.id().value())).toList(),
        List.of(),
        model.claims().stream().filter(c -> ids.contains(c.id().value())).toList(),
        List.of(),
        List.of());
  }
}
