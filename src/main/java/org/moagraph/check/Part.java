package org.moagraph.check;

import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;

/**
 * A part of a model that a finding speaks of, named as origins name it: {@code claims} and {@code
 * a-inhibits-b}.
 */
public record Part(String kind, String id) {

  /** An entity. */
  public static Part entity(EntityId id) {
    return new Part("entities", id.value());
  }

  /** A cross-reference of an entity, counted from 0. */
  public static Part xref(EntityId id, int number) {
    return new Part("entities", id + ".xrefs." + number);
  }

  /** A claim. */
  public static Part claim(ClaimId id) {
    return new Part("claims", id.value());
  }

  /** A piece of evidence of a claim, counted from 0. */
  public static Part evidence(ClaimId id, int number) {
    return new Part("claims", id + ".evidence." + number);
  }

  /** A piece of evidence of an experiment, counted from 0. */
  public static Part experimentEvidence(String id, int number) {
    return new Part("experiments", id + ".evidence." + number);
  }

  /** A hypothesis. */
  public static Part hypothesis(HypothesisId id) {
    return new Part("hypotheses", id.value());
  }

  /** A view. */
  public static Part view(String id) {
    return new Part("views", id);
  }

  /** An expectation, counted from 0. */
  public static Part expectation(int number) {
    return new Part("expects", Integer.toString(number));
  }

  /** The model as a whole. */
  public static Part model(String id) {
    return new Part("model", id);
  }
}
