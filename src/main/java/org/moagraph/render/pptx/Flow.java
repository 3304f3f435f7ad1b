package org.moagraph.render.pptx;

import java.util.List;
import org.moagraph.layout.TextBlock;
import org.moagraph.layout.TextWidths;
import org.moagraph.render.TextSlide;

/**
 * How a text comes to the lines that it has in the scene, in Arial and in a font that takes its
 * place and is up to 15 % wider: by a width at which both break it alike, else by breaks of its
 * own.
 *
 * @param width the room it gets, in px
 * @param broken whether the breaks are written down, so that the width plays no part
 * @param size the font size in px: that of the scene, or less where only that leaves slack
 */
record Flow(double width, boolean broken, double size) {
  /** What programs round away of a line's width, in px. */
  private static final double ROUNDED = 4;

  /** The flow of a text that stands for those words and has at most that width. */
  static Flow of(TextBlock text, String words, double most) {
    List<String> lines = text.lines().stream().map(TextBlock.Line::text).toList();
    double least = TextSlide.WIDER * TextBlock.width(lines, text.size(), text.bold());
    if (least > most) {
      return new Flow(most, true, text.size() * most / least);
    }
    double limit = most;
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!words.startsWith(line, at)) {
        return new Flow(most, true, text.size());
      }
      at += line.length();
      if (i + 1 < lines.size()) {
        boolean spaced = words.startsWith(" ", at);
        String longer = line + (spaced ? " " : "") + firstWord(lines.get(i + 1));
        limit = Math.min(limit, TextWidths.of(longer, text.size(), text.bold()));
        at += spaced ? 1 : 0;
        if (!spaced && !line.endsWith("-")) {
          return new Flow(most, true, text.size());
        }
      }
    }
    double width = lines.size() == 1 ? most : (least + limit) / 2;
    boolean natural = at == words.length() && (lines.size() == 1 || limit >= least + ROUNDED);
    return natural ? new Flow(width, false, text.size()) : new Flow(most, true, text.size());
  }

  /** Up to where a program may break a line. */
  private static String firstWord(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == ' ') {
        return line.substring(0, i);
      }
      if (line.charAt(i) == '-') {
        return line.substring(0, i + 1);
      }
    }
    return line;
  }
}
