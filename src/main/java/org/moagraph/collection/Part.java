package org.moagraph.collection;

import java.util.Locale;

/** What a thing is to the model that it is in. */
public enum Part {
  /** What the model is about. */
  DRUG,
  /** What it is indicated for. */
  DISEASE,
  /** What the drug acts on at once. */
  TARGET,
  ENTITY;

  /** The word for it in answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
