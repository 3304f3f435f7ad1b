package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.IndexedEntities;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.text.PieceSort;

/**
 * An index over a model: entities and claims by number, and which claims leave and enter an entity.
 * The numbers are the places in the model's lists. Memory is a few integers a claim, so that a
 * million claims are as welcome as fifty. Immutable and safe for use by several threads.
 *
 * <p>Only claims that carry an effect are neighbours; structure and null results are in the model
 * alone, requirements in {@link #requirements()}.
 */
public final class MoaGraph {

  /**
   * Up to this many claims, neighbours stand in the order of claim ids and lists of effects search
   * for routes. Beyond, neighbours stand in the order of the ids of the entities at the other end,
   * then of their own, for which no ids need to be made.
   */
  public static final int ORDINARY = 10_000;

  private final Model model;
  private final List<Claim> claims;
  private final Map<EntityId, Integer> numbers;
  private final int known;
  private final int budget;
  private final int[] source;
  private final int[] target;
  private final byte[] sign;
  private final Adjacency out;
  private final Adjacency in;
  private final int[] requirements;
  private final int[] entitiesById;
  private final NumberSet silent;
  private final NumberSet conditional;
  private final NumberSet nullResults;
  private final Map<Filter, Frames> frames = new ConcurrentHashMap<>();

  private MoaGraph(
      Model model, Map<EntityId, Integer> numbers, int[] entitiesById, int known, int budget) {
    this.model = model;
    this.known = known;
    this.budget = budget;
    this.claims = model.claims();
    this.numbers = numbers;
    this.entitiesById = entitiesById;
    int count = claims.size();
    boolean isIndexed = claims instanceof IndexedClaims;
    this.source = isIndexed ? ((IndexedClaims) claims).sources() : new int[count];
    this.target = isIndexed ? ((IndexedClaims) claims).targets() : new int[count];
    this.sign = new byte[count];
    this.requirements = claims instanceof IndexedClaims indexed ? number(indexed) : number();
    this.silent = silent(model, numbers);
    this.conditional = claims(c -> !c.context().given().isEmpty());
    this.nullResults =
        claims(
            c -> c.relation() == Relation.DOES_NOT_AFFECT && c.status().atLeast(Status.SUPPORTED));
    if (count <= ORDINARY) {
      var order = byId(count);
      this.out = Adjacency.by(source, sign, numbers.size(), order);
      this.in = Adjacency.by(target, sign, numbers.size(), order);
    } else {
      var byTarget = Adjacency.by(target, sign, numbers.size()).claims(entitiesById);
      this.out = Adjacency.by(source, sign, numbers.size(), byTarget);
      out.sortParallel(target, Comparator.comparing(this::idOf));
      this.in = Adjacency.by(target, sign, numbers.size(), out.claims(entitiesById));
    }
  }

  private int[] number() {
    var needs = IntStream.builder();
    for (int c = 0; c < source.length; c++) {
      var claim = claims.get(c);
      source[c] = number(claim.source());
      target[c] = number(claim.target());
      sign[c] = (byte) Signs.of(claim.sign());
      if (claim.isRequirement()) {
        needs.add(c);
      }
    }
    return needs.build().toArray();
  }

  private int[] number(IndexedClaims indexed) {
    var needs = IntStream.builder();
    for (int c = 0; c < source.length; c++) {
      sign[c] = (byte) Signs.of(indexed.sign(c));
      if (indexed.relation(c).family() == Relation.Family.NECESSITY) {
        needs.add(c);
      }
    }
    return needs.build().toArray();
  }

  private ClaimId idOf(int claim) {
    return claims instanceof IndexedClaims indexed ? indexed.id(claim) : claims.get(claim).id();
  }

  private static NumberSet silent(Model model, Map<EntityId, Integer> numbers) {
    var silent = new BitSet();
    if (model.entities() instanceof IndexedEntities) {
      return NumberSet.EMPTY;
    }
    for (var entity : model.entities()) {
      var number = entity.silentAtRest() ? numbers.get(entity.id()) : null;
      if (number != null) {
        silent.set(number);
      }
    }
    return NumberSet.of(silent);
  }

  /** The claims of which that holds; bare steps are not looked at. */
  private NumberSet claims(Predicate<Claim> holds) {
    var found = new BitSet();
    for (int c = 0; !isBare() && c < claims.size(); c++) {
      found.set(c, holds.test(claims.get(c)));
    }
    return NumberSet.of(found);
  }

