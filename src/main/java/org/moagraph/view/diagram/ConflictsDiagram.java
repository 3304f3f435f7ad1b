package org.moagraph.view.diagram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.model.ViewSpec;
import org.moagraph.reason.Conflicts;
import org.moagraph.words.Language;

/**
 * Where a model speaks against itself as a diagram: the claims on pairs that are claimed both ways,
 * and a route of either sign for each effect that is open.
 */
public final class ConflictsDiagram {

  private ConflictsDiagram() {}

  /** The diagram of some conflicts; empty where there are none. */
  public static Diagram of(Model model, Showing showing, Conflicts conflicts) {
    var claims = new LinkedHashSet<Claim>();
    for (var direct : conflicts.direct()) {
      claims.addAll(direct.raises());
      claims.addAll(direct.lowers());
    }
    for (var open : conflicts.routed()) {
      claims.addAll(open.increases());
      claims.addAll(open.decreases());
    }
    var view = ViewSpec.of(model, List.of(), claims.stream().map(Claim::id).toList());
    return Diagrams.of(model, Optional.of(view), showing)
        .withSubtitle(Language.of(showing.language()).say("conflicts.title"));
  }
}
