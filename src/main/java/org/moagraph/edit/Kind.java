package org.moagraph.edit;

import java.util.List;
import org.moagraph.io.yaml.ModelFormat.Part;

/** What the value of a key is. */
enum Kind {
  /** A text on one line. */
  LINE,
  /** A text of any number of lines. */
  LINES,
  /** True or false. */
  FLAG,
  /** True, false, or "no effect". */
  STANCE,
  /** Words in a list. */
  LIST,
  /** Keys or parts of its own. */
  NESTED;

  private static final List<String> REQUIRED =
      List.of("type", "readout", "observed", "from", "to", "effect", "include", "show", "entities");

  static Kind of(String key) {
    return switch (key) {
      case "direct", "observations", "null-results", "together" -> FLAG;
      case "supports" -> STANCE;
      case "note", "summary", "falsifier", "against", "detail", "probes" -> LINES;
      case "synonyms",
          "brands",
          "xrefs",
          "includes",
          "hypotheses",
          "given",
          "organism",
          "block",
          "knockout",
          "with",
          "give",
          "show",
          "claims",
          "types" ->
          LIST;
      case "evidence", "steps", "routes", "include", "exclude", "labels", "layout" -> NESTED;
      default -> LINE;
    };
  }

  /** The kind of a key of that part. */
  static Kind of(Part part, String key) {
    if (part == Part.MODEL) {
      boolean text = part.keys().indexOf(key) < part.keys().indexOf("expects");
      return text ? of(key) : NESTED;
    }
    boolean selects = part == Part.INCLUDE || part == Part.EXCLUDE;
    return selects && key.equals("entities") ? LIST : of(key);
  }

  /** Whether its text may stand in several languages. */
  static boolean isTranslated(Part part, String key) {
    return switch (key) {
      case "title", "label", "falsifier", "against" -> true;
      case "summary" -> part != Part.EVIDENCE;
      default -> false;
    };
  }

  /** Whether a part of that sort cannot be without that key. */
  static boolean isRequired(Part part, String key) {
    return REQUIRED.contains(key)
        || (part == Part.MODEL && List.of("moa", "id", "title").contains(key))
        || (part == Part.CLAIM && key.equals("claim"))
        || (part == Part.EXPERIMENT && key.equals("id"))
        || (part == Part.STEP && key.equals("title"));
  }

  /** What sort of part a place is. */
  static Part part(Place place) {
    if (place instanceof Place.Entity) {
      return Part.ENTITY;
    } else if (place instanceof Place.Claim) {
      return Part.CLAIM;
    } else if (place instanceof Place.View) {
      return Part.VIEW;
    } else if (place instanceof Place.Hypothesis) {
      return Part.HYPOTHESIS;
    } else if (place instanceof Place.Compartment) {
      return Part.COMPARTMENT;
    } else if (place instanceof Place.Experiment) {
      return Part.EXPERIMENT;
    } else if (place instanceof Place.Evidence) {
      return Part.EVIDENCE;
    }
    return place instanceof Place.Expectation ? Part.EXPECTATION : Part.MODEL;
  }
}
