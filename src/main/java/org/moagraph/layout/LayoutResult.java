package org.moagraph.layout;

import java.util.Optional;
import java.util.function.Function;

/** What laying a diagram out comes to: a scene, or that there is too much for a picture. */
public sealed interface LayoutResult {

  /** The diagram with places. */
  record LaidOut(Scene scene) implements LayoutResult {
    @Override
    public <T> T fold(Function<Scene, T> laidOut, Function<TooLarge, T> tooLarge) {
      return laidOut.apply(scene);
    }
  }

  /**
   * No scene; {@code why} says what there is too much of, in lower case, and {@code graphviz} is
   * what Graphviz said of it, where it was asked and refused.
   */
  record TooLarge(String why, Optional<String> graphviz) implements LayoutResult {

    /** Why there is no scene, in the words of both. */
    public String told() {
      return graphviz.map(said -> why + ": " + said).orElse(why);
    }

    @Override
    public <T> T fold(Function<Scene, T> laidOut, Function<TooLarge, T> tooLarge) {
      return tooLarge.apply(this);
    }
  }

  /** What the function of the case at hand makes of it. */
  <T> T fold(Function<Scene, T> laidOut, Function<TooLarge, T> tooLarge);

  /**
   * The scene, for a caller who knows that the diagram is small.
   *
   * @throws IllegalArgumentException where there is too much for a picture
   */
  default Scene orElseThrow() {
    return fold(
        scene -> scene,
        tooLarge -> {
          throw new IllegalArgumentException(tooLarge.told());
        });
  }
}
