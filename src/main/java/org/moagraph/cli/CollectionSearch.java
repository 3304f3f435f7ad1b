package org.moagraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.collection.Collected;
import org.moagraph.collection.Grade;
import org.moagraph.collection.Hit;
import org.moagraph.view.answer.FoundAnswer.Found;

/** Finds things in collections, with what opens them. */
final class CollectionSearch {
  private final List<Collected> collections;

  CollectionSearch(List<Collected> collections) {
    this.collections = collections;
  }

  List<Found> find(String text) {
    var found = new ArrayList<Found>();
    for (var collection : collections) {
      collection.find(text).forEach(hit -> found.add(found(collection, hit)));
    }
    return found;
  }

  private Found found(Collected collection, Hit hit) {
    var thing = hit.thing();
    return new Found(
        hit.model(),
        hit.title(),
        thing.id(),
        thing.label(),
        thing.type(),
        thing.synonyms(),
        thing.brands(),
        thing.xrefs(),
        hit.part().word(),
        collection.name(),
        hit.grade() == Grade.UNINDICATED ? "" : hit.grade().letter(),
        address(collection, hit));
  }

  /** A drug that another collection has too is opened by the name of its collection. */
  private String address(Collected collection, Hit hit) {
    boolean alone =
        hit.isOfDrug()
            && collections.stream()
                .filter(c -> c != collection)
                .allMatch(c -> c.drugs(hit.address().replaceFirst("/.*", "")).isEmpty());
    return (alone ? "drug" : collection.name()) + ":" + hit.address();
  }
}
