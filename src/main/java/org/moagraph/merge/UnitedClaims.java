package org.moagraph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.moagraph.model.Claim;

/**
 * The claims of several models with those that say the same as one, under the id of the first and
 * with the evidence of all. The same are those that differ in nothing but id, wording and evidence.
 */
final class UnitedClaims {

  private UnitedClaims() {}

  static List<Claim> of(List<Claim> claims) {
    var united = new ArrayList<Claim>();
    var places = new HashMap<String, List<Integer>>();
    for (var claim : claims) {
      var pair = claim.source() + " " + claim.target();
      var known = places.computeIfAbsent(pair, p -> new ArrayList<>());
      int same = same(claim, known, united);
      if (same < 0) {
        known.add(united.size());
        united.add(claim);
      } else {
        united.set(same, united.get(same).withEvidenceOf(claim));
      }
    }
    return united;
  }

  /** Where a claim that says the same is among those of its pair, or -1. */
  private static int same(Claim claim, List<Integer> places, List<Claim> united) {
    for (int place : places) {
      if (saysTheSame(claim, united.get(place))) {
        return place;
      }
    }
    return -1;
  }

  private static boolean saysTheSame(Claim a, Claim b) {
    return a.relation() == b.relation()
        && a.sign() == b.sign()
        && a.direct() == b.direct()
        && a.status() == b.status()
        && a.hypotheses().equals(b.hypotheses())
        && a.note().equals(b.note())
        && a.annotations().equals(b.annotations())
        && a.context().equals(b.context());
  }
}
