package org.moagraph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.Experiment;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;
import org.moagraph.model.Stimulus;

/** No entity stands in a model only to be counted: a claim or an experiment speaks of it. */
public final class UnusedEntityCheck implements Check {

  @Override
  public Code code() {
    return Code.W0501;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var used = used(graph.model());
    return graph.model().entities().stream()
        .filter(e -> !used.contains(e.id()))
        .map(
            e ->
                finding(
                        PartId.entity(e.id()),
                        "no claim and no experiment speaks of \"%s\"".formatted(e.id()))
                    .withHelp("use it or delete it"))
        .toList();
  }

  private static Set<EntityId> used(Model model) {
    var used = new HashSet<EntityId>();
    for (var claim : model.claims()) {
      used.add(claim.source());
      used.add(claim.target());
    }
    model.experiments().forEach(e -> addUsed(e, used));
    return used;
  }

  private static void addUsed(Experiment experiment, Set<EntityId> used) {
    used.add(experiment.readout());
    used.addAll(experiment.block());
    used.addAll(experiment.knockout());
    used.addAll(experiment.with());
    experiment.given().stream().map(Stimulus::entity).forEach(used::add);
    experiment.give().stream().map(Stimulus::entity).forEach(used::add);
  }
}
