package org.moagraph.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;

/** Publications in the order in which they are first cited, numbered from 1. */
public final class References {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Citation> citations = new ArrayList<>();
  private final Set<String> supporting = new LinkedHashSet<>();

  /**
   * The numbers of the publications behind some evidence, in its order; those without a name have
   * none.
   */
  public List<Integer> cite(List<Evidence> evidence) {
    evidence.stream().filter(References::isFor).forEach(e -> supporting.add(e.citation().key()));
    return evidence.stream()
        .map(Evidence::citation)
        .filter(c -> !c.key().isBlank())
        .map(this::number)
        .distinct()
        .toList();
  }

  /** The numbers of the publications that say that it is so, in the order of that evidence. */
  public List<Integer> citeFor(List<Evidence> evidence) {
    return cite(evidence.stream().filter(References::isFor).toList());
  }

  /** The numbers of the publications that do not say that it is so, though others may. */
  public List<Integer> citeAgainst(List<Evidence> evidence) {
    return cite(evidence.stream().filter(e -> !isFor(e)).toList());
  }

  private static boolean isFor(Evidence evidence) {
    return evidence.stance() == Stance.SUPPORTS;
  }

  /** The number of a publication, which says nothing yet on what it is cited for. */
  public int number(Citation citation) {
    var known = numbers.get(citation.key());
    if (known != null) {
      return known;
    }
    citations.add(citation);
    numbers.put(citation.key(), citations.size());
    return citations.size();
  }

  /** The numbers of the publications of that evidence of which none supports what it is about. */
  public List<Integer> opposing(List<Evidence> evidence) {
    var numbers = new ArrayList<>(cite(evidence));
    numbers.removeAll(citeFor(evidence));
    return List.copyOf(numbers);
  }

  /** The numbers of the publications that were cited against claims only. */
  public List<Integer> against() {
    return numbers.entrySet().stream()
        .filter(e -> !supporting.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The publications in the order of their numbers. */
  public List<Citation> citations() {
    return List.copyOf(citations);
  }
}
