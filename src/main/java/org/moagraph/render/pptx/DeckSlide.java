package org.moagraph.render.pptx;

import java.util.List;
import org.moagraph.layout.Scene;

/** A slide to be: the picture, and what its speaker says, a paragraph each. */
public record DeckSlide(Scene scene, List<String> notes) {

  public DeckSlide {
    notes = List.copyOf(notes);
  }
}
