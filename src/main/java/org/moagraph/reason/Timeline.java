package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Time;

/**
 * What moves when after an entity is raised. An entity stands in the first phase by which steps
 * give it a verdict, and again in every later phase by which they give it another; its effect is
 * that of the question asked at that phase.
 *
 * @param seen what moves only by observations that stand in for steps, so that no step says when
 * @param timed whether any claim of the model says from when on it acts
 */
public record Timeline(EntityId from, List<Phase> phases, List<Effect> seen, boolean timed) {

  public Timeline {
    phases = List.copyOf(phases);
    seen = List.copyOf(seen);
  }

  /** What is new by a phase. */
  public record Phase(Time time, List<Moved> moved) {

    public Phase {
      moved = List.copyOf(moved);
    }
  }

  /**
   * An entity with its effect by a phase.
   *
   * @param before its verdict where it stands in an earlier phase, else none
   * @param pace the claims on the way that say that they act from this phase on
   */
  public record Moved(Effect effect, Verdict before, List<Claim> pace) {

    public Moved {
      pace = List.copyOf(pace);
    }

    /** The entity. */
    public EntityId entity() {
      return effect.to();
    }

    /** What sets the pace; where no claim says when it acts, the last step of the way. */
    public List<Claim> via() {
      var witness = effect.witness();
      return pace.isEmpty() && !witness.isEmpty() ? List.of(witness.get(witness.size() - 1)) : pace;
    }
  }
}
