package org.moagraph.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;

/** Publications in the order in which they are first cited, numbered from 1. */
public final class References {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Citation> citations = new ArrayList<>();

  /**
   * The numbers of the publications behind some evidence, in its order; those without a name have
   * none.
   */
  public List<Integer> cite(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::citation)
        .filter(c -> !c.key().isBlank())
        .map(this::number)
        .distinct()
        .toList();
  }

  private int number(Citation citation) {
    var known = numbers.get(citation.key());
    if (known != null) {
      return known;
    }
    citations.add(citation);
    numbers.put(citation.key(), citations.size());
    return citations.size();
  }

  /** The publications in the order of their numbers. */
  public List<Citation> citations() {
    return List.copyOf(citations);
  }
}
