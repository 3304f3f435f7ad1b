package org.moagraph.io.sbmlqual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.text.UniqueNames;

/** Ids as SBML has them: letters, digits and underscores, and one for each part of a model. */
final class QualNames {

  private final UniqueNames names = new UniqueNames();
  private final Map<String, String> compartments = new LinkedHashMap<>();
  private final Map<String, String> species = new LinkedHashMap<>();

  /** The id of the next part, which would like to be called so. */
  String next(String wanted) {
    var name = simple(wanted);
    return names.next(name, n -> name + "_" + n);
  }

  String compartment(String id) {
    return compartments.computeIfAbsent(id, this::next);
  }

  String species(String id) {
    return species.computeIfAbsent(id, this::next);
  }

  private static String simple(String wanted) {
    var simple = new StringBuilder();
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      simple.append(kept ? c : '_');
    }
    char first = simple.charAt(0);
    return first >= '0' && first <= '9' ? "_" + simple : simple.toString();
  }
}
