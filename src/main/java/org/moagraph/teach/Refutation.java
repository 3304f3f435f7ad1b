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
      return noRoute(said.from(), said.to()) + " " + words.say("quiz.no claim");
    }
    return switch (said.verdict()) {
      case INCREASES -> against(effect, effect.decreases());
      case DECREASES -> against(effect, effect.increases());
      case AMBIGUOUS -> agreed(effect);
      case NONE, UNKNOWN -> words.say("quiz.route", shown(effect.witness()));
    };
  }

  private String against(Effect effect, List<Claim> other) {
    var begins = effect.verdict() == Verdict.AMBIGUOUS ? "quiz.too" : "quiz.other way";
    return words.say(begins, shown(other));
  }

  private String agreed(Effect effect) {
    int heard = effect.heard().size();
    boolean up = effect.verdict() == Verdict.INCREASES;
    return heard < 2
        ? words.say(up ? "quiz.agreed.up" : "quiz.agreed.down")
        : words.say(up ? "quiz.agreed.of.up" : "quiz.agreed.of.down", heard);
  }

  @Override
  public String misstated(Statement.Misstated said) {
    var witness = lesson.proofs().effect(said.from(), said.to()).witness();
    return words.say("quiz.holds", shown(witness)) + words.sources(witness);
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
        targets.isEmpty() ? "" : " " + words.say("quiz.instead", words.name(said.agent()), targets);
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
      case UNDECIDED -> words.say("quiz.unmodelled");
      default -> decided(answer, said.outcome());
    };
  }

  private String heldBy(WhatIf answer, Outcome said) {
    var all = answer.byHypothesis().values();
    long sayIt = all.stream().filter(o -> o == said).count();
    return sayIt == 0
        ? words.say("quiz.said.none", all.size())
        : words.say(sayIt == 1 ? "quiz.said.one" : "quiz.said.many", all.size(), sayIt);
  }

  private String decided(WhatIf answer, Outcome said) {
    return switch (said) {
      case BLOCKED -> words.say("quiz.remains", shown(route(answer, false)));
      case ATTENUATED ->
          words.say(answer.outcome() == Outcome.BLOCKED ? "quiz.none remains" : "quiz.none lost");
      case UNAFFECTED -> words.say("quiz.is lost", shown(route(answer, true)));
      case DEPENDS -> agreed(answer.byHypothesis().size());
      default -> words.say("quiz.decided");
    };
  }

  private String agreed(int heard) {
    return switch (heard) {
      case 0 -> words.say("quiz.common");
      case 1 -> words.say("quiz.single");
      default -> words.say("quiz.same", heard);
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
        .map(p -> words.say("quiz.predicts", outcome(p.outcome()), words.why(p.asked(), p.why())))
        .orElse(words.say("quiz.predicts other"));
  }

  @Override
  public String ordered(Statement.Ordered said) {
    return behind(said.entities()).map(this::order).orElse(words.say("quiz.misplaced"));
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
    var key = lesson.nouns().isPlural(pair.get(0)) ? "quiz.comes.many" : "quiz.comes.one";
    return English.capital(words.say(key, words.name(pair.get(0)), words.name(pair.get(1))))
        + (route.isEmpty() || route.size() > LONGEST_SHOWN ? "." : ": " + words.chain(route) + ".");
  }

  private String outcome(Outcome outcome) {
    return words.say("outcome." + outcome.word());
  }

  private String noRoute(EntityId from, EntityId to) {
    return words.noRoute(from, to);
  }

  private String shown(List<Claim> route) {
    return route.size() > LONGEST_SHOWN
        ? words.say(
            "quiz.and so on",
            words.chain(List.of(route.get(0))),
            words.option(route.get(route.size() - 1).target()),
            route.size())
        : words.chain(route) + ".";
  }
}
