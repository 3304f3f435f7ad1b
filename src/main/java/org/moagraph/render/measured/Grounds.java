package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.style.Contrast;

/** What is filled so far, in the order of painting, and how well texts stand out from it. */
final class Grounds {
  private static final String PAPER = "#ffffff";
  private static final double MOST = 21;

  private final List<Ground> grounds = new ArrayList<>();
  private double least = MOST;

  private record Ground(Path path, String colour) {}

  void add(Path path, String colour) {
    grounds.add(new Ground(path, colour));
  }

  /** Takes a text that is painted now. */
  void write(TextBlock text, String colour) {
    Optional<String> ink = known(colour);
    Optional<String> paper = known(under(text.bounds().centre()));
    if (ink.isPresent() && paper.isPresent()) {
      least = Math.min(least, Contrast.between(ink.get(), paper.get()));
    }
  }

  private String under(Point place) {
    for (int i = grounds.size() - 1; i >= 0; i--) {
      if (Outline.contains(grounds.get(i).path, place)) {
        return grounds.get(i).colour;
      }
    }
    return PAPER;
  }

  /** The smallest contrast of any text so far. */
  double leastContrast() {
    return least;
  }

  /** The few names that Graphviz writes by itself; text on or in any other is not measured. */
  private static Optional<String> known(String name) {
    return switch (name) {
      case "black" -> Optional.of("#000000");
      case "white" -> Optional.of("#ffffff");
      case "red" -> Optional.of("#ff0000");
      case "blue" -> Optional.of("#0000ff");
      case "lightgrey", "lightgray" -> Optional.of("#d3d3d3");
      default -> Optional.of(name).filter(n -> n.matches("#[0-9a-fA-F]{6}"));
    };
  }
}
