package org.moagraph.io.gpml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.LabelIds;
import org.moagraph.model.Compartment;
import org.moagraph.model.Text;

/**
 * The compartments of a drawing: the shapes that it marks as a part of a cell. What lies in the
 * middle of several is in the smallest; a shape that lies wholly in another is a part of it.
 */
final class Places {

  private static final String CELLULAR = "org.pathvisio.CellularComponentProperty";

  /** The shapes that GPML 2021 has for parts of cells, in small letters. */
  private static final List<String> SHAPES =
      List.of(
          "cell",
          "nucleus",
          "endoplasmicreticulum",
          "golgiapparatus",
          "mitochondria",
          "sarcoplasmicreticulum",
          "organelle",
          "vesicle",
          "extracellularregion",
          "cytosolregion",
          "membraneregion");

  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /** The places among those parts. */
  static Places of(List<Part> parts) {
    var places = new Places();
    var ids = new LabelIds();
    for (var part : parts) {
      var word = word(part);
      if (!word.isEmpty() && part.area().size() > 0) {
        var label = part.label().isEmpty() ? spaced(word) : part.label();
        var id = ids.next(label, "place");
        places.areas.put(id, part.area());
        places.words.put(id, word);
        places.labels.put(id, label);
      }
    }
    return places;
  }

  /** Whether that part is one of the places. */
  static boolean isPlace(Part part) {
    return !word(part).isEmpty();
  }

  /** What part of a cell a shape is, or nothing. */
  private static String word(Part part) {
    if (!part.kind().equals("Shape")) {
      return "";
    }
    var stated = part.properties().getOrDefault(CELLULAR, "");
    if (!stated.isBlank() && !stated.equals("None")) {
      return stated;
    }
    return SHAPES.contains(part.shape().toLowerCase(Locale.ROOT)) ? part.shape() : "";
  }

  /** "EndoplasmicReticulum" as people write it. */
  private static String spaced(String word) {
    return word.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }

  /** The id of the smallest place around the middle of that area. */
  Optional<String> around(Area area) {
    var found = Optional.<String>empty();
    for (var place : areas.entrySet()) {
      if (area.size() > 0
          && place.getValue().holdsMiddleOf(area)
          && (found.isEmpty() || place.getValue().size() < size(found.get()))) {
        found = Optional.of(place.getKey());
      }
    }
    return found;
  }

  private double size(String id) {
    return areas.getOrDefault(id, Area.NONE).size();
  }

  /** All places, each within the smallest that holds the whole of it. */
  List<Compartment> compartments() {
    var all = new ArrayList<Compartment>();
    areas.forEach(
        (id, area) -> {
          var parent = Optional.<String>empty();
          for (var other : areas.entrySet()) {
            if (other.getValue().holds(area)
                && (parent.isEmpty() || other.getValue().size() < size(parent.get()))) {
              parent = Optional.of(other.getKey());
            }
          }
          all.add(
              new Compartment(
                  id,
                  Text.of(labels.getOrDefault(id, id)),
                  kind(words.getOrDefault(id, "")),
                  parent));
        });
    return all;
  }

  private static Compartment.Kind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
      case "cell" -> Compartment.Kind.CELL;
      case "nucleus" -> Compartment.Kind.NUCLEUS;
      case "cytosolregion" -> Compartment.Kind.CYTOSOL;
      case "membraneregion" -> Compartment.Kind.MEMBRANE;
      default -> Compartment.Kind.OTHER;
    };
  }
}
