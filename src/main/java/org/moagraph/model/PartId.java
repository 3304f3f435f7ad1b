package org.moagraph.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a model that a file states and a finding may speak of: the model itself, an entity, a
 * claim, one of an entity's cross-references, and so on. Numbers count from 0.
 */
public final class PartId {

  /** What a part is. */
  private enum Kind {
    MODEL,
    ENTITY,
    CLAIM,
    HYPOTHESIS,
    COMPARTMENT,
    EXPERIMENT,
    VIEW,
    EXPECTATION,
    XREF,
    EVIDENCE
  }

  private final Kind kind;
  private final String name;
  private final @Nullable PartId within;

  private PartId(Kind kind, String name, @Nullable PartId within) {
    this.kind = kind;
    this.name = name;
    this.within = within;
  }

  /** The model as a whole. */
  public static PartId model(String id) {
    return new PartId(Kind.MODEL, id, null);
  }

  /** An entity. */
  public static PartId entity(EntityId id) {
    return entity(id.value());
  }

  /** What a file declares as an entity, under whatever name. */
  public static PartId entity(String name) {
    return new PartId(Kind.ENTITY, name, null);
  }

  /** A claim. */
  public static PartId claim(ClaimId id) {
    return claim(id.value());
  }

  /** What a file states as a claim, under whatever name. */
  public static PartId claim(String name) {
    return new PartId(Kind.CLAIM, name, null);
  }

  /** A hypothesis. */
  public static PartId hypothesis(HypothesisId id) {
    return hypothesis(id.value());
  }

  /** What a file declares as a hypothesis, under whatever name. */
  public static PartId hypothesis(String name) {
    return new PartId(Kind.HYPOTHESIS, name, null);
  }

  /** A compartment. */
  public static PartId compartment(String id) {
    return new PartId(Kind.COMPARTMENT, id, null);
  }

  /** An experiment. */
  public static PartId experiment(String id) {
    return new PartId(Kind.EXPERIMENT, id, null);
  }

  /** A view. */
  public static PartId view(String id) {
    return new PartId(Kind.VIEW, id, null);
  }

  /** An expectation. */
  public static PartId expectation(int number) {
    return new PartId(Kind.EXPECTATION, Integer.toString(number), null);
  }

  /** A cross-reference of an entity. */
  public static PartId xref(PartId of, int number) {
    return new PartId(Kind.XREF, Integer.toString(number), of);
  }

  /** A piece of evidence of a claim or an experiment. */
  public static PartId evidence(PartId of, int number) {
    return new PartId(Kind.EVIDENCE, Integer.toString(number), of);
  }

  /** The part that this one is a piece of, whose place is the next best. */
  public Optional<PartId> within() {
    return Optional.ofNullable(within);
  }

  /** What it is called: the id of the part, or of the part that it is a piece of. */
  public String name() {
    return within == null ? name : within.name();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartId part
        && part.kind == kind
        && part.name.equals(name)
        && Objects.equals(part.within, within);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + kind.ordinal()) + (within == null ? 0 : within.hashCode());
  }

  @Override
  public String toString() {
    var piece = kind.name().toLowerCase(Locale.ROOT) + " " + name;
    return within == null ? piece : piece + " of " + within;
  }
}
