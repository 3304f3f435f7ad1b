package org.moagraph.graph;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.moagraph.model.Claim;

/**
 * The claims of a walk that a search found, read off the search whenever they are asked for. A
 * hundred thousand of them take no more room than the search itself.
 */
public final class Walk extends AbstractList<Claim> {

  private final Reach reach;
  private final int entity;
  private final int sign;
  private final boolean backwards;

  Walk(Reach reach, int entity, int sign, boolean backwards) {
    this.reach = reach;
    this.entity = entity;
    this.sign = sign;
    this.backwards = backwards;
  }

  /** The same list where its claims are made when they are read, else an unmodifiable copy. */
  public static List<Claim> keep(List<Claim> claims) {
    return claims instanceof Walk || claims instanceof Picked ? claims : List.copyOf(claims);
  }

  /** The same claims from last to first. */
  public Walk turnedRound() {
    return new Walk(reach, entity, sign, !backwards);
  }

  @Override
  public int size() {
    return reach.distance(entity, sign);
  }

  @Override
  public Claim get(int place) {
    return claims().get(place);
  }

  @Override
  public Iterator<Claim> iterator() {
    return claims().iterator();
  }

  @Override
  public List<Claim> subList(int from, int to) {
    return claims().subList(from, to);
  }

  private List<Claim> claims() {
    var walk = reach.walk(entity, sign);
    if (backwards) {
      for (int i = 0, j = walk.length - 1; i < j; i++, j--) {
        int first = walk[i];
        walk[i] = walk[j];
        walk[j] = first;
      }
    }
    return reach.graph().claims(walk);
  }
}
