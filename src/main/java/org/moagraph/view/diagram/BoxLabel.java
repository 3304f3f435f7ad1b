package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Entity;
import org.moagraph.words.Language;

/**
 * What a box shows of the names of the things in it: what they have in common once, symbols where
 * the names are too long, and of many the first few.
 */
final class BoxLabel {

  /** Longer names are broken into so many lines that the letters of the whole picture shrink. */
  private static final int LONG = 28;

  private static final int LONG_TOGETHER = 44;

  /** Of more than these the rest is counted. */
  private static final int MOST_NAMED = 4;

  private static final int NAMED_OF_MANY = 3;

  private static final int LONGEST_LIST = 64;

  private final Language language;
  private final Optional<Symbols> symbols;

  /** Labels in that language, with symbols where there are any. */
  BoxLabel(Language language, Optional<Symbols> symbols) {
    this.language = language;
    this.symbols = symbols;
  }

  /** A label, and what it stands for where it is made of symbols. */
  record Shown(String text, Optional<String> behind) {}

  /**
   * The label of a box.
   *
   * @param names what its things are called, at least one
   * @param things the things, where symbols may stand for them
   */
  Shown of(List<String> names, List<Entity> things) {
    var full = names.size() == 1 ? names.get(0) : together(names);
    if (full.length() <= (names.size() == 1 ? LONG : LONG_TOGETHER)) {
      return new Shown(full, Optional.empty());
    }
    var brief = things.stream().flatMap(e -> symbol(e).stream()).toList();
    return brief.isEmpty() || brief.size() < names.size()
        ? new Shown(full, Optional.empty())
        : new Shown(listed(brief), Optional.of(full));
  }

  private Optional<String> symbol(Entity entity) {
    return symbols.flatMap(s -> s.of(entity));
  }

  /** The names as one, what all begin or end with said once. */
  private String together(List<String> names) {
    if (names.stream().distinct().count() == 1) {
      return names.get(0) + " (" + names.size() + ")";
    }
    var words = names.stream().map(n -> List.of(n.split(" "))).toList();
    int front = common(words, true);
    int back = common(words, false);
    var middles = new ArrayList<String>();
    for (var own : words) {
      if (front + back >= own.size()) {
        return listed(names);
      }
      middles.add(String.join(" ", own.subList(front, own.size() - back)));
    }
    if (front + back == 0) {
      return listed(names);
    }
    var first = words.get(0);
    var text = new ArrayList<>(first.subList(0, front));
    text.add(listed(afterHyphen(middles)));
    text.addAll(first.subList(first.size() - back, first.size()));
    return String.join(" ", text);
  }

  /** How many words all begin, or end, with; what differs is more than those. */
  private static int common(List<List<String>> names, boolean front) {
    int shortest = names.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < shortest; i++) {
      for (var name : names) {
        var first = names.get(0);
        var word = front ? name.get(i) : name.get(name.size() - 1 - i);
        if (!word.equals(front ? first.get(i) : first.get(first.size() - 1 - i))) {
          return i;
        }
      }
    }
    return shortest;
  }

  /** "Beta-1", "-2" of "Beta-1" and "Beta-2". */
  private static List<String> afterHyphen(List<String> words) {
    var first = words.get(0);
    int hyphen = first.lastIndexOf('-');
    boolean shared =
        hyphen > 0
            && first.indexOf(' ') < 0
            && words.stream()
                .allMatch(
                    w -> w.length() > hyphen + 1 && w.startsWith(first.substring(0, hyphen + 1)));
    if (!shared) {
      return words;
    }
    var cut = new ArrayList<>(List.of(first));
    words.stream().skip(1).forEach(w -> cut.add(w.substring(hyphen)));
    return cut;
  }

  /** The names, or of many the first few and how many more there are. */
  private String listed(List<String> names) {
    int named = names.size() <= MOST_NAMED ? names.size() : NAMED_OF_MANY;
    while (named > 1 && written(names, named).length() > LONGEST_LIST) {
      named--;
    }
    return written(names, named);
  }

  private String written(List<String> names, int named) {
    var some = new ArrayList<>(names.subList(0, named));
    if (named < names.size()) {
      some.add(language.say("picture.more", names.size() - named));
    }
    boolean commas = some.stream().anyMatch(n -> n.contains(","));
    return commas ? String.join("; ", some) : language.all(some);
  }
}
