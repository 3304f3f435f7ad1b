package org.moagraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Sign;

/**
 * An index over a model: entities and claims by number, and which claims leave and enter an entity.
 * The numbers are the places in the model's lists. Memory is a few integers a claim, so that a
 * million claims are as welcome as fifty. Immutable and safe for use by several threads.
 *
 * <p>Only claims that carry an effect are neighbours; structure and null results are in the model
 * alone, requirements in {@link #requirements()}.
 */
public final class MoaGraph {

  /** Up to this many claims, neighbours stand in the order of claim ids and searches are exact. */
  public static final int ORDINARY = 10_000;

  private final Model model;
  private final List<Claim> claims;
  private final Map<EntityId, Integer> numbers;
  private final int known;
  private final int[] source;
  private final int[] target;
  private final byte[] sign;
  private final Adjacency out;
  private final Adjacency in;
  private final int[] requirements;
  private final Map<Filter, Frames> frames = new ConcurrentHashMap<>();

  private MoaGraph(Model model, Map<EntityId, Integer> numbers, int known) {
    this.model = model;
    this.known = known;
    this.claims = model.claims();
    this.numbers = numbers;
    int count = claims.size();
    this.source = new int[count];
    this.target = new int[count];
    this.sign = new byte[count];
    int needs = 0;
    for (int c = 0; c < count; c++) {
      var claim = claims.get(c);
      source[c] = number(claim.source());
      target[c] = number(claim.target());
      sign[c] = (byte) claim.sign().ordinal();
      needs += claim.isRequirement() ? 1 : 0;
    }
    this.requirements = new int[needs];
    if (needs > 0) {
      collectRequirements();
    }
    this.out = Adjacency.by(source, sign, numbers.size());
    this.in = Adjacency.by(target, sign, numbers.size());
    if (count <= ORDINARY) {
      out.sort(this::compareIds);
      in.sort(this::compareIds);
    }
  }

  /** The index of a model; every claim's ends must be among its entities. Linear. */
  public static MoaGraph of(Model model) {
    var numbers = new HashMap<EntityId, Integer>(model.entities().size() * 2);
    for (var entity : model.entities()) {
      numbers.putIfAbsent(entity.id(), numbers.size());
    }
    return new MoaGraph(model, numbers, model.claims().size());
  }

  /**
   * The same graph for one question: some claims with their signs turned, and further claims
   * between its entities, numbered after the present ones. Linear.
   */
  public MoaGraph changed(BitSet inverted, List<Claim> added) {
    if (inverted.isEmpty() && added.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(claims);
    inverted.stream().forEach(c -> all.set(c, claims.get(c).inverted()));
    all.addAll(added);
    return new MoaGraph(model.withClaims(all), numbers, known);
  }

  /** Whether a claim was added for one question. */
  public boolean isAdded(int claim) {
    return claim >= known;
  }

  /** The same claims read from their targets to their sources. Linear. */
  public MoaGraph turned() {
    return new MoaGraph(this);
  }

  private MoaGraph(MoaGraph other) {
    this.model = other.model;
    this.claims = other.claims;
    this.numbers = other.numbers;
    this.known = other.known;
    this.source = other.target;
    this.target = other.source;
    this.sign = other.sign;
    this.out = other.in;
    this.in = other.out;
    this.requirements = other.requirements;
  }

  private void collectRequirements() {
    int next = 0;
    for (int c = 0; c < source.length; c++) {
      if (claims.get(c).isRequirement()) {
        requirements[next++] = c;
      }
    }
  }

  private int compareIds(int a, int b) {
    return claims.get(a).id().compareTo(claims.get(b).id());
  }

  /** The model it indexes. */
  public Model model() {
    return model;
  }

  /** How many entities there are. */
  public int entityCount() {
    return numbers.size();
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

  /** The claims of those numbers, in that order. */
  public List<Claim> claims(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(claims::get).toList();
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
  public Adjacency out() {
    return out;
  }

  /** Claims that carry an effect to an entity. */
  public Adjacency in() {
    return in;
  }

  /** The numbers of the claims that state a requirement. */
  public int[] requirements() {
    return requirements.clone();
  }

  /** Which claims count under a filter, hypothesis by hypothesis. Computed once a filter. */
  public Frames frames(Filter filter) {
    return frames.computeIfAbsent(filter, f -> Frames.of(this, f));
  }
}
