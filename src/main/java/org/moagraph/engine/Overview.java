package org.moagraph.engine;

import java.util.List;

/** How large a graph in a database is, and what its edges say. */
public record Overview(String name, Engine.Size size, List<Word> words) {

  /** A predicate of its edges, and what it comes to. */
  public record Word(String word, String means) {}

  public Overview {
    words = List.copyOf(words);
  }
}
