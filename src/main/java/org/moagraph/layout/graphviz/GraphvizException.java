package org.moagraph.layout.graphviz;

/** Graphviz did not draw the graph; the message is Graphviz's own where it gave one. */
public final class GraphvizException extends Exception {
  private static final long serialVersionUID = 1L;

  GraphvizException(String message) {
    super(message);
  }

  GraphvizException(String message, Throwable cause) {
    super(message, cause);
  }
}
