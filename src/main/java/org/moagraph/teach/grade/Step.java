package org.moagraph.teach.grade;

import java.util.List;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;

/** A step that a map is asked for: one thing acts on another, by one claim or several. */
public record Step(EntityId from, EntityId to, List<Claim> claims) {

  public Step {
    claims = List.copyOf(claims);
  }

  /** What it does; not known where its claims differ, or where they do not know. */
  public Sign sign() {
    var signs = claims.stream().map(Claim::sign).distinct().toList();
    return signs.size() == 1 ? signs.get(0) : Sign.UNKNOWN;
  }
}
