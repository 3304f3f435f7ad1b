package org.moagraph.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.view.text.ReadableText;

/** The publications behind a picture, numbered in the order in which its edges first cite them. */
public final class References {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The numbers of what a claim cites. */
  public List<Integer> of(Claim claim) {
    List<Integer> cited = new ArrayList<>();
    for (Evidence evidence : claim.evidence()) {
      String key = evidence.citation().key();
      Integer number = numbers.get(key);
      if (number == null) {
        number = numbers.size() + 1;
        numbers.put(key, number);
        texts.add(text(evidence.citation()));
      }
      if (!cited.contains(number)) {
        cited.add(number);
      }
    }
    return cited;
  }

  private static String text(Citation citation) {
    String text = citation.text().orElse("");
    String identifier =
        citation
            .doi()
            .map(d -> "doi:" + d)
            .or(() -> citation.pmid().map(p -> "PMID " + p))
            .orElse("");
    return ReadableText.of((text + " " + identifier).strip(), 300);
  }

  /** The publications in the order of their numbers. */
  public List<String> texts() {
    return texts;
  }
}
