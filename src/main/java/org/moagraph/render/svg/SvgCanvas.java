package org.moagraph.render.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;
import org.moagraph.render.Decimal;
import org.moagraph.text.Xml;

/** Writes what is painted as SVG elements, two spaces deeper for each part. */
final class SvgCanvas implements Canvas {
  private final Xml xml;
  private final SvgIds ids;
  private final Map<String, String> links;
  private final double letters;
  private final Deque<Boolean> linked = new ArrayDeque<>();

  /**
   * @param letters how much larger or smaller than said text is set
   */
  SvgCanvas(Xml xml, SvgIds ids, Map<String, String> links, double letters) {
    this.xml = xml;
    this.ids = ids;
    this.links = links;
    this.letters = letters;
  }

  @Override
  public void open(PictureGroup part) {
    Optional<String> link = link(part);
    link.ifPresent(
        address -> xml.open("a", "href", address, "target", "_blank", "rel", "noopener"));
    linked.push(link.isPresent());
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", part.role());
    part.id()
        .ifPresent(
            id -> {
              attributes.put("id", ids.of(part.role(), id));
              attributes.put(data(part.role()), id);
            });
    xml.open("g", attributes);
    if (!part.name().isEmpty()) {
      xml.text("title", part.name());
    }
  }

  private Optional<String> link(PictureGroup part) {
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
    xml.close();
    if (linked.pop()) {
      xml.close();
    }
  }

  @Override
  public void path(Path path, Pen pen) {
    paths(List.of(path), pen);
  }

  @Override
  public void paths(List<Path> paths, Pen pen) {
    if (paths.isEmpty()) {
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("d", paths.stream().map(SvgCanvas::data).collect(Collectors.joining()));
    attributes.put("fill", pen.fill().orElse("none"));
    pen.stroke()
        .ifPresent(
            colour -> {
              attributes.put("stroke", colour);
              attributes.put("stroke-width", Decimal.of(pen.width()));
              attributes.put("stroke-linejoin", "round");
              if (!pen.dashes().isEmpty()) {
                List<String> dashes = pen.dashes().stream().map(Decimal::of).toList();
                attributes.put("stroke-dasharray", String.join(" ", dashes));
              }
            });
    xml.leaf("path", attributes);
  }

  private static String data(Path path) {
    StringBuilder data = new StringBuilder();
    move('M', path.start(), data);
    for (Path.Piece piece : path.pieces()) {
      if (piece.straight()) {
        move('L', piece.end(), data);
      } else {
        move('C', piece.control1(), data);
        move(' ', piece.control2(), data);
        move(' ', piece.end(), data);
      }
    }
    return data.append(path.closed() ? "Z" : "").toString();
  }

  private static void move(char command, Point to, StringBuilder data) {
    data.append(command).append(Decimal.of(to.x())).append(' ').append(Decimal.of(to.y()));
  }

  @Override
  public void text(TextBlock text, String colour) {
    if (text.lines().isEmpty()) {
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("font-size", Decimal.of(letters * text.size()));
    if (text.bold()) {
      attributes.put("font-weight", "bold");
    }
    attributes.put("fill", colour);
    attributes.put(
        "text-anchor",
        switch (text.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        });
    if (text.lines().size() == 1) {
      TextBlock.Line line = text.lines().get(0);
      attributes.putAll(place(line));
      xml.text("text", line.text(), attributes);
    } else {
      xml.openLine("text", attributes);
      text.lines().forEach(line -> xml.text("tspan", line.text(), place(line)));
      xml.close();
    }
  }

  private static Map<String, String> place(TextBlock.Line line) {
    Map<String, String> place = new LinkedHashMap<>();
    place.put("x", Decimal.of(line.x()));
    place.put("y", Decimal.of(line.y()));
    return place;
  }
}
