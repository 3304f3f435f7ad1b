package org.moagraph.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.model.Citation;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;

/** Publications as databases list them in a cell: numbers of PubMed between other signs. */
public final class PubmedIds {

  /** What spreadsheets and people put before a number. */
  private static final Pattern MARKS =
      Pattern.compile("^[#'\\s]*(?:PMID(?=[\\d\\s:'])\\s*:?[\\s']*)?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Words that stand in the place of a publication where there is none. */
  private static final List<String> NONE =
      List.of("", "-", "na", "n/a", "nan", "none", "null", "unassigned");

  private PubmedIds() {}

  /**
   * The evidence of a cell, one for each PubMed number in it, in order: "123;456", "SIGNOR:123",
   * "pubmed:123|pubmed:456", "#PMID: 123, '456". What is no number is a citation by its words, but
   * for those that stand for none ("NA").
   */
  public static List<Evidence> read(String cell, List<String> organisms, Optional<String> note) {
    var seen = new LinkedHashSet<String>();
    var all = new ArrayList<Evidence>();
    for (var part : cell.split("[;|,]")) {
      var word = MARKS.matcher(part.strip()).replaceFirst("");
      var number = word.substring(word.lastIndexOf(':') + 1).strip();
      boolean isNumber = NUMBER.matcher(number).matches();
      if (!NONE.contains(word.toLowerCase(Locale.ROOT)) && seen.add(isNumber ? number : word)) {
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
