package org.moagraph.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.moagraph.view.text.ReadableText;

/** In whom something was seen: people, rodents, other animals by name, or outside the body. */
public record Organisms(Language language) {

  private static final int LONGEST = 80;

  /** Who that is in the order in which it is said: people first, the test tube last. */
  private record Seen(int rank, String words) {}

  /** All of them in words, if there are any. */
  public Optional<String> said(List<String> organisms) {
    var seen = new TreeSet<>(Comparator.comparingInt(Seen::rank).thenComparing(Seen::words));
    organisms.forEach(o -> seen.add(seen(o)));
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(language.all(seen.stream().map(Seen::words).toList()));
  }

  private Seen seen(String organism) {
    return switch (organism.toLowerCase(Locale.ROOT)) {
      case "human" -> new Seen(0, language.say("seen.human"));
      case "mouse", "rat" -> new Seen(1, language.say("seen.rodent"));
      case "in vitro" -> new Seen(3, language.say("seen.in vitro"));
      default ->
          new Seen(
              2, language.say("seen.other", ReadableText.named(organism, LONGEST, "organism")));
    };
  }
}
