package org.moagraph.render.measured;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.layout.TextBlock;

/** A group of a picture: what it is, and what is drawn in it before and after its first text. */
final class Group {
  private static final double SAME_COLUMN = 0.5;

  private final String role;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<TextBlock> texts = new ArrayList<>();
  private int beforeText;

  /** A line or an area. */
  record Stroke(Path path, boolean filled) {}

  /**
   * @param role the class that the file gives to the group
   */
  Group(String role) {
    this.role = role;
  }

  void add(Stroke stroke) {
    strokes.add(stroke);
    beforeText = texts.isEmpty() ? strokes.size() : beforeText;
  }

  void add(TextBlock text) {
    texts.add(text);
  }

  boolean is(String other) {
    return role.equals(other);
  }

  List<Path> paths() {
    return strokes.stream().map(Stroke::path).toList();
  }

  List<TextBlock> texts() {
    return texts;
  }

  /** The first path that is a line. */
  Optional<Path> line() {
    return strokes.stream().filter(s -> !s.filled).map(Stroke::path).findFirst();
  }

  /** Around what is drawn up to the text, or after it where nothing is before. */
  Optional<Box> box() {
    List<Stroke> outline = beforeText > 0 ? strokes.subList(0, beforeText) : strokes;
    return outline.stream()
        .map(s -> s.path.box())
        .reduce(Box::union)
        .or(() -> texts.stream().map(TextBlock::bounds).reduce(Box::union));
  }

  /** The lines that share a place across and a size, the smallest letters first of all. */
  Optional<TextBlock> label() {
    List<TextBlock> plain = texts.stream().filter(t -> !t.bold() || is("node")).toList();
    return plain.stream()
        .min(Comparator.comparingDouble(TextBlock::size))
        .map(least -> joined(plain, least));
  }

  private static TextBlock joined(List<TextBlock> texts, TextBlock least) {
    return new TextBlock(
        texts.stream()
            .filter(t -> t.size() == least.size() && isSameColumn(t, least))
            .flatMap(t -> t.lines().stream())
            .toList(),
        least.size(),
        least.bold(),
        least.anchor());
  }

  private static boolean isSameColumn(TextBlock a, TextBlock b) {
    return Math.abs(a.lines().get(0).x() - b.lines().get(0).x()) < SAME_COLUMN;
  }
}
