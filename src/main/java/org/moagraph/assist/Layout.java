package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the lines of a text hang together: what stands in which block, and what is text within. */
final class Layout {

  /**
   * A line that begins a key, an item or a value.
   *
   * @param column where its first character stands
   * @param depth in how many blocks
   * @param gaps the blanks behind its dashes
   */
  record Start(int column, int depth, List<Range> gaps) {}

  private final Map<Integer, Start> starts = new LinkedHashMap<>();
  private final List<Range> texts = new ArrayList<>();

  void start(int lineStart, int column, int depth, List<Range> gaps) {
    starts.put(lineStart, new Start(column, depth, List.copyOf(gaps)));
  }

  void text(Range lines) {
    texts.add(lines);
  }

  /** What begins on the line that begins there, or null. */
  @Nullable Start at(int lineStart) {
    return starts.get(lineStart);
  }

  /** Whether that line is one of a text whose every character counts. */
  boolean isText(int lineStart) {
    return texts.stream().anyMatch(r -> r.from() <= lineStart && lineStart < r.to());
  }
}
