package org.moagraph.teach.grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.Verdict;
import org.moagraph.teach.grade.Judged.Kind;

/**
 * Judges arrows by a model. What the model proves counts for the arrow before the order of its
 * claims counts against it, and what it does not speak of is not called wrong.
 */
final class Judge {

  private final MoaGraph graph;
  private final Asked asked;

  Judge(MoaGraph graph, Asked asked) {
    this.graph = graph;
    this.asked = asked;
  }

  /** An arrow of a map, or the need that it says. */
  Judged of(EntityId from, EntityId to, Claim drawn) {
    return drawn.isRequirement() ? need(from, to) : arrow(from, to, drawn.sign());
  }

  private Judged need(EntityId from, EntityId to) {
    var same = between(from, to, Claim::isRequirement);
    var other = between(to, from, Claim::isRequirement);
    if (!same.isEmpty()) {
      return judged(from, to, Sign.NONE, Kind.RIGHT, same);
    }
    return other.isEmpty()
        ? judged(from, to, Sign.NONE, Kind.UNSUPPORTED, List.of())
        : judged(from, to, Sign.NONE, Kind.TURNED, other);
  }

  private Judged arrow(EntityId from, EntityId to, Sign sign) {
    var steps = steps(from, to);
    return steps.isEmpty() ? proven(from, to, sign) : step(from, to, sign, steps);
  }

  private Judged step(EntityId from, EntityId to, Sign sign, List<Claim> steps) {
    var same = steps.stream().filter(c -> c.sign() == sign).toList();
    if (!same.isEmpty()) {
      return judged(from, to, sign, Kind.RIGHT, same);
    } else if (sign == Sign.UNKNOWN) {
      return judged(from, to, sign, Kind.UNSIGNED, steps);
    }
    boolean open = steps.stream().anyMatch(c -> c.sign() == Sign.UNKNOWN);
    return judged(from, to, sign, open ? Kind.OPEN : Kind.WRONG_SIGN, steps);
  }

  private Judged proven(EntityId from, EntityId to, Sign sign) {
    var effect =
        from.equals(to)
            ? Effect.none(from, to)
            : new EffectQuery(from, to, Filter.DEFAULT).run(graph);
    boolean decided = isDecided(effect);
    if (decided && Verdict.of(sign) == effect.verdict()) {
      var witness = effect.witness();
      return witness.size() == 1
          ? judged(from, to, sign, Kind.RIGHT, witness)
          : new Judged(from, to, sign, Kind.SHORTCUT, witness, Optional.of(effect));
    }
    var other = steps(to, from);
    if (!other.isEmpty()) {
      return judged(from, to, sign, Kind.TURNED, other);
    }
    var need = between(to, from, Claim::isRequirement);
    if (effect.verdict() == Verdict.NONE) {
      var back = from.equals(to) ? effect : new EffectQuery(to, from, Filter.DEFAULT).run(graph);
      if (isDecided(back) && need.isEmpty()) {
        return judged(from, to, sign, Kind.TURNED, back.witness());
      }
      return need.isEmpty()
          ? judged(from, to, sign, Kind.UNSUPPORTED, List.of())
          : judged(from, to, sign, Kind.NEEDED, need);
    }
    var kind = decided && sign != Sign.UNKNOWN ? Kind.REFUTED : Kind.OPEN;
    return new Judged(from, to, sign, kind, effect.witness(), Optional.of(effect));
  }

  private static boolean isDecided(Effect effect) {
    return effect.verdict() == Verdict.INCREASES || effect.verdict() == Verdict.DECREASES;
  }

  /** The steps of the model on the two, and what the view asks for as one. */
  private List<Claim> steps(EntityId from, EntityId to) {
    var claims = new LinkedHashSet<Claim>();
    asked.steps().stream()
        .filter(s -> s.from().equals(from) && s.to().equals(to))
        .forEach(s -> claims.addAll(s.claims()));
    claims.addAll(between(from, to, c -> c.direct() && c.carries()));
    return List.copyOf(claims);
  }

  private List<Claim> between(EntityId from, EntityId to, Predicate<Claim> kind) {
    return graph.model().claims().stream()
        .filter(c -> c.source().equals(from) && c.target().equals(to))
        .filter(kind)
        .toList();
  }

  private static Judged judged(
      EntityId from, EntityId to, Sign sign, Kind kind, List<Claim> claims) {
    return new Judged(from, to, sign, kind, claims, Optional.empty());
  }
}
