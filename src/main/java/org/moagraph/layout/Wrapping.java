package org.moagraph.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into balanced lines: as few lines as fit the width, then the most even ones. Breaks
 * fall at spaces, after hyphens and slashes, and inside a word only where it is wider than a line.
 */
public final class Wrapping {
  private Wrapping() {}

  /** No word is broken that is narrower than this, in em. */
  private static final double WHOLE_WORD = 12.5;

  /**
   * The lines of a label, none wider than {@code width} em but for single words.
   *
   * @param bold whether the label is set in bold
   */
  public static List<String> lines(String label, double width, boolean bold) {
    List<String> words = words(label, width, bold);
    int fewest = fill(words, width, bold).size();
    double low = 0;
    double high = width;
    for (int i = 0; i < 12; i++) {
      double middle = (low + high) / 2;
      if (fits(words, middle, bold) && fill(words, middle, bold).size() <= fewest) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return fill(words, high, bold);
  }

  private static boolean fits(List<String> words, double width, boolean bold) {
    return words.stream().allMatch(w -> TextWidths.of(w.strip(), 1, bold) <= width);
  }

  /** Words keep the space or hyphen after which a line may end. */
  private static List<String> words(String label, double width, boolean bold) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < label.length(); i++) {
      if (breaksAfter(label, i)) {
        addWord(words, label.substring(start, i + 1), width, bold);
        start = i + 1;
      }
    }
    addWord(words, label.substring(start), width, bold);
    return words;
  }

  /** No break after a hyphen near the ends of a word, so that "5-HT" and "Flk-1" stay whole. */
  private static boolean breaksAfter(String label, int i) {
    char c = label.charAt(i);
    if (c == ' ') {
      return true;
    }
    int before = i - Math.max(label.lastIndexOf(' ', i), label.lastIndexOf('-', i - 1)) - 1;
    int next = label.indexOf(' ', i);
    int after = (next < 0 ? label.length() : next) - i - 1;
    return (c == '-' || c == '/') && before >= 4 && after >= 4;
  }

  private static void addWord(List<String> words, String word, double width, boolean bold) {
    String rest = word;
    while (TextWidths.of(rest.strip(), 1, bold) > Math.max(WHOLE_WORD, width)) {
      int cut = rest.offsetByCodePoints(0, 1);
      while (cut < rest.length()
          && TextWidths.of(rest.substring(0, rest.offsetByCodePoints(cut, 1)) + "-", 1, bold)
              <= Math.max(WHOLE_WORD, width)) {
        cut = rest.offsetByCodePoints(cut, 1);
      }
      if (cut >= rest.length()) {
        break;
      }
      words.add(rest.substring(0, cut) + "-");
      rest = rest.substring(cut);
    }
    if (!rest.isEmpty()) {
      words.add(rest);
    }
  }

  private static List<String> fill(List<String> words, double width, boolean bold) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!line.isEmpty() && TextWidths.of((line + word).strip(), 1, bold) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
