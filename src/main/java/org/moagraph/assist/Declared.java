package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityType;

/** What a text declares, as far as it is written. */
final class Declared {

  /** A thing, a place, a hypothesis or a view: its id, and the values under it. */
  record Named(String id, Range range, Map<String, List<String>> values) {

    /** The first value of that key, or empty. */
    String first(String key) {
      return all(key).stream().findFirst().orElse("");
    }

    List<String> all(String key) {
      return values.getOrDefault(key, List.of());
    }

    /** What readers call it. */
    String called() {
      return values.containsKey("label")
          ? first("label")
          : values.containsKey("title") ? first("title") : id;
    }

    Optional<EntityType> type() {
      return EntityType.parse(first("type"));
    }
  }

  /** A claim: the word that states it, its words, and the id of its own where it has one. */
  record Stated(Way way, Word word, ClaimWords words, Optional<Word> ownId) {

    /** The id under which the file speaks of it. */
    Optional<String> id() {
      return ownId.map(Word::value).or(words::defaultId);
    }
  }

  private final Map<String, Named> entities = new LinkedHashMap<>();
  private final Map<String, Named> compartments = new LinkedHashMap<>();
  private final Map<String, Named> hypotheses = new LinkedHashMap<>();
  private final Map<Way, Stated> claims = new LinkedHashMap<>();
  private final List<Cited> citations = new ArrayList<>();

  private Declared() {}

  static Declared of(List<Word> words) {
    var declared = new Declared();
    var cited = new LinkedHashMap<Way, Map<String, String>>();
    for (var word : words) {
      declared.add(word, cited);
    }
    cited.values().stream().map(Cited::of).distinct().forEach(declared.citations::add);
    return declared;
  }

  private void add(Word word, Map<Way, Map<String, String>> cited) {
    var keys = word.way().keys();
    if (keys.size() < 2) {
      return;
    }
    switch (keys.get(0)) {
      case "entities" -> named(entities, keys, word);
      case "compartments" -> named(compartments, keys, word);
      case "hypotheses" -> named(hypotheses, keys, word);
      case "claims" -> claim(keys, word);
      default -> {}
    }
    if (word.isValue() && keys.size() == 5 && keys.get(2).equals("evidence")) {
      cited
          .computeIfAbsent(word.way().parent(), way -> new LinkedHashMap<>())
          .put(word.way().key(), word.value());
    }
  }

  private static void named(Map<String, Named> all, List<String> keys, Word word) {
    var id = keys.get(1);
    if (keys.size() == 2 && word.isKey()) {
      all.putIfAbsent(id, new Named(id, word.range(), new LinkedHashMap<>()));
    } else if (keys.size() > 2 && word.isValue() && all.containsKey(id)) {
      all.get(id).values().computeIfAbsent(keys.get(2), key -> new ArrayList<>()).add(word.value());
    }
  }

  private void claim(List<String> keys, Word word) {
    if (keys.size() != 3 || !word.isValue()) {
      return;
    }
    var way = word.way().parent();
    var before = Optional.ofNullable(claims.get(way));
    if (keys.get(2).equals("claim")) {
      var id = before.flatMap(Stated::ownId);
      claims.put(way, new Stated(way, word, ClaimWords.of(word), id));
    } else if (keys.get(2).equals("id")) {
      var stated = before.orElse(new Stated(way, word, ClaimWords.of("", 0), Optional.empty()));
      claims.put(way, new Stated(way, stated.word(), stated.words(), Optional.of(word)));
    }
  }

  Map<String, Named> entities() {
    return entities;
  }

  Map<String, Named> compartments() {
    return compartments;
  }

  Map<String, Named> hypotheses() {
    return hypotheses;
  }

  List<Stated> claims() {
    return List.copyOf(claims.values());
  }

  List<Cited> citations() {
    return citations;
  }
}
