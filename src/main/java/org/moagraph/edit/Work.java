package org.moagraph.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.io.tree.Written;

/** One change under way: what it looks at, what it edits, and what it has to say. */
final class Work {

  final Parts parts;
  final Draft draft;
  final List<String> notes = new ArrayList<>();

  Work(Parts parts, Draft draft) {
    this.parts = parts;
    this.draft = draft;
  }

  /** The part at that place. */
  Parts.Part part(Place place) {
    return parts
        .find(place)
        .orElseThrow(() -> new Unsafe(place.called() + " is not in the text", "look it up anew"));
  }

  /** The keys of the part at that place. */
  Written.Group group(Place place) {
    return part(place)
        .group()
        .orElseThrow(() -> new Unsafe(place.called() + " has no keys", "mend it in the text"));
  }

  /** The value of that key in the nearest part of the same sort, for its spelling. */
  Optional<Written> neighbour(Place place, String key) {
    Written before = null;
    boolean passed = false;
    for (var part : parts.all()) {
      if (part.place().equals(place)) {
        passed = true;
        if (before != null) {
          break;
        }
      } else if (part.place().getClass() == place.getClass()) {
        var value = part.group().flatMap(g -> g.value(key)).orElse(null);
        before = value == null ? before : value;
        if (passed && before != null) {
          break;
        }
      }
    }
    return Optional.ofNullable(before);
  }

  /** The same as a single word. */
  Optional<Written.Word> neighbourWord(Place place, String key) {
    return neighbour(place, key)
        .filter(Written.Word.class::isInstance)
        .map(Written.Word.class::cast);
  }

  /** Says that other languages still have what one of them had. */
  void noteTranslations(Optional<Written> value, String key) {
    if (value.orElse(null) instanceof Written.Group languages && languages.entries().size() > 1) {
      notes.add("the other languages of \"%s\" say what they said".formatted(key));
    }
  }

  /** The language of the model's plain texts. */
  String language() {
    return Parts.word(parts.root(), "language").orElse("en");
  }
}
