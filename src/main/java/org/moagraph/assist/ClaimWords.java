package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Relation;

/** The words of a claim, SOURCE RELATION TARGET, as far as they are written. */
record ClaimWords(List<String> words, List<Range> places) {

  /** The words of that text, which begins at that offset. */
  static ClaimWords of(String text, int from) {
    var words = new ArrayList<String>();
    var places = new ArrayList<Range>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at));
        places.add(new Range(from + start, from + at));
      }
      at++;
    }
    return new ClaimWords(words, places);
  }

  static ClaimWords of(Word word) {
    return of(word.value(), word.range().from());
  }

  /** The words from one to before another, joined. */
  String joined(int from, int to) {
    return String.join(" ", words.subList(Math.min(from, to), to));
  }

  /** Source, relation and target, where it has all three. */
  boolean isWhole() {
    return words.size() >= 3 && relation().isPresent();
  }

  String source() {
    return words.get(0);
  }

  String target() {
    return words.get(words.size() - 1);
  }

  Range targetPlace() {
    return places.get(places.size() - 1);
  }

  Optional<Relation> relation() {
    return words.size() < 3 ? Optional.empty() : Relation.parse(joined(1, words.size() - 1));
  }

  /** The id that the claim has where it states none, as far as it has its three parts. */
  Optional<String> defaultId() {
    return relation()
        .map(r -> Claim.defaultId(EntityId.of(source()), r.word(), EntityId.of(target())).value());
  }

  Range relationPlace() {
    return places.get(1).and(places.get(places.size() - 2));
  }
}
