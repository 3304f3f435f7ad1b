package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The publications of an edge as attributes of evidence. */
final class Publications {

  private Publications() {}

  /**
   * A piece of evidence for each of those CURIEs.
   *
   * @param basis how the edge was read from them
   */
  static List<Object> attributes(List<String> curies, String basis) {
    var all = new ArrayList<Object>();
    for (var curie : curies) {
      Map<String, Object> evidence = new LinkedHashMap<>();
      var plain = curie.strip();
      var lower = plain.toLowerCase(Locale.ROOT);
      if (isPmid(lower)) {
        evidence.put("pmid", plain.substring(plain.indexOf(':') + 1).strip());
      } else if (lower.startsWith("doi:10.")) {
        evidence.put("doi", plain.substring(plain.indexOf(':') + 1).strip());
      } else {
        evidence.put("cite", plain);
      }
      evidence.put("basis", basis);
      all.add(evidence);
    }
    return all;
  }

  private static boolean isPmid(String lower) {
    if (!lower.startsWith("pmid:")) {
      return false;
    }
    var number = lower.substring(lower.indexOf(':') + 1).strip();
    return !number.isEmpty() && number.length() < 10 && number.chars().allMatch(Character::isDigit);
  }
}
