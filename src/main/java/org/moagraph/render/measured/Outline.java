package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.NodeShape;

/** The shapes of SVG as paths. */
final class Outline {
  private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

  private Outline() {}

  /** The path of a shape element, or nothing for any other element. */
  static Optional<Path> of(SvgElement element, Transform map) throws UnreadablePicture {
    return switch (element.name()) {
      case "path" -> path(element.attribute("d").orElse(""), map);
      case "polygon" -> points(element, map, true);
      case "polyline" -> points(element, map, false);
      case "line" ->
          Optional.of(
              new Path.Builder(map.of(element.number("x1"), element.number("y1")))
                  .line(
                      map.of(element.number("x2"), element.number("y2")).x(),
                      map.of(element.number("x2"), element.number("y2")).y())
                  .open());
      case "ellipse" ->
          Optional.of(round(element, element.number("rx"), element.number("ry"), map));
      case "circle" -> Optional.of(round(element, element.number("r"), element.number("r"), map));
      case "rect" -> Optional.of(rectangle(element, map));
      default -> Optional.empty();
    };
  }

  private static Path rectangle(SvgElement element, Transform map) throws UnreadablePicture {
    var box =
        new Box(
            element.number("x"),
            element.number("y"),
            element.number("width"),
            element.number("height"));
    return mapped(NodeShape.RECTANGLE.outline(box, 1), map);
  }

  private static Path round(SvgElement element, double rx, double ry, Transform map)
      throws UnreadablePicture {
    var centre = new Point(element.number("cx"), element.number("cy"));
    return mapped(NodeShape.ELLIPSE.outline(Box.around(centre, 2 * rx, 2 * ry), 1), map);
  }

  private static Path mapped(Path path, Transform map) {
    var builder = new Path.Builder(map.of(path.start()));
    for (var piece : path.pieces()) {
      var end = map.of(piece.end());
      if (piece.straight()) {
        builder.line(end.x(), end.y());
      } else {
        builder.curve(map.of(piece.control1()), map.of(piece.control2()), end);
      }
    }
    return path.closed() ? builder.close() : builder.open();
  }

  private static Optional<Path> points(SvgElement element, Transform map, boolean closed)
      throws UnreadablePicture {
    var numbers = Numbers.all(element.attribute("points").orElse(""));
    if (numbers.size() < 4) {
      return Optional.empty();
    }
    if (numbers.size() % 2 != 0) {
      throw new UnreadablePicture("a " + element.name() + " has half a point");
    }
    var builder = new Path.Builder(map.of(numbers.get(0), numbers.get(1)));
    for (int i = 2; i < numbers.size(); i += 2) {
      var point = map.of(numbers.get(i), numbers.get(i + 1));
      builder.line(point.x(), point.y());
    }
    return Optional.of(closed ? builder.close() : builder.open());
  }

  /** Only the first of the lines that a path may be made of. */
  private static Optional<Path> path(String data, Transform map) throws UnreadablePicture {
    var pen = new Pen();
    var matcher = COMMAND.matcher(data);
    while (matcher.find() && !pen.closed) {
      pen.draw(matcher.group(1).charAt(0), Numbers.all(matcher.group(2)));
    }
    return pen.path().map(p -> mapped(p, map));
  }

  /** What the commands of a path have drawn so far. */
  private static final class Pen {
    Optional<Path.Builder> builder = Optional.empty();
    Point at = new Point(0, 0);
    boolean closed;

    void draw(char command, List<Double> numbers) throws UnreadablePicture {
      if (command == 'Z' || command == 'z') {
        closed = true;
        return;
      }
      int each =
          switch (Character.toUpperCase(command)) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            default ->
                throw new UnreadablePicture("the path command " + command + " is not understood");
          };
      if (numbers.isEmpty() || numbers.size() % each != 0) {
        throw new UnreadablePicture("a path has too few numbers");
      }
      for (int i = 0; i < numbers.size(); i += each) {
        piece(command, numbers.subList(i, i + each));
      }
    }

    private void piece(char command, List<Double> n) throws UnreadablePicture {
      double x = Character.isLowerCase(command) ? at.x() : 0;
      double y = Character.isLowerCase(command) ? at.y() : 0;
      var points = new ArrayList<Point>();
      switch (Character.toUpperCase(command)) {
        case 'H' -> points.add(new Point(x + n.get(0), at.y()));
        case 'V' -> points.add(new Point(at.x(), y + n.get(0)));
        default -> {
          for (int i = 0; i < n.size(); i += 2) {
            points.add(new Point(x + n.get(i), y + n.get(i + 1)));
          }
        }
      }
      at = points.get(points.size() - 1);
      if (builder.isEmpty()) {
        if (Character.toUpperCase(command) != 'M') {
          throw new UnreadablePicture("a path begins without a place");
        }
        builder = Optional.of(new Path.Builder(at));
      } else if (points.size() == 3) {
        builder.get().curve(points.get(0), points.get(1), points.get(2));
      } else {
        builder.get().line(at.x(), at.y());
      }
    }

    Optional<Path> path() {
      return builder.map(b -> closed ? b.close() : b.open());
    }
  }

  /** Whether a place is inside a closed path. */
  static boolean contains(Path path, Point place) {
    var points = path.flattened();
    boolean inside = false;
    for (int i = 0; i < points.size(); i++) {
      var a = points.get(i);
      var b = points.get((i + 1) % points.size());
      boolean between = a.y() > place.y() != b.y() > place.y();
      if (between && place.x() < (b.x() - a.x()) * (place.y() - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }
}
