package org.moagraph.render.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.geometry.Path;
import org.moagraph.layout.Scene;
import org.moagraph.layout.TextBlock;
import org.moagraph.render.Canvas;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;

/** Writes a picture each part of which is marked with the step that brings it. */
final class AnimatedCanvas implements Canvas {
  private final Xml xml;
  private final SvgCanvas plain;
  private final Theme theme;
  private final Scene full;
  private final List<Scene> steps;

  /** The first step that shows a node, an edge or a region, by role and id. */
  private final Map<String, Integer> first = new LinkedHashMap<>();

  private final Deque<Boolean> marked = new ArrayDeque<>();
  private int entries;

  AnimatedCanvas(Xml xml, SvgIds ids, Theme theme, Scene full, List<Scene> steps) {
    this.xml = xml;
    this.plain = new SvgCanvas(xml, ids, Map.of(), theme.typeface().scale());
    this.theme = theme;
    this.full = full;
    this.steps = steps;
    for (int i = 1; i <= steps.size(); i++) {
      var step = steps.get(i - 1);
      int number = i;
      step.areas().forEach(a -> first.putIfAbsent("region " + a.region().id(), number));
      step.nodes().forEach(n -> first.putIfAbsent("node " + n.node().id(), number));
      step.routes().forEach(r -> first.putIfAbsent("edge " + r.edge().id(), number));
    }
  }

  @Override
  public void open(PictureGroup part) {
    int step =
        part.role().equals("legend-entry")
            ? explained(full.legend().get(entries++))
            : part.id().map(id -> step(part.role() + " " + id)).orElse(0);
    marked.push(step > 0);
    if (step > 0) {
      xml.open("g", "class", "s" + step);
    }
    plain.open(part);
  }

  private int step(String part) {
    return first.getOrDefault(part, steps.size());
  }

  /** The first step whose legend has that entry. */
  private int explained(Scene.LegendEntry entry) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).legend().contains(entry)) {
        return i + 1;
      }
    }
    return steps.size();
  }

  @Override
  public void close() {
    plain.close();
    if (marked.pop()) {
      xml.close();
    }
  }

  @Override
  public void apart(String id, Runnable painted) {
    int step = first.getOrDefault("region " + id, step("node " + id));
    xml.open("g", "class", "s" + step);
    painted.run();
    xml.close();
  }

  @Override
  public void path(Path path, Pen pen) {
    plain.path(path, pen);
  }

  @Override
  public void paths(List<Path> paths, Pen pen) {
    plain.paths(paths, pen);
  }

  @Override
  public void text(TextBlock text, String colour) {
    boolean title = text.equals(full.title());
    if (title) {
      xml.open("g", "class", "whole");
    }
    plain.text(text, colour);
    if (title) {
      xml.close();
    }
  }

  /** The titles of the steps, which are not seen until the style shows each in its time. */
  void titles() {
    for (int i = 1; i <= steps.size(); i++) {
      xml.open("g", "class", "t" + i, "opacity", "0");
      plain.text(steps.get(i - 1).title(), theme.ink());
      xml.close();
    }
  }
}
