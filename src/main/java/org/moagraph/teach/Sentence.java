package org.moagraph.teach;

import java.util.List;
import org.moagraph.model.ClaimId;
import org.moagraph.words.Words;

/**
 * One sentence of a narrative: its words without numbers, the claims that it states, and the
 * numbers of the references behind it. {@code authored} marks words taken from the model.
 */
public record Sentence(
    String words, List<ClaimId> claims, List<Integer> references, boolean authored) {

  public Sentence {
    claims = List.copyOf(claims);
    references = List.copyOf(references);
  }

  static Sentence said(String words) {
    return new Sentence(words, List.of(), List.of(), false);
  }

  static Sentence quoted(String words) {
    return new Sentence(words, List.of(), List.of(), true);
  }

  /** The words with the reference numbers before the full stop. */
  public String text() {
    if (references.isEmpty()) {
      return words;
    }
    var numbers = " [" + Words.ids(references) + "]";
    boolean stopped = words.endsWith(".");
    return stopped ? words.substring(0, words.length() - 1) + numbers + "." : words + numbers;
  }
}
