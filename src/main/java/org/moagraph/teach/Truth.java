package org.moagraph.teach;

/** Whether the model proves a statement, proves its contrary, or leaves it open. */
public enum Truth {
  TRUE,
  FALSE,
  OPEN;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }
}
