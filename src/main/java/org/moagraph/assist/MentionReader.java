package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moagraph.assist.Mention.Kind;

/** Finds every place where a text names a thing, place, hypothesis, claim, experiment or view. */
final class MentionReader {

  /** The sections whose keys are names. */
  private static final Map<String, Kind> SECTIONS = sections();

  private final List<Mention> found = new ArrayList<>();
  private final Set<String> claimIds = new LinkedHashSet<>();
  private final Map<List<String>, Optional<Kind>> kinds = new LinkedHashMap<>();
  private final Map<List<String>, Optional<Kind>> kindsOfKeys = new LinkedHashMap<>();

  private MentionReader() {}

  private static Map<String, Kind> sections() {
    var sections = new LinkedHashMap<String, Kind>();
    sections.put("entities", Kind.ENTITY);
    sections.put("compartments", Kind.COMPARTMENT);
    sections.put("hypotheses", Kind.HYPOTHESIS);
    sections.put("views", Kind.VIEW);
    return sections;
  }

  static List<Mention> read(List<Word> words, Declared declared) {
    var reader = new MentionReader();
    declared.claims().forEach(claim -> claim.id().ifPresent(reader.claimIds::add));
    words.forEach(reader::word);
    return List.copyOf(reader.found);
  }

  private void word(Word word) {
    var keys = word.way().keys();
    if (word.isKey()) {
      key(word, keys);
    } else if (word.isValue() && keys.size() > 1) {
      value(word, keys);
    }
  }

  private void key(Word word, List<String> keys) {
    if (keys.size() == 2 && SECTIONS.containsKey(keys.get(0))) {
      add(SECTIONS.get(keys.get(0)), word.value(), word.range(), true);
    } else if (keys.size() > 2) {
      kindsOfKeys
          .computeIfAbsent(keys.subList(0, keys.size() - 1), all -> kindOfKeys(word.way().parent()))
          .ifPresent(kind -> add(kind, word.value(), word.range(), false));
    }
  }

  /** What the keys of a group name, where they are names. */
  private static Optional<Kind> kindOfKeys(Way group) {
    return Grammar.at(group).flatMap(Slot::nameOfKeys).flatMap(slot -> kind(slot.name()));
  }

  private void value(Word word, List<String> keys) {
    if (word.way().is("claims", Way.ITEM, "claim")) {
      claim(word);
    } else if (word.way().is("claims", Way.ITEM, "id")) {
      add(Kind.CLAIM, word.value(), word.range(), true);
    } else if (word.way().is("experiments", Way.ITEM, "id")) {
      add(Kind.EXPERIMENT, word.value(), word.range(), true);
    } else {
      kinds
          .computeIfAbsent(keys, all -> kindAt(word.way()))
          .ifPresent(kind -> reference(kind, word));
    }
  }

  private static Optional<Kind> kindAt(Way way) {
    return Grammar.at(way)
        .flatMap(slot -> slot.names().stream().flatMap(n -> kind(n).stream()).findFirst());
  }

  private static Optional<Kind> kind(String definition) {
    return Optional.ofNullable(
        switch (definition) {
          case "entity-name", "stimulus" -> Kind.ENTITY;
          case "compartment-name" -> Kind.COMPARTMENT;
          case "hypothesis-name" -> Kind.HYPOTHESIS;
          case "claim-name", "part-name" -> Kind.CLAIM;
          default -> null;
        });
  }

  /** A claim, or a thing where both may stand and no claim has that id; of a stimulus its name. */
  private void reference(Kind kind, Word word) {
    var name = word.value();
    int equals = kind == Kind.ENTITY ? name.lastIndexOf('=') : -1;
    if (equals >= 0) {
      name = name.substring(0, equals).stripTrailing();
    }
    boolean step =
        word.way().is("views", "*", "steps", Way.ITEM, "show", Way.ITEM)
            || word.way().is("views", "*", "steps", Way.ITEM, "show");
    var meant = step && !claimIds.contains(name) ? Kind.ENTITY : kind;
    int from = word.range().from();
    add(meant, name, equals >= 0 ? new Range(from, from + name.length()) : word.range(), false);
  }

  private void claim(Word word) {
    var claim = ClaimWords.of(word);
    if (claim.isWhole()) {
      add(Kind.ENTITY, claim.source(), claim.places().get(0), false);
      add(Kind.ENTITY, claim.target(), claim.targetPlace(), false);
    } else if (!claim.words().isEmpty()) {
      add(Kind.ENTITY, claim.source(), claim.places().get(0), false);
    }
  }

  private void add(Kind kind, String id, Range range, boolean declares) {
    if (!id.isBlank()) {
      found.add(new Mention(kind, id, range, declares));
    }
  }
}
