package org.moagraph.reason;

import java.util.List;
import org.moagraph.model.Claim;

/**
 * Where a model speaks against itself: pairs claimed with both signs, and drugs whose net effect on
 * an outcome is ambiguous. Neither is an error.
 */
public record Conflicts(List<Direct> direct, List<Effect> routed) {

  public Conflicts {
    direct = List.copyOf(direct);
    routed = List.copyOf(routed);
  }

  /** One ordered pair claimed with both signs, and what differs between the sides. */
  public record Direct(List<Claim> raises, List<Claim> lowers, List<String> differs) {

    public Direct {
      raises = List.copyOf(raises);
      lowers = List.copyOf(lowers);
      differs = List.copyOf(differs);
    }
  }
}
