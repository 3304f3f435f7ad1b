package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/** The smallest sets of entities whose block leaves no route between two others. */
public record Blocks(EntityId from, EntityId to, Sets all, Map<HypothesisId, Sets> byHypothesis) {

  public Blocks {
    byHypothesis = Collections.unmodifiableMap(new LinkedHashMap<>(byHypothesis));
  }

  /** Why there are no sets. */
  public enum NoSets {
    /** There is no route to block. */
    NO_ROUTE,
    /** A claim joins the two directly, so that no block between them helps. */
    DIRECT,
    /** The search stopped before it found a set. */
    STOPPED
  }

  /**
   * Sets of equal, smallest size, each by id. {@code complete} is false where the search stopped
   * before it had seen all of them.
   */
  public record Sets(List<Cut> cuts, boolean complete, Optional<NoSets> absence) {

    public Sets {
      cuts = List.copyOf(cuts);
    }

    static Sets none(NoSets absence) {
      return new Sets(List.of(), absence != NoSets.STOPPED, Optional.of(absence));
    }
  }

  /** One set, and for each of its entities the drugs in the model that hit it. */
  public record Cut(List<EntityId> entities, Map<EntityId, List<EntityId>> drugs) {

    public Cut {
      entities = List.copyOf(entities);
      drugs = Collections.unmodifiableMap(new LinkedHashMap<>(drugs));
    }
  }
}
