package org.moagraph.view.diagram;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an activity is the activity of, as a unit of information on its border says by its shape.
 */
public enum Material {
  MACROMOLECULE("macromolecule"),
  SIMPLE_CHEMICAL("simple chemical"),
  NUCLEIC_ACID_FEATURE("nucleic acid feature"),
  COMPLEX("complex"),
  UNSPECIFIED_ENTITY("unspecified entity"),
  PERTURBATION("perturbation");

  private final String label;

  Material(String label) {
    this.label = label;
  }

  /** The words of the legend, which are those of SBGN. */
  public String label() {
    return label;
  }

  /** The material that SBGN calls so. */
  public static Optional<Material> named(String label) {
    return Arrays.stream(values()).filter(m -> m.label.equals(label)).findFirst();
  }
}
