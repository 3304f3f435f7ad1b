package org.moagraph.reason;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;

/**
 * What two drugs change in common, nearest to the first of them first, and what only one of them
 * changes.
 *
 * @param onlyA effects of the first on things that the second leaves alone
 * @param onlyB the other way round
 */
public record SharedEffects(
    EntityId a, EntityId b, List<MeetingPoint> meetings, List<Effect> onlyA, List<Effect> onlyB) {

  public SharedEffects {
    meetings = List.copyOf(meetings);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /** A thing that both change. */
  public record MeetingPoint(Effect byA, Effect byB) {

    /** The thing. */
    public EntityId entity() {
      return byA.to();
    }

    /** Whether both raise it or both lower it. */
    public boolean isAlike() {
      return byA.verdict() == byB.verdict() && byA.verdict().isSigned();
    }
  }

  /** The same, with only those of the common things. */
  public SharedEffects among(Predicate<EntityId> wanted) {
    var some = meetings.stream().filter(m -> wanted.test(m.entity())).toList();
    return new SharedEffects(a, b, some, onlyA, onlyB);
  }

  /** The claims of the routes that lead from the first to what both change. */
  public List<Claim> waysOfA() {
    return ways(MeetingPoint::byA);
  }

  /** The same of the second. */
  public List<Claim> waysOfB() {
    return ways(MeetingPoint::byB);
  }

  private List<Claim> ways(Function<MeetingPoint, Effect> side) {
    return meetings.stream().flatMap(m -> side.apply(m).witness().stream()).distinct().toList();
  }

  /** The claims on the ways of both. */
  public List<Claim> commonSteps() {
    var ofB = waysOfB();
    return waysOfA().stream().filter(ofB::contains).toList();
  }
}
