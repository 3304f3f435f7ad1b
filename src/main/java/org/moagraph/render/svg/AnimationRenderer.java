package org.moagraph.render.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.layout.Scene;
import org.moagraph.render.Painter;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;

/**
 * The build of a picture as one SVG that moves by style alone: each step appears under its title,
 * and in the end the whole stands still. Where less motion is asked for, on paper, and in programs
 * that know no animation, it is the whole picture from the start. Unlike other pictures it has a
 * style element, and is for pages rather than slide programs.
 */
public final class AnimationRenderer {

  /** Seconds for a step, fewer where there are many. */
  private static final double STEP = 3.5;

  private static final double SHORTEST = 1.5;
  private static final double LONGEST_BUILD = 60;
  private static final String NAME = "build";

  private final Scene full;
  private final List<Scene> steps;
  private final Theme theme;
  private final double seconds;

  private AnimationRenderer(Scene full, List<Scene> steps, Theme theme) {
    this.full = full;
    this.steps = List.copyOf(steps);
    this.theme = theme;
    this.seconds = Math.max(SHORTEST, Math.min(STEP, LONGEST_BUILD / steps.size()));
  }

  /**
   * The picture as an SVG document.
   *
   * @param steps the same picture as far as each step shows it, the last in whole; at least one
   */
  public static String render(Scene full, List<Scene> steps, Theme theme) {
    var animation = new AnimationRenderer(full, steps, theme);
    return SvgRenderer.render(Picture.of(full), theme, Optional.of(NAME), animation::write);
  }

  private void write(Xml xml, SvgIds ids) {
    xml.text("style", rules("#" + ids.root(NAME)));
    var canvas = new AnimatedCanvas(xml, ids, theme, full, steps);
    Painter.paint(full, theme, canvas);
    canvas.titles();
  }

  private String rules(String root) {
    var rules = new StringBuilder("@media screen and (prefers-reduced-motion:no-preference){");
    rules.append("@keyframes moa-come{from{opacity:0}}");
    rules.append("@keyframes moa-tell{from,to{opacity:0}8%,92%{opacity:1}}");
    for (int i = 1; i <= steps.size(); i++) {
      var begin = time((i - 1) * seconds);
      rules.append(root).append(" .s").append(i);
      rules.append("{animation:moa-come .6s ").append(begin).append(" both}");
      rules.append(root).append(" .t").append(i).append("{animation:moa-tell ");
      rules.append(time(seconds)).append(' ').append(begin).append(" both}");
    }
    rules.append(root).append(" .whole{animation:moa-come .6s ");
    return rules.append(time(steps.size() * seconds)).append(" both}}").toString();
  }

  private static String time(double seconds) {
    return String.format(Locale.ROOT, "%.2fs", seconds);
  }
}
