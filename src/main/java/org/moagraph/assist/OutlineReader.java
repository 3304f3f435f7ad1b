package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.assist.Mention.Kind;

/** Makes an outline of a file: its sections, and what each of them lists. */
final class OutlineReader {

  /** Which key tells the items of a list apart. */
  private static final Map<String, String> NAMED_BY = namedBy();

  /** A part, as far as it was read. */
  private static final class Part {
    final Way way;
    final Word first;
    Range range;
    String value = "";
    final Map<String, Word> values = new LinkedHashMap<>();

    Part(Way way, Word first) {
      this.way = way;
      this.first = first;
      this.range = first.range();
    }
  }

  private final Map<Way, Part> sections = new LinkedHashMap<>();
  private final Map<Way, Part> parts = new LinkedHashMap<>();

  private OutlineReader() {}

  private static Map<String, String> namedBy() {
    var keys = new LinkedHashMap<String, String>();
    keys.put("claims", "claim");
    keys.put("experiments", "id");
    keys.put("expects", "to");
    return keys;
  }

  static List<Outlined> read(List<Word> words) {
    var reader = new OutlineReader();
    words.forEach(reader::add);
    return reader.sections.values().stream().map(reader::section).toList();
  }

  private void add(Word word) {
    var section = word.way().first(1);
    if (section.equals(Way.ROOT)) {
      return;
    }
    var whole = sections.computeIfAbsent(section, way -> new Part(way, word));
    extend(whole, word);
    whole.value = whole.value.isEmpty() && word.isValue() ? word.value() : whole.value;
    var way = word.way().first(2);
    if (!way.equals(section) && hasParts(section.key())) {
      var part = parts.computeIfAbsent(way, w -> new Part(w, word));
      extend(part, word);
      var value = word.way().first(3);
      if (word.isValue() && !value.equals(way)) {
        part.values.putIfAbsent(value.key(), word);
      }
    }
  }

  private static boolean hasParts(String section) {
    return NAMED_BY.containsKey(section)
        || List.of("entities", "compartments", "hypotheses", "views").contains(section);
  }

  private static void extend(Part part, Word word) {
    part.range = part.range.and(word.range());
  }

  private Outlined section(Part section) {
    var held = new ArrayList<Outlined>();
    for (var part : parts.values()) {
      if (part.way.parent().equals(section.way)) {
        held.add(part(part, section.way.key()));
      }
    }
    return new Outlined(
        section.way.key(),
        held.isEmpty() ? section.value : "",
        Optional.empty(),
        section.range,
        section.first.range(),
        held);
  }

  private static Outlined part(Part part, String section) {
    var naming = part.values.get(NAMED_BY.getOrDefault(section, ""));
    var name = naming == null ? part.first : naming;
    return new Outlined(
        name.value().isBlank() ? part.way.key() : name.value(),
        detail(part, section),
        kind(section),
        part.range,
        name.range(),
        List.of());
  }

  private static String detail(Part part, String section) {
    var key =
        switch (section) {
          case "claims" -> "status";
          case "compartments", "entities" -> "label";
          case "expects" -> "effect";
          default -> "title";
        };
    var detail = part.values.get(key);
    return detail == null ? "" : detail.value();
  }

  private static Optional<Kind> kind(String section) {
    return Optional.ofNullable(
        switch (section) {
          case "entities" -> Kind.ENTITY;
          case "compartments" -> Kind.COMPARTMENT;
          case "hypotheses" -> Kind.HYPOTHESIS;
          case "claims" -> Kind.CLAIM;
          case "experiments" -> Kind.EXPERIMENT;
          case "views" -> Kind.VIEW;
          default -> null;
        });
  }
}
