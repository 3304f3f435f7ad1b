package org.moagraph.render.measured;

import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.geometry.Point;

/** An affine map of the plane, as SVG writes it: x' = ax + cy + e, y' = bx + dy + f. */
record Transform(double a, double b, double c, double d, double e, double f) {
  private static final Pattern PART = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

  static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

  Point of(double x, double y) {
    return new Point(a * x + c * y + e, b * x + d * y + f);
  }

  Point of(Point point) {
    return of(point.x(), point.y());
  }

  /** How much larger things become. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** This after what the attribute of an element inside says. */
  Transform then(String attribute) throws UnreadablePicture {
    var result = this;
    var matcher = PART.matcher(attribute);
    while (matcher.find()) {
      result = result.after(part(matcher.group(1), Numbers.all(matcher.group(2))));
    }
    return result;
  }

  private static Transform part(String name, List<Double> n) throws UnreadablePicture {
    double first = n.isEmpty() ? 0 : n.get(0);
    return switch (name) {
      case "translate" -> new Transform(1, 0, 0, 1, first, n.size() > 1 ? n.get(1) : 0);
      case "scale" -> new Transform(first, 0, 0, n.size() > 1 ? n.get(1) : first, 0, 0);
      case "rotate" -> {
        if (n.size() > 1) {
          throw new UnreadablePicture("it turns things around a point, which is not understood");
        }
        double cos = StrictMath.cos(Math.toRadians(first));
        double sin = StrictMath.sin(Math.toRadians(first));
        yield new Transform(cos, sin, -sin, cos, 0, 0);
      }
      case "matrix" -> {
        if (n.size() != 6) {
          throw new UnreadablePicture("a matrix has six numbers");
        }
        yield new Transform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
      }
      default -> throw new UnreadablePicture("the transform " + name + " is not understood");
    };
  }

  private Transform after(Transform inner) {
    return new Transform(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }
}
