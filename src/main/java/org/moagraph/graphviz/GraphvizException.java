package org.moagraph.graphviz;

/** Graphviz did not draw the graph; the message is Graphviz's own where it gave one. */
public final class GraphvizException extends Exception {
  private static final long serialVersionUID = 1L;

  public GraphvizException(String message) {
    super(message);
  }

  public GraphvizException(String message, Throwable cause) {
    super(message, cause);
  }
}
