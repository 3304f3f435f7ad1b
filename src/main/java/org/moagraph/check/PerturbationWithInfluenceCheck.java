package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;

/**
 * No influence reaches a perturbation: rule af10102 of the validation rules for SBGN Activity Flow
 * in libSBGN (sbgn_af.sch).
 */
public final class PerturbationWithInfluenceCheck implements Check {

  @Override
  public Code code() {
    return Code.W0702;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return Influences.at(graph, PerturbationWithInfluenceCheck::isPerturbation, false)
        .entrySet()
        .stream()
        .map(
            e ->
                finding(
                        PartId.entity(e.getKey().id()),
                        "\"%s\" is a perturbation (%s) and is acted on, which no perturbation is"
                            .formatted(e.getKey().id(), e.getKey().type().word()))
                    .withHelp(
                        "it is drawn as the activity of an unspecified entity; give what acts on it another target if that is meant")
                    .withNote("it does so in " + Quoted.list(e.getValue())))
        .toList();
  }

  private static boolean isPerturbation(EntityType type) {
    return type.sbgnEntity().equals(EntityType.EXPOSURE.sbgnEntity());
  }
}
