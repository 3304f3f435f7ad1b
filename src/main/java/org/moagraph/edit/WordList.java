package org.moagraph.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Written;

/** Makes a list of words another list, leaving what stays as it stands. */
final class WordList {

  private WordList() {}

  /** The row has words, and some remain or come. */
  static void set(Draft draft, Written.Row row, List<String> now) {
    var like = Values.firstWord(Optional.of(row));
    @Nullable Written last = null;
    for (var pair : ListDiff.of(words(row), now)) {
      var old = pair.old() < 0 ? null : row.items().get(pair.old());
      var word = pair.now() < 0 ? "" : now.get(pair.now());
      if (old == null) {
        draft.insert(row, last, Spelling.beside(like, word));
      } else if (pair.now() < 0) {
        draft.remove(row, old);
      } else if (!text(old).equals(word)) {
        draft.replace(row, old, Spelling.like(word(old), word));
      }
      last = old != null && pair.now() >= 0 ? old : last;
    }
  }

  static List<String> words(Written.Row row) {
    return row.items().stream().map(WordList::text).toList();
  }

  private static Optional<Written.Word> word(Written item) {
    return item instanceof Written.Word word ? Optional.of(word) : Optional.empty();
  }

  private static String text(Written item) {
    return word(item).map(Written.Word::value).orElse("");
  }
}
