package org.moagraph.collection;

import java.util.List;

/** A thing that models of a collection speak of, under all its names. */
public record Thing(
    String id,
    String label,
    String type,
    List<String> synonyms,
    List<String> brands,
    List<String> xrefs) {

  public Thing {
    synonyms = List.copyOf(synonyms);
    brands = List.copyOf(brands);
    xrefs = List.copyOf(xrefs);
  }
}
