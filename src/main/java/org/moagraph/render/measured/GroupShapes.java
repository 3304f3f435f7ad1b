package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.measure.Shapes;

/**
 * The groups of a picture as what is measured of it. Which nodes an edge joins is told by where it
 * begins and ends.
 */
final class GroupShapes {
  /** What is drawn farther than this from the end of a line is no marker of it. */
  private static final double FAR = 40;

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final List<Group> groups;
  private final List<Shapes.Node> nodes;

  GroupShapes(List<Group> groups) {
    this.groups = List.copyOf(groups);
    this.nodes = nodes(groups);
  }

  /** The shapes on a page of that size, with the texts that are in no group. */
  Shapes on(Box page, List<TextBlock> loose) throws UnreadablePicture {
    if (nodes.isEmpty()) {
      throw new UnreadablePicture(
          "no group of the class \"node\" is in it: not from here or Graphviz");
    }
    return new Shapes(
        page,
        false,
        nodes,
        groups.stream().filter(g -> g.is("edge")).flatMap(g -> line(g).stream()).toList(),
        areas(),
        legend(),
        loose.stream().findFirst().map(TextBlock::bounds).orElse(NOWHERE));
  }

  private static List<Shapes.Node> nodes(List<Group> groups) {
    return groups.stream()
        .filter(g -> g.is("node"))
        .flatMap(g -> g.box().map(box -> new Shapes.Node(box, name(g, box))).stream())
        .toList();
  }

  /** A node without a name has nothing to read and counts half as large as its box. */
  private static Shapes.Text name(Group node, Box box) {
    return node.label()
        .map(GroupShapes::text)
        .orElseGet(
            () ->
                new Shapes.Text(
                    new Box(box.centre().x(), box.centre().y(), 0, 0), box.height() / 2));
  }

  private static Shapes.Text text(TextBlock block) {
    return new Shapes.Text(block.bounds(), block.size());
  }

  private Optional<Shapes.Line> line(Group edge) {
    return edge.line()
        .map(
            path -> {
              Point tip = tip(path, edge.paths());
              List<Point> points = new ArrayList<>(path.flattened());
              points.add(tip);
              return new Shapes.Line(
                  points,
                  nearest(path.start()),
                  nearest(tip),
                  edge.label().map(GroupShapes::text),
                  false,
                  true);
            });
  }

  private int nearest(Point place) {
    Box point = new Box(place.x(), place.y(), 0, 0);
    int nearest = 0;
    for (int n = 1; n < nodes.size(); n++) {
      boolean nearer = nodes.get(n).box().gap(point) < nodes.get(nearest).box().gap(point);
      nearest = nearer ? n : nearest;
    }
    return nearest;
  }

  /** The line goes on through what is at its end, to where that ends. */
  private static Point tip(Path line, List<Path> paths) {
    List<Point> points = line.flattened();
    Point end = points.get(points.size() - 1);
    Point before = end;
    for (int i = points.size() - 2; i >= 0 && before.distance(end) == 0; i--) {
      before = points.get(i);
    }
    double length = before.distance(end);
    if (length == 0) {
      return end;
    }
    double dx = (end.x() - before.x()) / length;
    double dy = (end.y() - before.y()) / length;
    double most = 0;
    for (Path path : paths) {
      Point middle = path.box().centre();
      boolean atEnd = middle.distance(end) < Math.min(FAR, middle.distance(line.start()));
      if (path != line && atEnd) {
        for (Point point : path.flattened()) {
          most = Math.max(most, (point.x() - end.x()) * dx + (point.y() - end.y()) * dy);
        }
      }
    }
    return end.plus(most * dx, most * dy);
  }

  private List<Shapes.Area> areas() {
    List<Shapes.Area> areas = new ArrayList<>();
    for (Group group : groups) {
      if (group.is("cluster") || group.is("region")) {
        Optional<Shapes.Text> label = group.label().map(GroupShapes::text);
        group.box().ifPresent(box -> areas.add(new Shapes.Area(box, label)));
      } else if (group.is("region-names")) {
        for (TextBlock text : group.texts()) {
          areas.add(new Shapes.Area(text.bounds(), Optional.of(text(text))));
        }
      }
    }
    return areas;
  }

  private List<Shapes.Entry> legend() {
    List<Shapes.Entry> entries = new ArrayList<>();
    for (Group group : groups) {
      if (group.is("legend-entry") && group.label().isPresent()) {
        Box words = group.label().get().bounds();
        group.box().ifPresent(box -> entries.add(new Shapes.Entry(box, words)));
      }
    }
    return entries;
  }
}
