package org.moagraph.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.PartId;

/**
 * Where some activities are in compartments, all are: rule af10114 of the validation rules for SBGN
 * Activity Flow in libSBGN (sbgn_af.sch). The body as a whole is drawn as no compartment; a
 * perturbation comes from outside, a phenotype is that of the whole.
 */
public final class ActivityWithoutCompartmentCheck implements Check {

  @Override
  public Code code() {
    return Code.W0705;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    var drawn = drawn(graph.model());
    var entities = graph.model().entities();
    if (entities.stream().noneMatch(e -> isIn(e, drawn))) {
      return List.of();
    }
    return entities.stream()
        .filter(e -> needsPlace(e.type()) && !isIn(e, drawn))
        .map(
            e ->
                finding(
                        PartId.entity(e.id()),
                        "\"%s\" is in no compartment, and others are".formatted(e.id()))
                    .withHelp("say where it is with \"in\""))
        .toList();
  }

  private static boolean needsPlace(EntityType type) {
    return !type.isOutcome() && !type.sbgnEntity().equals(EntityType.EXPOSURE.sbgnEntity());
  }

  private static Set<String> drawn(Model model) {
    var drawn = new LinkedHashSet<String>();
    model.compartments().stream()
        .filter(c -> c.kind() != Compartment.Kind.BODY)
        .forEach(c -> drawn.add(c.id()));
    return drawn;
  }

  private static boolean isIn(Entity entity, Set<String> compartments) {
    return entity.compartment().filter(compartments::contains).isPresent();
  }
}
