package org.moagraph.engine;

/** What a question needs of a graph. Things are named as people name them. */
public sealed interface Wanted {

  /** A thing and what stands around it, a step at either side. */
  record Thing(String name) implements Wanted {}

  /** Everything that a thing acts on, or that acts on it, by way of others. */
  record Reach(String name, boolean down, int steps) implements Wanted {}

  /** Every way from one thing to another of at most so many steps. */
  record Ways(String from, String to, int steps, Use use) implements Wanted {

    /** The same for something else. */
    public Ways with(Use other) {
      return new Ways(from, to, steps, other);
    }
  }

  /** What ways are needed for. */
  enum Use {
    /** To ask about them: what was looked at on the search may stay. */
    ANSWER,
    /** To block them: what acts on the things on them is needed too. */
    BLOCKS,
    /** To be shown or taken home: nothing but them. */
    PICTURE
  }
}
