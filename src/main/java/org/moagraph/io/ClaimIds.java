package org.moagraph.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.ClaimId;

/**
 * Gives each claim of a model an id of its own: the wanted one, with a number where it is taken.
 */
public final class ClaimIds {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /** The id of the next claim, which would like to be called so. */
  public ClaimId next(String wanted) {
    var name = wanted;
    while (!taken.add(name)) {
      name = wanted + "-" + (repeats.merge(wanted, 1, Integer::sum) + 1);
    }
    return ClaimId.of(name);
  }
}
