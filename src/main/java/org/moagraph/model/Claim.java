package org.moagraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement that an entity acts on another, with its context and evidence. {@code direct} marks
 * a step between neighbours in the model; the rest are observations across several steps. {@code
 * phrase} is the relation in the words of the file it came from. A claim without hypotheses is
 * common ground. Annotations have a name and a value; those that lack one are left out.
 */
public record Claim(
    ClaimId id,
    EntityId source,
    Relation relation,
    EntityId target,
    Sign sign,
    String phrase,
    boolean direct,
    Status status,
    List<HypothesisId> hypotheses,
    Context context,
    List<Evidence> evidence,
    Optional<String> note,
    Map<String, String> annotations) {

  /** The annotation that names what acts between source and target where it is no thing here. */
  public static final String BY_WAY_OF = "by way of";

  public Claim {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
    annotations = annotations.isEmpty() ? Map.of() : Collections.unmodifiableMap(told(annotations));
  }

  /** Of these annotations those that say something: without a name or a value they do not. */
  private static Map<String, String> told(Map<String, String> annotations) {
    var told = new LinkedHashMap<String, String>();
    annotations.forEach(
        (name, value) -> {
          if (!name.isBlank() && !value.isBlank()) {
            told.put(name.strip(), value);
          }
        });
    return told;
  }

  /** A bare step of supported status, common ground, without evidence. */
  public static Claim step(
      ClaimId id, EntityId source, Relation relation, EntityId target, Sign sign, String phrase) {
    return builder(id, source, relation, target).sign(sign).phrase(phrase).build();
  }

  /** A bare step with the relation's own sign and word, and the default id. */
  public static Claim step(EntityId source, Relation relation, EntityId target) {
    return step(
        defaultId(source, relation.word(), target),
        source,
        relation,
        target,
        relation.sign(),
        relation.word());
  }

  /** The id that a claim has where it states none: source, relation and target. */
  public static ClaimId defaultId(EntityId source, String phrase, EntityId target) {
    return ClaimId.of(source + "-" + phrase.replace(' ', '-') + "-" + target);
  }

  /** Whether it carries an effect from its source to its target. */
  public boolean carries() {
    return sign.carries();
  }

  /** Whether it says that its source needs its target, wholly or in part. */
  public boolean isRequirement() {
    return relation.family() == Relation.Family.NECESSITY;
  }

  /** Whether it says that without its target its source can still act, but less. */
  public boolean isPartialRequirement() {
    return relation == Relation.PARTLY_REQUIRES;
  }

  /** What acts between its source and its target, where that is no thing of the model. */
  public Optional<String> byWayOf() {
    return Optional.ofNullable(annotations.get(BY_WAY_OF));
  }

  /** The same claim with its sign turned. */
  public Claim inverted() {
    return toBuilder().sign(sign.inverse()).build();
  }

  /** The same claim under another id. */
  public Claim withId(ClaimId other) {
    return new ClaimBuilder(other, this).build();
  }

  /** A bare step with the relation's own sign and word, to be told more of. */
  public static ClaimBuilder builder(
      ClaimId id, EntityId source, Relation relation, EntityId target) {
    return new ClaimBuilder(id, source, relation, target);
  }

  /** The same claim, to be told otherwise. */
  public ClaimBuilder toBuilder() {
    return new ClaimBuilder(id, this);
  }

  /** What this one says, of that source and target and under that id, to be told otherwise. */
  public ClaimBuilder between(EntityId from, EntityId to, ClaimId other) {
    return new ClaimBuilder(other, from, to, this);
  }

  /** The same claim with the evidence of both, each piece once. */
  public Claim withEvidenceOf(Claim other) {
    var all = new LinkedHashSet<>(evidence);
    all.addAll(other.evidence);
    return toBuilder().evidence(List.copyOf(all)).build();
  }
}
