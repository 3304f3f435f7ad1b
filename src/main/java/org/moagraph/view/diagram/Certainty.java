package org.moagraph.view.diagram;

import org.moagraph.model.Status;

/** How sure the field is of an edge: decides its line style. */
public enum Certainty {
  ESTABLISHED("established"),
  SUPPORTED("supported"),
  PUTATIVE("putative"),
  DISPUTED("disputed");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  /** The words of the legend. */
  public String label() {
    return label;
  }

  /** Whether the line is drawn without gaps. */
  public boolean isSolid() {
    return this == ESTABLISHED || this == SUPPORTED;
  }

  /** The certainty of a claim of that status. */
  public static Certainty of(Status status) {
    return switch (status) {
      case ESTABLISHED -> ESTABLISHED;
      case SUPPORTED -> SUPPORTED;
      case PUTATIVE -> PUTATIVE;
      case DISPUTED -> DISPUTED;
    };
  }
}
