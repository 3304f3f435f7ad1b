package org.moagraph.io.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that may stand in one place of a file, and what each stands for. */
public record Vocabulary<T>(String name, Map<String, T> words) {

  public Vocabulary {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** The words of those values. */
  public static <T> Vocabulary<T> of(String name, List<T> values, Function<T, String> word) {
    var words = new LinkedHashMap<String, T>();
    values.forEach(v -> words.put(word.apply(v), v));
    return new Vocabulary<>(name, words);
  }

  /** What that word stands for. */
  public Optional<T> parse(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** The word for that value. */
  public String wordFor(T value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** All words in one line. */
  public String listed() {
    return String.join(", ", words.keySet());
  }
}
