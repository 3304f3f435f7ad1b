package org.moagraph.layout.fit;

import org.moagraph.geometry.Box;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Scene;
import org.moagraph.layout.Weights.Choice;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.NodeKind;

/**
 * How far a scene is from being read as a text is: from the upper left, rightwards, on short ways.
 */
final class Reading {
  private Reading() {}

  /** What that weighs, in pt of the smallest letters. */
  static double flaws(Scene scene) {
    double flaws = Choice.START * start(scene) + Choice.DRUG * drugs(scene);
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

  /** How far drugs to which nothing leads are from the left or the top, in parts of the page. */
  private static double drugs(Scene scene) {
    double away = 0;
    for (Scene.PlacedNode node : scene.nodes()) {
      Diagram.Node drug = node.node();
      if (drug.kind() == NodeKind.DRUG
          && scene.routes().stream().noneMatch(r -> r.edge().to().equals(drug.id()))) {
        Point at = node.box().centre();
        away += Math.min(at.x() / scene.width(), at.y() / scene.height());
      }
    }
    return away;
  }

  /** The length of the shortest way of upright and level lines between two boxes. */
  private static double distance(Box a, Box b) {
    double across = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
    double down = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
    return across + down;
  }
}
