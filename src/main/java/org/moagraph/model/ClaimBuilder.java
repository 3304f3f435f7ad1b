package org.moagraph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim in the making: a bare step, supported, common ground and without evidence, until more is
 * said.
 */
public final class ClaimBuilder {

  private final ClaimId id;
  private final EntityId source;
  private final Relation relation;
  private final EntityId target;
  private Sign sign;
  private String phrase;
  private boolean direct = true;
  private Status status = Status.SUPPORTED;
  private List<HypothesisId> hypotheses = List.of();
  private Context context = Context.UNSAID;
  private List<Evidence> evidence = List.of();
  private Optional<String> note = Optional.empty();
  private Map<String, String> annotations = Map.of();

  ClaimBuilder(ClaimId id, EntityId source, Relation relation, EntityId target) {
    this.id = id;
    this.source = source;
    this.relation = relation;
    this.target = target;
    this.sign = relation.sign();
    this.phrase = relation.word();
  }

  /** All of that claim but its id. */
  ClaimBuilder(ClaimId id, Claim claim) {
    this(id, claim.source(), claim.target(), claim);
  }

  /** All of that claim but its id and its ends. */
  ClaimBuilder(ClaimId id, EntityId source, EntityId target, Claim claim) {
    this(id, source, claim.relation(), target);
    sign(claim.sign());
    phrase(claim.phrase());
    direct(claim.direct());
    status(claim.status());
    hypotheses(claim.hypotheses());
    context(claim.context());
    evidence(claim.evidence());
    note(claim.note());
    annotations(claim.annotations());
  }

  /** What it does to its target. */
  public ClaimBuilder sign(Sign effect) {
    sign = effect;
    return this;
  }

  /** The relation in the words of the file it came from. */
  public ClaimBuilder phrase(String words) {
    phrase = words;
    return this;
  }

  /** Whether it is a step between neighbours in the model. */
  public ClaimBuilder direct(boolean step) {
    direct = step;
    return this;
  }

  /** How sure it is. */
  public ClaimBuilder status(Status certainty) {
    status = certainty;
    return this;
  }

  /** Those that make it; of none it is common ground. */
  public ClaimBuilder hypotheses(List<HypothesisId> makers) {
    hypotheses = makers;
    return this;
  }

  /** Where, in whom, when and on which condition it holds. */
  public ClaimBuilder context(Context circumstances) {
    context = circumstances;
    return this;
  }

  /** What speaks for and against it. */
  public ClaimBuilder evidence(List<Evidence> publications) {
    evidence = publications;
    return this;
  }

  /** What else is to be said of it. */
  public ClaimBuilder note(Optional<String> words) {
    note = words;
    return this;
  }

  /** What an import has kept of it. */
  public ClaimBuilder annotations(Map<String, String> kept) {
    annotations = kept;
    return this;
  }

  /** The claim as said so far. */
  public Claim build() {
    return new Claim(
        id,
        source,
        relation,
        target,
        sign,
        phrase,
        direct,
        status,
        hypotheses,
        context,
        evidence,
        note,
        annotations);
  }
}
