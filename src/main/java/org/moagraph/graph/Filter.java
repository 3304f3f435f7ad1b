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
    return new Filter(List.of(hypothesis), organism, minStatus, time);
  }

  /** The same filter for one phase. */
  public Filter at(Time phase) {
    return new Filter(hypotheses, organism, minStatus, Optional.of(phase));
  }

  /** Whether a claim's status, organism and time let it count. */
  public boolean accepts(Claim claim) {
    return claim.status().atLeast(minStatus) && acceptsTime(claim) && acceptsOrganism(claim);
  }

  private boolean acceptsTime(Claim claim) {
    var said = claim.context().time();
    return time.isEmpty() || said.isEmpty() || time.equals(said);
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
