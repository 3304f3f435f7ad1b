package org.moagraph.teach;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.reason.WhatIf;
import org.moagraph.words.English;
import org.moagraph.words.Words;

/** Why a statement that the model proves wrong is wrong, said by what proves it. */
final class Refutation implements Statement.Reader<String> {

  private static final int LONGEST_SHOWN = 8;
  private static final int MOST_NAMED = 3;

  private final Lesson lesson;
  private final Wording words;

  Refutation(Lesson lesson) {
    this.lesson = lesson;
    this.words = new Wording(lesson);
  }

  @Override
  public String changes(Statement.Changes said) {
    var effect = lesson.proofs().effect(said.from(), said.to());
    if (effect.verdict() == Verdict.NONE) {
      return noRoute(said.from(), said.to()) + " It says nothing on such a change.";
    }
    return switch (said.verdict()) {
      case INCREASES -> against(effect, effect.decreases());
      case DECREASES -> against(effect, effect.increases());
      case AMBIGUOUS -> agreed(effect);
      case NONE, UNKNOWN -> "There is a route: " + shown(effect.witness());
    };
  }

  private String against(Effect effect, List<Claim> other) {
    var begins =
        effect.verdict() == Verdict.AMBIGUOUS
            ? "There is a route the other way, too: "
            : "It goes the other way: ";
    return begins + shown(other);
  }

  private static String agreed(Effect effect) {
    int heard = effect.heard().size();
    var who = heard < 2 ? "All routes" : "All routes of the " + heard + " hypotheses that have any";
    return who + (effect.verdict() == Verdict.INCREASES ? " raise it." : " lower it.");
  }

  @Override
  public String misstated(Statement.Misstated said) {
    var witness = lesson.proofs().effect(said.from(), said.to()).witness();
    return "This holds in the model: " + shown(witness) + words.sources(witness);
  }

  @Override
  public String hits(Statement.Hits said) {
    var targets =
        lesson.model().claims().stream()
            .filter(c -> c.source().equals(said.agent()) && lesson.proofs().isFirm(c))
            .map(c -> words.name(c.target()))
            .distinct()
            .limit(MOST_NAMED)
            .toList();
    var instead =
        targets.isEmpty()
            ? ""
            : " In it, "
                + words.name(said.agent())
                + " acts directly on "
                + Words.all(targets)
                + ".";
    return noRoute(said.agent(), said.target()) + instead;
  }

  @Override
  public String joins(Statement.Joins said) {
    return lesson.proofs().leads(said.from(), said.middle())
        ? noRoute(said.middle(), said.to())
        : noRoute(said.from(), said.middle());
  }

  @Override
  public String becomes(Statement.Becomes said) {
    var asked = new Trial(said.stimulus(), said.readout(), said.intervention(), said.drug());
    var answer = lesson.trials().whatIf(asked);
    return switch (answer.outcome()) {
      case DEPENDS -> heldBy(answer, said.outcome());
      case UNDECIDED ->
          "Nothing modelled shows that: what keeps the effect up is an observation whose mechanism"
              + " is not in the model.";
      default -> decided(answer, said.outcome());
    };
  }

  private static String heldBy(WhatIf answer, Outcome said) {
    var all = answer.byHypothesis().values();
    long sayIt = all.stream().filter(o -> o == said).count();
    return "Of the "
        + all.size()
        + " hypotheses that have a route, "
        + (sayIt == 0
            ? "none says so."
            : sayIt + (sayIt == 1 ? " says so" : " say so") + ", not all.");
  }

  private String decided(WhatIf answer, Outcome said) {
    return switch (said) {
      case BLOCKED -> "A route remains: " + shown(route(answer, false));
      case ATTENUATED ->
          answer.outcome() == Outcome.BLOCKED ? "No route remains." : "No route is lost.";
      case UNAFFECTED -> "A route is lost: " + shown(route(answer, true));
      case DEPENDS -> agreed(answer.byHypothesis().size());
      default -> "Each route can be followed, and together they decide it.";
    };
  }

  private static String agreed(int heard) {
    return switch (heard) {
      case 0 -> "The routes are common ground of all hypotheses.";
      case 1 -> "Only one hypothesis has a route here, and it decides.";
      default -> "All " + heard + " hypotheses that have a route say the same.";
    };
  }

  private static List<Claim> route(WhatIf answer, boolean lost) {
    var routes = lost ? answer.lostRoutes() : answer.leftRoutes();
    return routes.isEmpty() ? List.of() : routes.get(0).claims();
  }

  @Override
  public String predicts(Statement.Predicts said) {
    return lesson
        .trials()
        .prediction(said.hypothesis(), said.experiment())
        .map(p -> "It predicts “" + p.outcome().word() + "”. " + words.why(p.asked(), p.why()))
        .orElse("It predicts something else.");
  }

  @Override
  public String ordered(Statement.Ordered said) {
    return behind(said.entities())
        .map(this::order)
        .orElse("One of these stands before what causes it.");
  }

  /** The first two of which the later causes the earlier. */
  private Optional<List<EntityId>> behind(List<EntityId> order) {
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        if (lesson.proofs().leads(order.get(j), order.get(i))
            && !lesson.proofs().leads(order.get(i), order.get(j))) {
          return Optional.of(List.of(order.get(j), order.get(i)));
        }
      }
    }
    return Optional.empty();
  }

  private String order(List<EntityId> pair) {
    var route = lesson.proofs().effect(pair.get(0), pair.get(1)).witness();
    return English.capital(words.name(pair.get(0)))
        + (lesson.nouns().isPlural(pair.get(0)) ? " come before " : " comes before ")
        + words.name(pair.get(1))
        + (route.isEmpty() || route.size() > LONGEST_SHOWN ? "." : ": " + words.chain(route) + ".");
  }

  private String noRoute(EntityId from, EntityId to) {
    return "The model has no route from " + words.name(from) + " to " + words.name(to) + ".";
  }

  private String shown(List<Claim> route) {
    return route.size() > LONGEST_SHOWN
        ? words.chain(List.of(route.get(0)))
            + ", and so on to "
            + words.option(route.get(route.size() - 1).target())
            + ", in "
            + route.size()
            + " steps."
        : words.chain(route) + ".";
  }
}
