package org.moagraph.view.text;

/** How a part of a phrase is meant, for a renderer to show in its own way. */
public enum Tone {
  PLAIN,
  STRONG,
  UP,
  DOWN,
  OPEN,
  QUIET,

  /** The name of a file beside the page. */
  FILE
}
