package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Verdict;

/**
 * What the claims of a story do to each entity when its lead is raised. Entities that are pushed
 * both ways, or not at all, have no change.
 */
final class Changes {

  private final Optional<EntityId> lead;
  private final Map<EntityId, Sign> changes = new LinkedHashMap<>();

  private Changes(Optional<EntityId> lead) {
    this.lead = lead;
  }

  /**
   * What follows from raising the lead, along those claims, as far as the hypotheses that they
   * belong to do not say otherwise in the model as a whole.
   */
  static Changes of(MoaGraph whole, List<Claim> claims, Optional<EntityId> lead) {
    var changes = new Changes(lead);
    var model = whole.model();
    if (lead.isPresent() && claims.size() <= MoaGraph.ORDINARY) {
      changes.changes.put(lead.get(), Sign.PLUS);
      var graph = MoaGraph.of(model.withClaims(claims));
      for (Effect effect : new DownstreamQuery(lead.get(), Filter.DEFAULT).run(graph)) {
        effect.verdict().sign().ifPresent(s -> changes.changes.put(effect.to(), s));
      }
      if (whole.claimCount() <= MoaGraph.ORDINARY) {
        changes.keepTo(whole, claims);
      }
    }
    return changes;
  }

  private void keepTo(MoaGraph whole, List<Claim> claims) {
    var owners = claims.stream().flatMap(c -> c.hypotheses().stream()).distinct().toList();
    for (Effect effect : new DownstreamQuery(lead.orElseThrow(), Filter.DEFAULT).run(whole)) {
      var own = changes.get(effect.to());
      var held = owners.stream().map(h -> effect.byHypothesis().getOrDefault(h, Verdict.NONE));
      if (own != null && held.anyMatch(v -> v != Verdict.NONE && v != Verdict.of(own))) {
        changes.remove(effect.to());
      }
    }
  }

  Optional<EntityId> lead() {
    return lead;
  }

  /** Up, down, or nothing that can be told. */
  Optional<Sign> of(EntityId entity) {
    return Optional.ofNullable(changes.get(entity));
  }

  /** Whether the claim passes on a change that both its ends are known to have. */
  boolean passesOn(Claim claim) {
    var source = of(claim.source());
    return source.isPresent()
        && claim.sign().carries()
        && of(claim.target()).equals(Optional.of(source.get().times(claim.sign())));
  }
}