  private int[] byId(int count) {
    var ids = new ClaimId[count];
    Arrays.setAll(ids, c -> claims.get(c).id());
    var order = new Integer[count];
    Arrays.setAll(order, c -> c);
    Arrays.sort(order, Comparator.comparing(c -> ids[c]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static int[] byId(Model model, int count) {
    var ids = new String[count];
    for (int e = 0; e < count; e++) {
      ids[e] = model.entities().get(e).id().value();
    }
    return PieceSort.order(ids);
  }

  /** The index of a model; every claim's ends must be among its entities. Linear. */
  public static MoaGraph of(Model model) {
    if (model.entities() instanceof IndexedEntities indexed) {
      var places = new NumbersOfMany(indexed);
      return new MoaGraph(
          model, places, indexed.byId(), model.claims().size(), RouteSearch.QUESTION);
    }
    var numbers = new HashMap<EntityId, Integer>(model.entities().size() * 2);
    for (var entity : model.entities()) {
      numbers.putIfAbsent(entity.id(), numbers.size());
    }
    return new MoaGraph(
        model, numbers, byId(model, numbers.size()), model.claims().size(), RouteSearch.QUESTION);
  }

  /**
   * The same graph for one question: some claims with their signs turned, and further claims
   * between its entities, numbered after the present ones. Linear.
   */
  public MoaGraph changed(NumberSet inverted, List<Claim> added) {
    if (inverted.isEmpty() && added.isEmpty()) {
      return this;
    }
    if (claims instanceof IndexedClaims indexed) {
      var changed = new ChangedClaims(indexed, inverted, added, numbers);
      return new MoaGraph(model.withClaims(changed), numbers, entitiesById, known, budget);
    }
    var all = new ArrayList<>(claims);
    inverted.stream().forEach(c -> all.set(c, claims.get(c).inverted()));
    all.addAll(added);
    return new MoaGraph(model.withClaims(all), numbers, entitiesById, known, budget);
  }

  /** Whether a claim was added for one question. */
  public boolean isAdded(int claim) {
    return claim >= known;
  }

  /** The same claims read from their targets to their sources. Linear. */
  public MoaGraph turned() {
    return new MoaGraph(this, true, budget);
  }

  /** The same graph, on which a question may spend so many claim-steps on routes. Constant. */
  public MoaGraph spending(int steps) {
    return new MoaGraph(this, false, steps);
  }

  private MoaGraph(MoaGraph other, boolean turned, int budget) {
    this.model = other.model;
    this.claims = other.claims;
    this.numbers = other.numbers;
    this.known = other.known;
    this.budget = budget;
    this.source = turned ? other.target : other.source;
    this.target = turned ? other.source : other.target;
    this.sign = other.sign;
    this.out = turned ? other.in : other.out;
    this.in = turned ? other.out : other.in;
    this.requirements = other.requirements;
    this.silent = other.silent;
    this.conditional = other.conditional;
    this.nullResults = other.nullResults;
    this.entitiesById = other.entitiesById;
  }

  /** Claim-steps that one question may spend on routes. */
  public int budget() {
    return budget;
  }

  /** The model it indexes. */
  public Model model() {
    return model;
  }

  /**
   * Whether all claims are bare steps of a long list, of which none needs to be made to know it.
   */
  public boolean isBare() {
    return claims instanceof IndexedClaims;
  }

  /** How many entities there are. */
  public int entityCount() {
    return numbers.size();
  }

  /** The numbers of the entities that are in a set, in the order of the entities' ids. */
  public IntStream byId(NumberSet entities) {
    return Arrays.stream(entitiesById).filter(entities::contains);
  }

  /** How many claims there are. */
  public int claimCount() {
    return source.length;
  }

  /** The number of an entity of the model. */
  public int number(EntityId id) {
    var number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no entity \"" + id + "\" in model " + model.id());
    }
    return number;
  }

  /** The entity of that id. */
  public Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(numbers.get(id)).map(n -> model.entities().get(n));
  }

  /** The entity of that number. */
  public Entity entity(int number) {
    return model.entities().get(number);
  }

  /** The claim of that number. */
  public Claim claim(int number) {
    return claims.get(number);
  }

  /** The claims of those numbers, in that order; bare steps are made when they are read. */
  public List<Claim> claims(int[] numbers) {
    return isBare()
        ? new Picked(claims, numbers.clone())
        : Arrays.stream(numbers).mapToObj(claims::get).toList();
  }

  /** The number of a claim's source. */
  public int source(int claim) {
    return source[claim];
  }

  /** The number of a claim's target. */
  public int target(int claim) {
    return target[claim];
  }

  /** The place of a claim's sign in {@link Sign}. */
  public int sign(int claim) {
    return sign[claim];
  }

  /** Claims that carry an effect away from an entity. */
  Adjacency out() {
    return out;
  }

  /** Claims that carry an effect to an entity. */
  Adjacency in() {
    return in;
  }

  /** The numbers of the claims that state a requirement. */
  public int[] requirements() {
    return requirements.clone();
  }

  /** The state that a claim derives from a state of its source. */
  public int after(int state, int claim) {
    return State.of(target[claim], Signs.times(State.sign(state), sign[claim]));
  }

  /** The numbers of the sources of claims. */
  public NumberSet sources(NumberSet claims) {
    var sources = new BitSet();
    claims.forEach(c -> sources.set(source[c]));
    return NumberSet.of(sources);
  }

  /** The claims, supported at least, that the one was found to have no effect on the other. */
  public List<Claim> foundNone(EntityId source, EntityId target) {
    return nullResults.stream()
        .mapToObj(claims::get)
        .filter(c -> c.source().equals(source) && c.target().equals(target))
        .toList();
  }

  /** Whether any claim says from when on it acts. */
  public boolean saysTimes() {
    return !isBare() && claims.stream().anyMatch(c -> c.context().time().isPresent());
  }

  /** Whether any claim is an observation and no step. */
  public boolean hasObservations() {
    return !isBare() && !claims.stream().allMatch(Claim::direct);
  }

  /** The entities that are silent at rest. */
  NumberSet silent() {
    return silent;
  }

  /** The claims that act only on a condition. */
  NumberSet conditional() {
    return conditional;
  }

  /** Which claims count under a filter, hypothesis by hypothesis. Computed once a filter. */
  public Frames frames(Filter filter) {
    return frames.computeIfAbsent(filter, f -> Frames.of(this, f));
  }
}
