package org.moagraph.view.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A picture in words: one short sentence for systems that ask for one, and the long description,
 * which names every node and states every edge once.
 */
public record PictureDescription(String brief, List<Sentence> sentences) {

  /** A picture without words. */
  public static final PictureDescription NONE = new PictureDescription("", List.of());

  public PictureDescription {
    sentences = List.copyOf(sentences);
  }

  /** A sentence, and the id of the edge that it states, if it states one. */
  public record Sentence(Optional<String> edge, String text) {}

  /** The long description as one text. */
  public String text() {
    return String.join(" ", sentences.stream().map(Sentence::text).toList());
  }
}
