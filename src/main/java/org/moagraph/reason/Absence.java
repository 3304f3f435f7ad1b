package org.moagraph.reason;

import java.util.List;
import java.util.function.Function;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;

/** Why a model has no route from one thing to another. No route is not no effect. */
public sealed interface Absence {

  /** Claims on this very pair say that no effect was found. */
  record Found(List<Claim> claims) implements Absence {
    public Found {
      claims = List.copyOf(claims);
    }
  }

  /** What the question leaves out removed every chain. */
  record Filtered(List<FilterPart> parts) implements Absence {
    public Filtered {
      parts = List.copyOf(parts);
    }
  }

  /** The only chains would lower what is silent at rest. */
  record AtRest(List<EntityId> silent) implements Absence {
    public AtRest {
      silent = List.copyOf(silent);
    }
  }

  /** The only chains act on the condition that something else is given. */
  record NotGiven(List<EntityId> conditions) implements Absence {
    public NotGiven {
      conditions = List.copyOf(conditions);
    }
  }

  /** Only claims that are less sure than was asked for would join the two, to this effect. */
  record Disputed(Verdict verdict, List<Claim> claims) implements Absence {
    public Disputed {
      claims = List.copyOf(claims);
    }
  }

  /** A chain exists only across hypotheses. */
  record Incoherent(List<Claim> chain) implements Absence {
    public Incoherent {
      chain = List.copyOf(chain);
    }
  }

  /**
   * Nothing that moves the readout joins the two.
   *
   * @param needs requirements that join them: something on a way there needs what is given or moved
   */
  record Nothing(List<Claim> needs) implements Absence {
    public Nothing {
      needs = List.copyOf(needs);
    }
  }

  /** A part of a filter. */
  enum FilterPart {
    ORGANISM,
    TIME,
    STATUS,
    HYPOTHESIS
  }

  /** The word in answers for programs. */
  default String word() {
    return fold(
        f -> "found",
        f -> "filtered",
        r -> "rest",
        g -> "given",
        d -> "disputed",
        i -> "incoherent",
        n -> "nothing");
  }

  /** What is made of it, case by case. */
  default <T> T fold(
      Function<Found, T> found,
      Function<Filtered, T> filtered,
      Function<AtRest, T> atRest,
      Function<NotGiven, T> notGiven,
      Function<Disputed, T> disputed,
      Function<Incoherent, T> incoherent,
      Function<Nothing, T> nothing) {
    if (this instanceof Found f) {
      return found.apply(f);
    } else if (this instanceof Filtered f) {
      return filtered.apply(f);
    } else if (this instanceof AtRest r) {
      return atRest.apply(r);
    } else if (this instanceof NotGiven g) {
      return notGiven.apply(g);
    } else if (this instanceof Disputed d) {
      return disputed.apply(d);
    } else if (this instanceof Incoherent i) {
      return incoherent.apply(i);
    }
    return nothing.apply((Nothing) this);
  }
}
