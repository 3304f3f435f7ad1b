package org.moagraph.io.sbgn;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.moagraph.diag.Span;
import org.moagraph.io.XmlReading;
import org.moagraph.model.EntityType;

/** A glyph of a map; {@code material} and {@code word} are those of its unit of information. */
record MapGlyph(
    String id,
    String kind,
    String label,
    String compartment,
    String material,
    String word,
    Frame frame,
    Span place) {

  private static final String NEWT = "BA ";
  private static final String MULTIMER = " multimer";

  /** Where a glyph is drawn, by its upper left corner and its size. */
  record Frame(double x, double y, double width, double height) {

    static final Frame NONE = new Frame(0, 0, 0, 0);

    /** The frame that a bounding box states; none where it states no numbers. */
    static Frame of(XMLStreamReader xml) {
      try {
        return new Frame(number(xml, "x"), number(xml, "y"), number(xml, "w"), number(xml, "h"));
      } catch (NumberFormatException e) {
        return NONE;
      }
    }

    private static double number(XMLStreamReader xml, String name) {
      return Double.parseDouble(XmlReading.attribute(xml, name));
    }

    double size() {
      return width * height;
    }

    /** Whether the other, which is smaller, lies wholly in this one. */
    boolean holds(Frame other) {
      return other.size() > 0
          && other.size() < size()
          && other.x >= x
          && other.y >= y
          && other.x + other.width <= x + width
          && other.y + other.height <= y + height;
    }
  }

  boolean isCompartment() {
    return kind.equals("compartment");
  }

  boolean isOperator() {
    return isOperator(kind);
  }

  static boolean isOperator(String kind) {
    return switch (kind) {
      case "and", "or", "not", "delay" -> true;
      default -> false;
    };
  }

  boolean isMultimer() {
    return kind.endsWith(MULTIMER);
  }

  /** Whether glyphs of that class stand for what something does, in the words of Newt too. */
  static boolean isActivity(String kind) {
    return kind.startsWith(NEWT) || single(kind).equals("biological activity");
  }

  private static String single(String kind) {
    return kind.endsWith(MULTIMER) ? kind.substring(0, kind.length() - MULTIMER.length()) : kind;
  }

  /** The type of the entity that it stands for, if it stands for one. */
  Optional<EntityType> type() {
    var plain = single(kind);
    if (plain.startsWith(NEWT)) {
      return Optional.of(carrier(plain.substring(NEWT.length())));
    }
    return switch (plain) {
      case "phenotype" -> Optional.of(EntityType.OUTCOME);
      case "perturbation" -> Optional.of(EntityType.EXPOSURE);
      case "biological activity" -> Optional.of(stated().orElseGet(() -> carrier(material)));
      default -> Optional.empty();
    };
  }

  /** The type that the word on the unit names, where that is drawn with such a unit. */
  private Optional<EntityType> stated() {
    return EntityType.parse(word).filter(t -> t.sbgnEntity().filter(material::equals).isPresent());
  }

  private static EntityType carrier(String material) {
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
