package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.EntityId;
import org.moagraph.model.Model;
import org.moagraph.model.Status;
import org.moagraph.reason.Change;
import org.moagraph.reason.Effect;
import org.moagraph.reason.Interventions;
import org.moagraph.reason.Motif;
import org.moagraph.words.Routes;

/** What an answer brings out in a picture. */
public final class Highlights {

  private Highlights() {}

  /** An entity, all that it reaches or that reaches it, and the steps between those. */
  public static Highlight reach(Model model, EntityId start, List<Effect> effects) {
    var entities = new LinkedHashSet<EntityId>();
    entities.add(start);
    effects.forEach(e -> entities.add(e.to().equals(start) ? e.from() : e.to()));
    boolean upstream = effects.stream().anyMatch(e -> e.to().equals(start));
    return Highlight.of(
        List.copyOf(entities),
        model.claims().stream()
            .filter(c -> c.carries() && c.status() != Status.DISPUTED)
            .filter(c -> entities.contains(c.source()) && entities.contains(c.target()))
            .filter(c -> !(upstream ? c.source() : c.target()).equals(start))
            .map(Claim::id)
            .toList());
  }

  /** The entities and claims of some ways, each a chain of claims. */
  public static Highlight ways(List<List<Claim>> ways) {
    return Highlight.of(
        ways.stream().flatMap(w -> Routes.entities(w).stream()).distinct().toList(),
        ids(ways.stream().flatMap(List::stream).distinct().toList()));
  }

  /** Some things, and the steps of the model that lead to one of them or away from it. */
  public static Highlight hubs(Model model, List<EntityId> hubs) {
    return Highlight.of(
        hubs,
        model.claims().stream()
            .filter(c -> c.carries() && c.status() != Status.DISPUTED)
            .filter(c -> hubs.contains(c.source()) || hubs.contains(c.target()))
            .map(Claim::id)
            .toList());
  }

  /** The entities and claims of some shapes. */
  public static Highlight motifs(List<Motif> motifs) {
    return Highlight.of(
        motifs.stream().flatMap(m -> m.members().stream()).distinct().toList(),
        ids(motifs.stream().flatMap(m -> m.claims().stream()).distinct().toList()));
  }

  /**
   * What becomes of each part of a model when something is done. What lies before it still happens
   * and looks as it did: only what no longer changes is dimmed, and what changes another way stands
   * out. A claim is taken away whose source is, or no longer changes, and one whose source still
   * changes but no longer moves its target.
   */
  public static Highlight whatIf(Model model, Interventions done, List<Change> changes) {
    var still = new LinkedHashSet<EntityId>();
    var otherwise = new ArrayList<EntityId>();
    var moving = new LinkedHashSet<EntityId>();
    for (var change : changes) {
      if (change.stops()) {
        still.add(change.entity());
        continue;
      }
      moving.add(change.entity());
      if (change.without() != change.with()) {
        otherwise.add(change.entity());
      }
    }
    var taken = new LinkedHashSet<EntityId>(done.block());
    taken.addAll(done.knockout());
    model.claims().stream()
        .filter(c -> done.with().contains(c.source()) && c.direct() && c.carries())
        .filter(c -> c.status() != Status.DISPUTED && still.contains(c.target()))
        .forEach(c -> taken.add(c.target()));
    var gone = new LinkedHashSet<EntityId>(taken);
    gone.addAll(still);
    var lost =
        model.claims().stream()
            .filter(Claim::carries)
            .filter(
                c ->
                    gone.contains(c.source())
                        || isCut(c, done)
                        || c.status() != Status.DISPUTED
                            && moving.contains(c.source())
                            && still.contains(c.target())
                            && !taken.contains(c.target()))
            .toList();
    return new Highlight(
        otherwise,
        List.of(),
        List.copyOf(taken),
        ids(lost),
        List.copyOf(still),
        false,
        Highlight.Told.NOTHING);
  }

  private static boolean isCut(Claim claim, Interventions done) {
    return done.cut().contains(new Interventions.ArrowEnds(claim.source(), claim.target()));
  }

  private static List<ClaimId> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
