package org.moagraph.layout.fit;

import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.Weights.Choice;

/**
 * How far a scene is from being read as a text is: from the upper left, rightwards, on short ways.
 */
final class Reading {
  private Reading() {}

  /** What that weighs, in pt of the smallest letters. */
  static double flaws(Scene scene) {
    double flaws = Choice.START * start(scene);
    for (Scene.Route route : scene.routes()) {
      Box from = scene.node(route.edge().from()).orElseThrow().box();
      Box to = scene.node(route.edge().to()).orElseThrow().box();
      flaws += !route.edge().feedback() && to.right() < from.x() ? Choice.LEFTWARDS : 0;
      flaws +=
          Choice.DETOUR
              * Math.max(0, Point.length(route.line().flattened()) - distance(from, to))
              / scene.width();
    }
    return flaws;
  }

  /** How far what comes first is from where reading starts, in parts of the page. */
  private static double start(Scene scene) {
    Box first = scene.nodes().get(0).box();
    return first.centre().x() / scene.width() + first.centre().y() / scene.height();
  }

  /** The length of the shortest way of upright and level lines between two boxes. */
  private static double distance(Box a, Box b) {
    double across = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
    double down = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
    return across + down;
  }
}
