package org.moagraph.render;

import java.util.List;
import org.moagraph.layout.Scene;

/** A picture. */
public record DeckSlide(Scene scene, List<String> notes, String section) implements Slide {

  public DeckSlide {
    notes = List.copyOf(notes);
  }

  /** A slide of a deck without sections. */
  public DeckSlide(Scene scene, List<String> notes) {
    this(scene, notes, "");
  }
}
