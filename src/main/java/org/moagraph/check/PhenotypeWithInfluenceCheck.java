package org.moagraph.check;

import java.util.List;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;

/**
 * No influence leaves a phenotype: rule af10101 of the validation rules for SBGN Activity Flow in
 * libSBGN (sbgn_af.sch).
 */
public final class PhenotypeWithInfluenceCheck implements Check {

  @Override
  public Code code() {
    return Code.W0701;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return Influences.at(graph, EntityType::isOutcome, true).entrySet().stream()
        .map(
            e ->
                finding(
                        PartId.entity(e.getKey().id()),
                        "\"%s\" is a phenotype (%s) and acts on something, which no phenotype does"
                            .formatted(e.getKey().id(), e.getKey().type().word()))
                    .withHelp(
                        "it is drawn as a biological activity; make it a process if it is one")
                    .withNote("it does so in " + Quoted.list(e.getValue())))
        .toList();
  }
}
