package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;
import org.moagraph.text.Markup;

/**
 * Writes a picture as a part of a page: groups say which entity or claim they draw, classes which
 * roles colours have, and the page's style says the rest. Paths are written by their differences,
 * which loses nothing, since coordinates have one decimal.
 */
final class PageCanvas implements Canvas {
  private final StringBuilder out = new StringBuilder();
  private final double letters;

  private PageCanvas(double letters) {
    this.letters = letters;
  }

  /** The pictures of a view, for wide windows and, if it is there, for tall. */
  static List<String> all(List<PagePicture> pictures, Roles roles) {
    var markup = new ArrayList<String>();
    pictures.forEach(p -> markup.add(of(p, roles, markup.isEmpty() ? "wide" : "tall")));
    return markup;
  }

  /**
   * The picture as an SVG element, in the names of these roles.
   *
   * @param shape the class of the element
   */
  private static String of(PagePicture shown, Roles roles, String shape) {
    var picture = shown.picture();
    var seen = shown.seen();
    var typeface = roles.names().typeface();
    var canvas = new PageCanvas(typeface.scale());
    var width = number(tenths(seen.width()));
    var height = number(tenths(seen.height()));
    var start = number(tenths(seen.x())) + " " + number(tenths(seen.y()));
    canvas.out.append("<svg");
    canvas.attribute("xmlns", "http://www.w3.org/2000/svg");
    canvas.attribute("width", width);
    canvas.attribute("height", height);
    canvas.attribute("viewBox", start + " " + width + " " + height);
    canvas.attribute("class", shape);
    canvas.attribute("role", "img");
    canvas.attribute("aria-labelledby", "title-wide words-wide");
    canvas.attribute("font-family", typeface.listed());
    if (!picture.language().equals("en")) {
      canvas.attribute("xml:lang", picture.language());
    }
    canvas.out.append(">\n");
    // the tall picture says what the wide one says, which stands before it
    if (shape.equals("wide")) {
      canvas.words("title", "title-wide", picture.title());
      canvas.words("desc", "words-wide", picture.description().text());
    }
    picture.paint(roles.names(), canvas);
    return canvas.out.append("</svg>\n").toString();
  }

  private void words(String element, String id, String words) {
    out.append('<').append(element);
    attribute("id", id);
    out.append('>').append(Markup.escaped(words)).append("</").append(element).append(">\n");
  }

  /** The page says elsewhere what parts are called. */
  @Override
  public void open(PictureGroup part) {
    out.append("<g");
    attribute("class", part.role());
    part.id().ifPresent(id -> attribute(data(part.role()), id));
    out.append(">\n");
  }

  private static String data(String role) {
    return switch (role) {
      case "node" -> "data-entity";
      case "edge" -> "data-claim";
      default -> "data-" + role;
    };
  }

  @Override
  public void close() {
    out.append("</g>\n");
  }

  @Override
  public void path(Path path, Pen pen) {
    out.append("<path d=\"");
    draw(path);
    out.append('"');
    roles(pen.fill(), pen.stroke());
    if (pen.stroke().isPresent()) {
      attribute("stroke-width", number(tenths(pen.width())));
      if (!pen.dashes().isEmpty()) {
        var dashes = pen.dashes().stream().map(d -> number(tenths(d))).toList();
        attribute("stroke-dasharray", String.join(" ", dashes));
      }
    }
    out.append("/>\n");
  }

  private void roles(Optional<String> fill, Optional<String> stroke) {
    var names = fill.map(Roles::fill).orElse("");
    var all = names + stroke.map(s -> " " + Roles.stroke(s)).orElse("");
    if (!all.isEmpty()) {
      attribute("class", all.strip());
    }
  }

  @Override
  public void text(TextBlock text, String colour) {
    if (text.lines().isEmpty()) {
      return;
    }
    out.append("<text");
    attribute("font-size", number(tenths(letters * text.size())));
    if (text.bold()) {
      attribute("font-weight", "bold");
    }
    attribute("class", Roles.fill(colour));
    switch (text.anchor()) {
      case START -> attribute("text-anchor", "start");
      case END -> attribute("text-anchor", "end");
      case MIDDLE -> {} // as the page's style has it
    }
    if (text.lines().size() == 1) {
      line(text.lines().get(0));
    } else {
      out.append('>');
      for (var line : text.lines()) {
        out.append("<tspan");
        line(line);
        out.append("</tspan>");
      }
    }
    out.append("</text>\n");
  }

  private void line(TextBlock.Line line) {
    attribute("x", number(tenths(line.x())));
    attribute("y", number(tenths(line.y())));
    out.append('>').append(Markup.escaped(line.text()));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Markup.escaped(value)).append('"');
  }

  private void draw(Path path) {
    long[] at = places(path.start());
    out.append('M');
    numbers(at);
    for (var piece : path.pieces()) {
      long[] end = places(piece.end());
      if (piece.straight()) {
        line(end[0] - at[0], end[1] - at[1]);
      } else {
        out.append('c');
        numbers(differences(at, piece.control1(), piece.control2(), piece.end()));
      }
      at = end;
    }
    out.append(path.closed() ? "z" : "");
  }

  private void line(long x, long y) {
    if (y == 0) {
      out.append('h');
      numbers(x);
    } else if (x == 0) {
      out.append('v');
      numbers(y);
    } else {
      out.append('l');
      numbers(x, y);
    }
  }

  private static long tenths(double value) {
    return Math.round(value * 10);
  }

  private static long[] places(Point point) {
    return new long[] {tenths(point.x()), tenths(point.y())};
  }

  private static long[] differences(long[] at, Point... points) {
    var differences = new long[2 * points.length];
    for (int i = 0; i < points.length; i++) {
      differences[2 * i] = tenths(points[i].x()) - at[0];
      differences[2 * i + 1] = tenths(points[i].y()) - at[1];
    }
    return differences;
  }

  private void numbers(long... tenths) {
    for (int i = 0; i < tenths.length; i++) {
      var number = number(tenths[i]);
      if (i > 0 && !number.startsWith("-")) {
        out.append(' ');
      }
      out.append(number);
    }
  }

  private static String number(long tenths) {
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    var sign = tenths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    return String.format(Locale.ROOT, "%s%s.%d", sign, whole == 0 ? "" : whole, rest);
  }
}
