package org.moagraph.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * Why a what-if came out as it did: one of a few findings with the values that it rests on. It
 * speaks no language; what was asked stands in the query.
 */
public sealed interface Why {

  /** One way to read each finding; a new one breaks every reader until it is told there. */
  interface Reader<R> {
    R nothing(Nothing why);

    R silent(Silent why);

    R ownEvidence(OwnEvidence why);

    R depends(Depends why);

    R opposite(Opposite why);

    R remain(Remain why);

    R weakened(Weakened why);

    R reinforced(Reinforced why);

    R occluded(Occluded why);

    R ambiguous(Ambiguous why);

    R lost(Lost why);

    R blocked(Blocked why);

    R turned(Turned why);

    R opposed(Opposed why);

    R unopposed(Unopposed why);

    R induced(Induced why);

    R bypassed(Bypassed why);

    R open(Open why);
  }

  /** Reads the finding. */
  <R> R fold(Reader<R> reader);

  /** So many routes, or more than so many where counting ended. */
  record RouteCount(int number, boolean more) {

    /** Whether it is exactly that many. */
    public boolean is(int exactly) {
      return !more && number == exactly;
    }
  }

  /** What all routes had in common by which they were cut. */
  sealed interface Bottleneck {

    /** One way to read each. */
    interface Reader<R> {
      R passed(EntityId entity);

      R held(EntityId entity, EntityId drug);

      R needed(List<EntityId> entities);

      R cut();
    }

    /** Reads it. */
    <R> R fold(Reader<R> reader);

    /** All passed through an entity that was blocked. */
    record Passed(EntityId entity) implements Bottleneck {
      @Override
      public <R> R fold(Reader<R> reader) {
        return reader.passed(entity);
      }
    }

    /** All passed through an entity that a drug given as well holds. */
    record Held(EntityId entity, EntityId drug) implements Bottleneck {
      @Override
      public <R> R fold(Reader<R> reader) {
        return reader.held(entity, drug);
      }
    }

    /** They needed what is missing, by id. */
    record Needed(List<EntityId> entities) implements Bottleneck {

      public Needed {
        entities = List.copyOf(entities);
      }

      @Override
      public <R> R fold(Reader<R> reader) {
        return reader.needed(entities);
      }
    }

    /** Each was cut somewhere. */
    record Cut() implements Bottleneck {
      @Override
      public <R> R fold(Reader<R> reader) {
        return reader.cut();
      }
    }
  }

  /** Nothing reaches the readout, whatever is done. */
  record Nothing() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.nothing(this);
    }
  }

  /** The model has no route from what an experiment gave to what it read out. */
  record Silent() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.silent(this);
    }
  }

  /** The paper of an experiment supports a claim from what it perturbed to what it read out. */
  record OwnEvidence() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.ownEvidence(this);
    }
  }

  /**
   * The hypotheses differ.
   *
   * @param outcome what is said of them together
   * @param hypotheses those of each outcome
   */
  record Depends(Outcome outcome, Map<Outcome, List<HypothesisId>> hypotheses) implements Why {

    public Depends {
      hypotheses = Collections.unmodifiableMap(new LinkedHashMap<>(hypotheses));
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.depends(this);
    }
  }

  /** The hypotheses agree on the outcome, but not on what the stimulus does to the readout. */
  record Opposite(Map<Verdict, List<HypothesisId>> hypotheses) implements Why {

    public Opposite {
      hypotheses = Collections.unmodifiableMap(new LinkedHashMap<>(hypotheses));
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.opposite(this);
    }
  }

  /** All routes remain; none is counted where only claims were compared. */
  record Remain(RouteCount routes) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.remain(this);
    }
  }

  /** So many of all routes hold, but lack what they need in part, by id. */
  record Weakened(RouteCount weakened, RouteCount all, List<EntityId> needed) implements Why {

    public Weakened {
      needed = List.copyOf(needed);
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.weakened(this);
    }
  }

  /** All routes remain, and what was given moves the readout the same way by itself. */
  record Reinforced(Verdict verdict) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.reinforced(this);
    }
  }

  /** No route of what is given is left, and what was done moves the readout the same way itself. */
  record Occluded(Verdict verdict) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.occluded(this);
    }
  }

  /** Routes of both signs were there and are, and some were lost or weakened. */
  record Ambiguous() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.ambiguous(this);
    }
  }

  /** Some of all routes are lost, and some remain. */
  record Lost(int lost, RouteCount all, RouteCount left) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.lost(this);
    }
  }

  /** No route remains; none is counted where only claims were compared. */
  record Blocked(RouteCount routes, Bottleneck at) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.blocked(this);
    }
  }

  /** The routes of the one verdict are lost, those of the other remain. */
  record Turned(Verdict before, Verdict after) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.turned(this);
    }
  }

  /** A route against the effect is added or uncovered. */
  record Opposed() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.opposed(this);
    }
  }

  /** Of the routes of both signs only those of one remain. */
  record Unopposed(Verdict after) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.unopposed(this);
    }
  }

  /** Only with what is done does the readout move. */
  record Induced(Verdict after) implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.induced(this);
    }
  }

  /** The effect stays only by observations whose mechanism is not modelled, by id. */
  record Bypassed(List<Claim> observations) implements Why {

    public Bypassed {
      observations = List.copyOf(observations);
    }

    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.bypassed(this);
    }
  }

  /** A claim of unknown direction, or a search that was too long, leaves it open. */
  record Open() implements Why {
    @Override
    public <R> R fold(Reader<R> reader) {
      return reader.open(this);
    }
  }
}
