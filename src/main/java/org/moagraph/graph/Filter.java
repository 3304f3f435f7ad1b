package org.moagraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Status;
import org.moagraph.model.Time;

/**
 * Which claims a question lets count. Without hypotheses all of them are asked. A claim that does
 * not say its organism or time always counts.
 */
public record Filter(
    List<HypothesisId> hypotheses,
    Optional<String> organism,
    Status minStatus,
    Optional<Time> time) {

  /** All hypotheses, organisms and times; all but disputed claims. */
  public static final Filter DEFAULT =
      new Filter(List.of(), Optional.empty(), Status.PUTATIVE, Optional.empty());

  public Filter {
    hypotheses = List.copyOf(hypotheses);
    organism = organism.map(o -> o.strip().toLowerCase(Locale.ROOT));
  }

  /** The same filter for one hypothesis alone. */
  public Filter only(HypothesisId hypothesis) {
    return withHypotheses(List.of(hypothesis));
  }

  /** The same filter at one phase: claims of that phase and before count. */
  public Filter at(Time phase) {
    return withTime(Optional.of(phase));
  }

  /** The same filter for these hypotheses. */
  public Filter withHypotheses(List<HypothesisId> others) {
    return new Filter(others, organism, minStatus, time);
  }

  /** The same filter for that organism, or for all. */
  public Filter withOrganism(Optional<String> other) {
    return new Filter(hypotheses, other, minStatus, time);
  }

  /** The same filter for that phase, or for all. */
  public Filter withTime(Optional<Time> other) {
    return new Filter(hypotheses, organism, minStatus, other);
  }

  /** The same filter for claims at least that sure. */
  public Filter withMinStatus(Status other) {
    return new Filter(hypotheses, organism, other, time);
  }

  /** Whether a claim's status, organism and time let it count. */
  public boolean accepts(Claim claim) {
    return claim.status().atLeast(minStatus) && acceptsTime(claim) && acceptsOrganism(claim);
  }

  /** Whether a claim can act by the phase that is asked for. */
  public boolean acceptsTime(Claim claim) {
    var said = claim.context().time();
    return time.isEmpty() || said.isEmpty() || said.get().isBy(time.get());
  }

  private boolean acceptsOrganism(Claim claim) {
    var organisms = claim.context().organisms();
    if (organism.isEmpty() || organisms.isEmpty()) {
      return true;
    }
    var wanted = organism.get();
    return organisms.stream()
        .map(o -> o.toLowerCase(Locale.ROOT))
        .anyMatch(o -> o.equals(wanted) || List.of(o.split("[^\\p{L}\\p{N}]+")).contains(wanted));
  }

  // a record's own are bootstrapped by method handles, which costs a short command 5 ms

  @Override
  public boolean equals(Object other) {
    return other instanceof Filter that
        && hypotheses.equals(that.hypotheses)
        && organism.equals(that.organism)
        && minStatus == that.minStatus
        && time.equals(that.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hypotheses, organism, minStatus, time);
  }
}
