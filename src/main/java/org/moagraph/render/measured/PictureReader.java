package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.layout.TextBlock;

/**
 * Reads pictures back that were written here or by Graphviz: groups of the classes {@code node},
 * {@code edge}, {@code cluster}, {@code region} and {@code legend-entry} and what is drawn in them.
 * Text is taken to be as wide as in Arial.
 */
public final class PictureReader {
  private final List<Group> groups = new ArrayList<>();
  private final Grounds grounds = new Grounds();
  private final List<TextBlock> loose = new ArrayList<>();

  private PictureReader() {}

  /** The picture in an SVG file. */
  public static MeasuredPicture read(byte[] bytes) throws UnreadablePicture {
    SvgElement root = SvgElement.read(bytes);
    Box size = size(root);
    PictureReader reader = new PictureReader();
    Transform start = new Transform(1, 0, 0, 1, -size.x(), -size.y());
    for (SvgElement child : root.children()) {
      reader.walk(child, start, Optional.empty());
    }
    Box page = new Box(0, 0, size.width(), size.height());
    return new MeasuredPicture(
        new GroupShapes(reader.groups).on(page, reader.loose), reader.grounds.leastContrast());
  }

  private static Box size(SvgElement root) throws UnreadablePicture {
    List<Double> box = Numbers.all(root.attribute("viewBox").orElse(""));
    Box size =
        box.size() == 4
            ? new Box(box.get(0), box.get(1), box.get(2), box.get(3))
            : new Box(0, 0, root.number("width"), root.number("height"));
    if (!(size.width() > 0 && size.height() > 0)) {
      throw new UnreadablePicture("it says no size: neither viewBox nor width and height");
    }
    return size;
  }

  private void walk(SvgElement element, Transform outer, Optional<Group> group)
      throws UnreadablePicture {
    Transform map = outer.then(element.attribute("transform").orElse(""));
    Optional<Path> path = Outline.of(element, map);
    if (path.isPresent()) {
      stroke(element, path.get(), group);
    } else if (element.name().equals("text")) {
      text(element, map, group);
    } else if (element.role().equals("unit")) {
      unit(element, map, group);
    } else if (element.name().equals("g") || element.name().equals("a")) {
      Optional<Group> inner = begun(element).or(() -> group);
      for (SvgElement child : element.children()) {
        walk(child, map, inner);
      }
    }
  }

  /** What stands on the border of a node is part of its outline, but no part of its name. */
  private void unit(SvgElement unit, Transform map, Optional<Group> node) throws UnreadablePicture {
    for (SvgElement child : unit.children()) {
      walk(child, map, child.name().equals("text") ? Optional.empty() : node);
    }
  }

  private Optional<Group> begun(SvgElement element) {
    return switch (element.role()) {
      case "node", "edge", "cluster", "region", "region-names", "legend-entry" -> {
        Group group = new Group(element.role());
        groups.add(group);
        yield Optional.of(group);
      }
      default -> Optional.empty();
    };
  }

  private void stroke(SvgElement element, Path path, Optional<Group> group) {
    String fill = element.attribute("fill").orElse("black");
    boolean filled = !fill.equals("none") && !fill.equals("transparent");
    if (filled) {
      grounds.add(path, fill);
    }
    group.ifPresent(g -> g.add(new Group.Stroke(path, filled)));
  }

  private void text(SvgElement element, Transform map, Optional<Group> group)
      throws UnreadablePicture {
    Optional<TextBlock> text = TextElement.of(element, map);
    if (text.isPresent()) {
      group.ifPresentOrElse(g -> g.add(text.get()), () -> loose.add(text.get()));
      grounds.write(text.get(), element.attribute("fill").orElse("black"));
    }
  }
}
