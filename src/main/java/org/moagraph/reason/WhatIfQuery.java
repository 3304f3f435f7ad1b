package org.moagraph.reason;

import java.util.List;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Stimulus;

/**
 * What becomes of a readout when something is done on top of a scenario. Compared within each
 * hypothesis in which the readout moves on either side. Linear in claims but for the bounded search
 * for routes where both signs are reached.
 */
public record WhatIfQuery(
    List<Stimulus> stimuli, EntityId readout, Interventions interventions, Filter filter) {

  public WhatIfQuery {
    stimuli = List.copyOf(stimuli);
  }

  /** Whether it is asked of hypotheses by name. */
  public boolean namesHypotheses() {
    return !filter.hypotheses().isEmpty();
  }

  /** Both sides of a graph, without and with what is done, of which either can be told. */
  public interface BothSides {
    /** What becomes of the readout. */
    WhatIf answer();

    /**
     * How every entity that moves with or without what is done moves on both sides. Each is
     * searched for within few claim-steps; nothing is told of graphs of more than {@link
     * MoaGraph#ORDINARY} claims.
     */
    List<Change> changes();
  }

  /** Asks it of a graph. All entities named must be in the model. */
  public WhatIf run(MoaGraph graph) {
    return compared(graph).answer();
  }

  /** What changes when it is asked of a graph. */
  public List<Change> changes(MoaGraph graph) {
    return compared(graph).changes();
  }

  /**
   * The same question under these hypotheses alone, where it names none itself and something moves
   * under them.
   */
  public WhatIfQuery about(List<HypothesisId> own, MoaGraph graph) {
    if (own.isEmpty() || !filter.hypotheses().isEmpty()) {
      return this;
    }
    var under = new WhatIfQuery(stimuli, readout, interventions, filter.withHypotheses(own));
    return under.changes(graph).isEmpty() ? this : under;
  }

  /** Both sides of a graph, searched once for whoever wants answer and changes. */
  public BothSides compared(MoaGraph graph) {
    var alteration = Alteration.of(graph, interventions);
    var heard = new Sides(this, graph, alteration).heard();
    return new Together(this, graph, alteration, heard.stream().filter(Compared::moves).toList());
  }
}
