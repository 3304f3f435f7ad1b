package org.moagraph.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;

/** Publications as databases list them in a cell: numbers of PubMed between other signs. */
public final class PubmedIds {

  private PubmedIds() {}

  /**
   * The evidence of a cell, one for each PubMed number in it, in order: "123;456", "SIGNOR:123",
   * "pubmed:123|pubmed:456". What is no number is a citation by its words.
   */
  public static List<Evidence> read(String cell, List<String> organisms, Optional<String> note) {
    var seen = new LinkedHashSet<String>();
    var all = new ArrayList<Evidence>();
    for (var part : cell.split("[;|,]")) {
      var word = part.strip();
      var number = word.substring(word.lastIndexOf(':') + 1).strip();
      boolean isNumber =
          !number.isEmpty()
              && number.length() < 10
              && number.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!word.isEmpty() && seen.add(isNumber ? number : word)) {
        var citation =
            isNumber
                ? new Citation(Optional.empty(), Optional.of(number), Optional.empty())
                : new Citation(Optional.of(word), Optional.empty(), Optional.empty());
        all.add(new Evidence(citation, Stance.SUPPORTS, organisms, Optional.of("database"), note));
      }
    }
    return List.copyOf(all);
  }
}
