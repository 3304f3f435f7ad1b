package org.moagraph.view;

import java.util.List;

/**
 * A picture in words: one short sentence for systems that ask for one, and the long description,
 * which names every node and states every edge once.
 */
public record Narration(String brief, List<String> sentences) {

  public Narration {
    sentences = List.copyOf(sentences);
  }

  /** The long description as one text. */
  public String description() {
    return String.join(" ", sentences);
  }
}
