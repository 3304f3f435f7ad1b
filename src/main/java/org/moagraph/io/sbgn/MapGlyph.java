package org.moagraph.io.sbgn;

import java.util.Optional;
import org.moagraph.diag.Span;
import org.moagraph.model.EntityType;

/** A glyph of a map; {@code material} and {@code word} are those of its unit of information. */
record MapGlyph(
    String id,
    String kind,
    String label,
    String compartment,
    String material,
    String word,
    Span place) {

  boolean isCompartment() {
    return kind.equals("compartment");
  }

  boolean isOperator() {
    return switch (kind) {
      case "and", "or", "not", "delay" -> true;
      default -> false;
    };
  }

  /** The type of the entity that it stands for, if it stands for one. */
  Optional<EntityType> type() {
    return switch (kind) {
      case "phenotype" -> Optional.of(EntityType.OUTCOME);
      case "perturbation" -> Optional.of(EntityType.EXPOSURE);
      case "biological activity" -> Optional.of(stated().orElseGet(this::carrier));
      default -> Optional.empty();
    };
  }

  /** The type that the word on the unit names, where that is drawn with such a unit. */
  private Optional<EntityType> stated() {
    return EntityType.parse(word).filter(t -> t.sbgnEntity().filter(material::equals).isPresent());
  }

  private EntityType carrier() {
    return switch (material) {
      case "macromolecule" -> EntityType.PROTEIN;
      case "simple chemical" -> EntityType.SMALL_MOLECULE;
      case "nucleic acid feature" -> EntityType.GENE;
      case "complex" -> EntityType.COMPLEX;
      case "perturbation" -> EntityType.EXPOSURE;
      default -> EntityType.ENTITY;
    };
  }
}
