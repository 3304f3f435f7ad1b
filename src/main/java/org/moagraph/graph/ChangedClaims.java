package org.moagraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.IndexedClaims;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;

/** A long list of claims with some inverted and further ones at its end, made when asked for. */
final class ChangedClaims extends IndexedClaims {

  private final IndexedClaims known;
  private final NumberSet inverted;
  private final List<Claim> added;
  private final Map<EntityId, Integer> numbers;

  ChangedClaims(
      IndexedClaims known, NumberSet inverted, List<Claim> added, Map<EntityId, Integer> numbers) {
    this.known = known;
    this.inverted = inverted;
    this.added = List.copyOf(added);
    this.numbers = numbers;
  }

  @Override
  public int size() {
    return known.size() + added.size();
  }

  private boolean isKnown(int place) {
    return place < known.size();
  }

  private Claim added(int place) {
    return added.get(place - known.size());
  }

  private int number(EntityId id) {
    return Objects.requireNonNull(numbers.get(id), () -> "no entity \"" + id + "\"");
  }

  @Override
  public Claim get(int place) {
    if (!isKnown(place)) {
      return added(place);
    }
    var claim = known.get(place);
    return inverted.contains(place) ? claim.inverted() : claim;
  }

  @Override
  public int source(int place) {
    return isKnown(place) ? known.source(place) : number(added(place).source());
  }

  @Override
  public int target(int place) {
    return isKnown(place) ? known.target(place) : number(added(place).target());
  }

  @Override
  public Sign sign(int place) {
    if (!isKnown(place)) {
      return added(place).sign();
    }
    return inverted.contains(place) ? known.sign(place).inverse() : known.sign(place);
  }

  @Override
  public Relation relation(int place) {
    return isKnown(place) ? known.relation(place) : added(place).relation();
  }
}
