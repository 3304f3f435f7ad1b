package org.moagraph.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Stimulus;
import org.moagraph.model.Text;
import org.moagraph.model.Time;
import org.moagraph.reason.Interventions.ArrowEnds;

/** Small models and questions about them, the same for the same seed. */
final class RandomModels {

  private final Random random;

  RandomModels(long seed) {
    this.random = new Random(seed * 7919 + 17);
  }

  /** Steps of known sign only, without hypotheses. */
  Model plain() {
    return model(3 + random.nextInt(6), false);
  }

  /** All that a model may hold: hypotheses, observations, requirements, contexts, doubts. */
  Model rich() {
    return model(3 + random.nextInt(5), true);
  }

  /** Steps between nearly all pairs of some things, so that there are many routes and loops. */
  Model dense() {
    int size = 5 + random.nextInt(4);
    var entities =
        IntStream.range(0, size).mapToObj(i -> entity(EntityId.of("e" + i), chance(10))).toList();
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < size * (size - 1); i++) {
      claims.add(claim("c" + i, entities, List.of(), false));
    }
    return Model.of(Header.of("dense", "Dense"), shuffled(entities), claims);
  }

  private Model model(int size, boolean rich) {
    var entities =
        IntStream.range(0, size)
            .mapToObj(i -> EntityId.of("e" + i))
            .map(id -> entity(id, rich && chance(15)))
            .toList();
    var hypotheses = rich ? hypotheses(random.nextInt(4)) : List.<Hypothesis>of();
    int count = size + random.nextInt(size + 3);
    var names = new ArrayList<>(IntStream.range(0, count + 2).boxed().toList());
    Collections.shuffle(names, random);
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < count; i++) {
      claims.add(claim("c" + names.get(i), entities, hypotheses, rich));
    }
    for (int i = 0; rich && i < random.nextInt(3); i++) {
      claims.add(requirement("c" + names.get(count + i), entities, hypotheses));
    }
    return new Model(
        Header.of("random", "Random"),
        List.of(),
        List.of(),
        shuffled(entities),
        hypotheses,
        claims,
        List.of(),
        List.of());
  }

  private static Entity entity(EntityId id, boolean silent) {
    return Entity.builder(id, EntityType.ENTITY).silentAtRest(silent).build();
  }

  private Status status() {
    return chance(10)
        ? Status.DISPUTED
        : chance(25) ? Status.PUTATIVE : chance(30) ? Status.ESTABLISHED : Status.SUPPORTED;
  }

  private Hypothesis.Role role() {
    return chance(15)
        ? Hypothesis.Role.MODULE
        : chance(15) ? Hypothesis.Role.COMPARATOR : Hypothesis.Role.RIVAL;
  }

  private List<Hypothesis> hypotheses(int count) {
    var all = new ArrayList<Hypothesis>();
    for (int i = 0; i < count; i++) {
      var includes =
          i > 0 && chance(40) ? List.of(all.get(random.nextInt(i)).id()) : List.<HypothesisId>of();
      all.add(
          Hypothesis.of(HypothesisId.of("h" + i), Text.of("H" + i)).including(includes).as(role()));
    }
    return all;
  }

  private Claim claim(String id, List<Entity> entities, List<Hypothesis> hypotheses, boolean rich) {
    var sign = rich && chance(6) ? Sign.UNKNOWN : chance(58) ? Sign.PLUS : Sign.MINUS;
    return Claim.builder(
            ClaimId.of(id),
            any(entities).id(),
            sign == Sign.PLUS
                ? Relation.INCREASES
                : sign == Sign.MINUS ? Relation.DECREASES : Relation.REGULATES,
            any(entities).id())
        .sign(sign)
        .phrase("acts on")
        .direct(!rich || chance(70))
        .status(rich ? status() : Status.SUPPORTED)
        .hypotheses(hypothesesOf(hypotheses))
        .context(rich ? context(entities) : Context.UNSAID)
        .build();
  }

  private Claim requirement(String id, List<Entity> entities, List<Hypothesis> hypotheses) {
    var relation = chance(35) ? Relation.PARTLY_REQUIRES : Relation.REQUIRES;
    return Claim.builder(ClaimId.of(id), any(entities).id(), relation, any(entities).id())
        .sign(Sign.NONE)
        .hypotheses(hypothesesOf(hypotheses))
        .build();
  }

  private List<HypothesisId> hypothesesOf(List<Hypothesis> hypotheses) {
    return hypotheses.isEmpty() || chance(50)
        ? List.of()
        : hypotheses.stream().map(Hypothesis::id).filter(h -> chance(40)).toList();
  }

  private Context context(List<Entity> entities) {
    var given = chance(8) ? List.of(any(entities).id()) : List.<EntityId>of();
    return Context.builder()
        .organisms(chance(15) ? List.of(chance(50) ? "mouse" : "rat") : List.of())
        .time(chance(15) ? Optional.of(chance(50) ? Time.HOURS : Time.DAYS) : Optional.empty())
        .given(given)
        .build();
  }

  /** One or two stimuli. */
  List<Stimulus> stimuli(Model model) {
    var first = new Stimulus(any(model.entities()).id(), chance(75));
    var second = new Stimulus(any(model.entities()).id(), chance(60));
    return chance(70) || first.entity().equals(second.entity())
        ? List.of(first)
        : List.of(first, second);
  }

  EntityId entity(Model model) {
    return any(model.entities()).id();
  }

  /** One to three interventions of any kind, never giving what is set already. */
  Interventions interventions(Model model, List<Stimulus> stimuli) {
    var done = Interventions.NONE;
    int count = 1 + random.nextInt(100) / 60 + random.nextInt(100) / 80;
    for (int i = 0; i < count; i++) {
      done = with(done, model, stimuli, i);
    }
    return done;
  }

  private Interventions with(Interventions done, Model model, List<Stimulus> stimuli, int number) {
    var one = entity(model);
    var block = new ArrayList<>(done.block());
    var with = new ArrayList<>(done.with());
    var knockout = new ArrayList<>(done.knockout());
    var give = new ArrayList<>(done.give());
    var cut = new ArrayList<>(done.cut());
    var invert = new ArrayList<>(done.invert());
    var add = new ArrayList<>(done.add());
    switch (random.nextInt(8)) {
      case 0, 1 -> block.add(one);
      case 2 -> with.add(one);
      case 3 -> knockout.add(one);
      case 4 -> {
        if (stimuli.stream().noneMatch(s -> s.entity().equals(one)) && give.isEmpty()) {
          give.add(new Stimulus(one, chance(60)));
        }
      }
      case 5 -> cut.add(pair(model));
      case 6 -> invert.add(pair(model));
      default -> add.add(added(model, number));
    }
    return new Interventions(block, with, knockout, give, cut, invert, add);
  }

  private ArrowEnds pair(Model model) {
    var claim = any(model.claims());
    return chance(90)
        ? new ArrowEnds(claim.source(), claim.target())
        : new ArrowEnds(entity(model), entity(model));
  }

  private Claim added(Model model, int number) {
    var relation =
        chance(15) ? Relation.REQUIRES : chance(50) ? Relation.INCREASES : Relation.DECREASES;
    return Claim.step(
        ClaimId.of("added" + number),
        entity(model),
        relation,
        entity(model),
        relation.sign(),
        relation.word());
  }

  /** The same model with its entities and claims in another order. */
  Model reordered(Model model) {
    return new Model(
        model.header(),
        model.expectations(),
        model.compartments(),
        shuffled(model.entities()),
        model.hypotheses(),
        shuffled(model.claims()),
        model.experiments(),
        model.views());
  }

  private <T> List<T> shuffled(List<T> some) {
    var all = new ArrayList<>(some);
    Collections.shuffle(all, random);
    return all;
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
