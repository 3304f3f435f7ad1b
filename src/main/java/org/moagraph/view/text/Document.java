package org.moagraph.view.text;

import java.util.Optional;

/** A page that stands alone: a title, a picture where there is one, and text. */
public record Document(String title, String language, Optional<Figure> figure, Prose body) {

  /** A picture as SVG, the file it is in, and what it shows in a sentence. */
  public record Figure(String file, String svg, String alternative) {}
}
