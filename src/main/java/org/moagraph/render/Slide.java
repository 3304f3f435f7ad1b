package org.moagraph.render;

import java.util.List;

/** A slide to be, with what its speaker says, a paragraph each, and the section it is in. */
public sealed interface Slide permits DeckSlide, TextSlide {

  /** What the speaker says. */
  List<String> notes();

  /** What the section of the deck is called; empty where the deck has none. */
  String section();
}
