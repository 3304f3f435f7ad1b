package org.moagraph.graph;

import java.util.AbstractList;
import java.util.List;
import org.moagraph.model.Claim;

/** Some claims of a long list by their places in it, each made when it is read. */
final class Picked extends AbstractList<Claim> {
  private final List<Claim> all;
  private final int[] places;

  Picked(List<Claim> all, int[] places) {
    this.all = all;
    this.places = places;
  }

  @Override
  public int size() {
    return places.length;
  }

  @Override
  public Claim get(int place) {
    return all.get(places[place]);
  }
}
