package org.moagraph.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;

/** In which order do the steps follow each other? */
final class OrderQuestions implements QuestionSource {

  private static final int STEPS = 4;
  private static final int WRONG = 3;
  private static final int MOST = 5_000;
  private static final int TRIES = 24;

  @Override
  public List<Candidate> candidates(Lesson lesson) {
    var candidates = new ArrayList<Candidate>();
    // what is given stands first or not at all: nobody would put it behind what it does
    var firm =
        lesson.claims().stream()
            .filter(lesson.proofs()::isFirm)
            .filter(c -> !lesson.nouns().entity(c.target()).type().isAgent())
            .toList();
    for (var claim : firm) {
      extend(List.of(claim), firm, lesson, candidates);
    }
    return candidates;
  }

  private static void extend(
      List<Claim> route, List<Claim> firm, Lesson lesson, List<Candidate> candidates) {
    if (candidates.size() >= MOST) {
      return;
    }
    if (route.size() == STEPS - 1) {
      candidates.add(candidate(lesson, route));
      return;
    }
    var last = route.get(route.size() - 1);
    for (var next : firm) {
      boolean on = next.source().equals(last.target()) && !visits(route, next.target());
      if (on && route.stream().allMatch(c -> lesson.proofs().isCoherent(c, next))) {
        var longer = new ArrayList<>(route);
        longer.add(next);
        extend(longer, firm, lesson, candidates);
      }
    }
  }

  private static boolean visits(List<Claim> route, EntityId entity) {
    return route.stream().anyMatch(c -> c.source().equals(entity) || c.target().equals(entity));
  }

  private static Candidate candidate(Lesson lesson, List<Claim> route) {
    return new Candidate(
        "order " + String.join(" ", entities(route).stream().map(EntityId::value).toList()),
        Posed.QuestionKind.ORDER,
        3,
        dice -> make(lesson, route, dice));
  }

  private static List<EntityId> entities(List<Claim> route) {
    var entities = new ArrayList<EntityId>(List.of(route.get(0).source()));
    route.forEach(c -> entities.add(c.target()));
    return entities;
  }

  private static Optional<Posed> make(Lesson lesson, List<Claim> route, Dice dice) {
    var words = new Wording(lesson);
    var order = entities(route);
    var right = option(words, order);
    if (right.statement().in(lesson) != Truth.TRUE) {
      return Optional.empty();
    }
    var wrong = new ArrayList<Posed.Option>();
    for (int i = 0; i < TRIES && wrong.size() < WRONG; i++) {
      var option = option(words, turned(lesson, order, dice));
      if (!wrong.contains(option) && option.statement().in(lesson) == Truth.FALSE) {
        wrong.add(option);
      }
    }
    return wrong.size() < WRONG
        ? Optional.empty()
        : Optional.of(
            new Posed(
                candidate(lesson, route).id(),
                Posed.QuestionKind.ORDER,
                3,
                text(words, order),
                right,
                wrong,
                words.chain(route) + "." + words.sources(route)));
  }

  /** Names the steps in an order that tells nothing. */
  private static String text(Wording words, List<EntityId> order) {
    var names = order.stream().map(words::name).sorted(String.CASE_INSENSITIVE_ORDER).toList();
    return words.say("quiz.order", names);
  }

  /** Another order; a drug stays first, since nobody would put it anywhere else. */
  private static List<EntityId> turned(Lesson lesson, List<EntityId> order, Dice dice) {
    int kept = lesson.nouns().entity(order.get(0)).type().isAgent() ? 1 : 0;
    var turned = new ArrayList<>(order.subList(0, kept));
    turned.addAll(dice.shuffled(order.subList(kept, order.size())));
    return turned;
  }

  private static Posed.Option option(Wording words, List<EntityId> order) {
    return new Posed.Option(
        order.stream()
            .map(words::option)
            .reduce((a, b) -> words.say("quiz.then", a, b))
            .orElseThrow(),
        new Statement.Ordered(order));
  }
}
