package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.geometry.Point;
import org.moagraph.layout.Marker;
import org.moagraph.layout.Scene;
import org.moagraph.view.diagram.Notation;

/** The lines of a scene's edges, and where each is glued to its two nodes. */
final class GluedEdges {
  private final Notation notation;
  private final Map<String, List<Site>> sites = new LinkedHashMap<>();
  private final List<Glued> edges = new ArrayList<>();

  /** An edge with its corners up to where it is glued, and the places, by number, where it is. */
  record Glued(Scene.Route route, List<Point> corners, Point end, int from, int to) {}

  GluedEdges(Scene scene) {
    notation = scene.diagram().notation();
    scene.nodes().forEach(node -> sites.put(node.node().id(), fourSides(node)));
    scene.routes().forEach(this::glue);
  }

  /** Where an author glues more lines later. */
  private static List<Site> fourSides(Scene.PlacedNode node) {
    Point c = node.box().centre();
    double w = node.box().width() / 2;
    double h = node.box().height() / 2;
    return new ArrayList<>(
        List.of(
            new Site(c.plus(0, -h), 0, -1),
            new Site(c.plus(-w, 0), -1, 0),
            new Site(c.plus(0, h), 0, 1),
            new Site(c.plus(w, 0), 1, 0)));
  }

  private void glue(Scene.Route route) {
    Scene.Tip tip = route.tip();
    double back = back(Marker.of(route.edge().influence(), notation)) * tip.scale();
    Point end = tip.at().plus(-tip.dx() * back, -tip.dy() * back);
    List<Point> corners = new ArrayList<>(route.corners());
    corners.set(corners.size() - 1, end);
    Point next = route.line().flattened().get(1);
    int from = place(route.edge().from(), Site.between(route.line().start(), next));
    int to = place(route.edge().to(), new Site(end, -tip.dx(), -tip.dy()));
    edges.add(new Glued(route, corners, end, from, to));
  }

  /** How far before the tip the line ends: behind a hollow marker, through which it would show. */
  static double back(Marker marker) {
    return marker.isFilled() ? 0 : marker.length(1);
  }

  private int place(String node, Site site) {
    List<Site> places = sites.computeIfAbsent(node, id -> new ArrayList<>());
    places.add(site);
    return places.size() - 1;
  }

  /** The places of a node at which something is glued. */
  List<Site> sites(String node) {
    return sites.getOrDefault(node, List.of());
  }

  /** The edges that leave a node. */
  List<Glued> from(String node) {
    return edges.stream().filter(e -> e.route().edge().from().equals(node)).toList();
  }
}
