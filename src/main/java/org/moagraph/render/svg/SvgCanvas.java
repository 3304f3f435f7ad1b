package org.moagraph.render.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.layout.Path;
import org.moagraph.layout.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;
import org.moagraph.render.Decimal;
import org.moagraph.render.Markup;

/** Writes what is painted as SVG elements, two spaces deeper for each part. */
final class SvgCanvas implements Canvas {
  private final StringBuilder out;
  private final SvgIds ids;
  private final Map<String, String> links;
  private final double letters;
  private final Deque<Boolean> linked = new ArrayDeque<>();
  private int depth = 1;

  /**
   * @param letters how much larger or smaller than said text is set
   */
  SvgCanvas(StringBuilder out, SvgIds ids, Map<String, String> links, double letters) {
    this.out = out;
    this.ids = ids;
    this.links = links;
    this.letters = letters;
  }

  @Override
  public void open(Part part) {
    Optional<String> link = link(part);
    link.ifPresent(
        address -> {
          indent().append("<a");
          attribute("href", address);
          attribute("target", "_blank");
          attribute("rel", "noopener");
          out.append(">\n");
          depth++;
        });
    linked.push(link.isPresent());
    indent().append("<g class=\"").append(part.role()).append('"');
    part.id()
        .ifPresent(
            id -> {
              attribute("id", ids.of(part.role(), id));
              attribute(data(part.role()), id);
            });
    out.append(">\n");
    depth++;
    if (!part.name().isEmpty()) {
      indent().append("<title>").append(Markup.escaped(part.name())).append("</title>\n");
    }
  }

  private Optional<String> link(Part part) {
    return part.id()
        .filter(id -> part.role().equals("edge"))
        .map(links::get)
        .filter(address -> address.matches("https?://.*"));
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
    depth--;
    indent().append("</g>\n");
    if (linked.pop()) {
      depth--;
      indent().append("</a>\n");
    }
  }

  @Override
  public void path(Path path, Pen pen) {
    indent().append("<path d=\"");
    move('M', path.start());
    for (Path.Piece piece : path.pieces()) {
      if (piece.straight()) {
        move('L', piece.end());
      } else {
        move('C', piece.control1());
        move(' ', piece.control2());
        move(' ', piece.end());
      }
    }
    out.append(path.closed() ? "Z\"" : "\"");
    attribute("fill", pen.fill().orElse("none"));
    pen.stroke().ifPresent(colour -> stroke(colour, pen.width(), pen.dashes()));
    out.append("/>\n");
  }

  private void stroke(String colour, double width, List<Double> dashes) {
    attribute("stroke", colour);
    attribute("stroke-width", Decimal.of(width));
    attribute("stroke-linejoin", "round");
    if (!dashes.isEmpty()) {
      attribute("stroke-dasharray", String.join(" ", dashes.stream().map(Decimal::of).toList()));
    }
  }

  private void move(char command, Point to) {
    out.append(command).append(Decimal.of(to.x())).append(' ').append(Decimal.of(to.y()));
  }

  @Override
  public void text(TextBlock text, String colour) {
    if (text.lines().isEmpty()) {
      return;
    }
    indent().append("<text");
    attribute("font-size", Decimal.of(letters * text.size()));
    if (text.bold()) {
      attribute("font-weight", "bold");
    }
    attribute("fill", colour);
    attribute(
        "text-anchor",
        switch (text.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        });
    if (text.lines().size() == 1) {
      place(text.lines().get(0));
      out.append('>').append(Markup.escaped(text.lines().get(0).text()));
    } else {
      out.append('>');
      for (TextBlock.Line line : text.lines()) {
        out.append("<tspan");
        place(line);
        out.append('>').append(Markup.escaped(line.text())).append("</tspan>");
      }
    }
    out.append("</text>\n");
  }

  private void place(TextBlock.Line line) {
    attribute("x", Decimal.of(line.x()));
    attribute("y", Decimal.of(line.y()));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Markup.escaped(value)).append('"');
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }
}
