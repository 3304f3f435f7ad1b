package org.moagraph.io.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moagraph.model.Compartment;
import org.moagraph.model.EntityType;
import org.moagraph.model.Experiment.Observed;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Status;
import org.moagraph.model.Time;
import org.moagraph.model.ViewSpec.Direction;
import org.moagraph.model.ViewSpec.Grouping;

/** The words that may stand in one place of a model file, and what each stands for. */
record Vocabulary<T>(String name, Map<String, T> words) {

  static final Vocabulary<EntityType> TYPES =
      of("type", List.of(EntityType.values()), EntityType::word);
  static final Vocabulary<Compartment.Kind> KINDS =
      of("kind", List.of(Compartment.Kind.values()), Compartment.Kind::word);
  static final Vocabulary<Relation> RELATIONS =
      of("relation", List.of(Relation.values()), Relation::word);
  static final Vocabulary<Status> STATUSES = of("status", List.of(Status.values()), Status::word);
  static final Vocabulary<Time> TIMES = of("time", List.of(Time.values()), Time::word);
  static final Vocabulary<Observed> OBSERVED =
      of("observation", List.of(Observed.values()), Observed::word);
  static final Vocabulary<Direction> DIRECTIONS =
      of("direction", List.of(Direction.values()), Direction::word);
  static final Vocabulary<Grouping> GROUPINGS =
      of("grouping", List.of(Grouping.values()), Grouping::word);
  static final Vocabulary<String> BASES =
      of("basis", List.of("abstract", "review", "paper", "database"), Function.identity());
  static final Vocabulary<Sign> EFFECTS =
      of(
          "effect",
          List.of(Sign.PLUS, Sign.MINUS),
          sign -> sign == Sign.PLUS ? "increases" : "decreases");

  Vocabulary {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  private static <T> Vocabulary<T> of(String name, List<T> values, Function<T, String> word) {
    var words = new LinkedHashMap<String, T>();
    values.forEach(v -> words.put(word.apply(v), v));
    return new Vocabulary<>(name, words);
  }

  Optional<T> parse(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** The word for that value. */
  String wordFor(T value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** All words in one line. */
  String listed() {
    return String.join(", ", words.keySet());
  }
}
