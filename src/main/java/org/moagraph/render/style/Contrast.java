package org.moagraph.render.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Emphasis;

/** The contrast of two colours after WCAG 2: from 1, the same, to 21, black on white. */
public final class Contrast {
  private static final int STEPS = 64;

  private Contrast() {}

  /** The contrast of two colours written {@code #rrggbb}. */
  public static double between(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The smallest contrast of any text in a scene with what it stands on. */
  public static double ofText(Scene scene, Theme theme) {
    double least = between(theme.ink(), theme.paper());
    least = Math.min(least, between(theme.quiet(), theme.paper()));
    for (Scene.Area area : scene.areas()) {
      least = Math.min(least, between(theme.ink(), theme.region(area.shade())));
    }
    for (Scene.Route route : scene.routes()) {
      for (Scene.Tag tag : route.tags()) {
        least = Math.min(least, between(theme.paper(), theme.hypothesis(tag.hypothesis())));
      }
    }
    for (Scene.PlacedNode node : scene.nodes()) {
      boolean quiet =
          node.node().emphasis() == Emphasis.DIM || node.node().emphasis() == Emphasis.LOST;
      String ground = quiet ? theme.paper() : theme.fill(node.node().kind());
      least = Math.min(least, between(quiet ? theme.quiet() : theme.ink(), ground));
    }
    return least;
  }

  /** The relative luminance, from 0, black, to 1, white. */
  public static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  /**
   * The colour nearest to that one, towards black or white, of which the condition holds; nothing
   * where it holds of neither.
   */
  public static Optional<String> nearest(String colour, Predicate<String> condition) {
    for (int step = 1; step <= STEPS; step++) {
      for (int end : List.of(0, 255)) {
        String mixed = mixed(colour, end, step / (double) STEPS);
        if (condition.test(mixed)) {
          return Optional.of(mixed);
        }
      }
    }
    return Optional.empty();
  }

  private static String mixed(String colour, int end, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int place = 1; place < 7; place += 2) {
      int part = Integer.parseInt(colour.substring(place, place + 2), 16);
      mixed.append(String.format(Locale.ROOT, "%02x", Math.round(part + share * (end - part))));
    }
    return mixed.toString();
  }

  private static double linear(String colour, int place) {
    double part = Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0;
    return part <= 0.03928 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}
