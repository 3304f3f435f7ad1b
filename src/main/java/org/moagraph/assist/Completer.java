package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.moagraph.assist.Completion.Kind;
import org.moagraph.io.yaml.YamlText;
import org.moagraph.model.EntityType;

/** Finds what may stand at a place. */
final class Completer {

  private final String text;
  private final List<Word> words;
  private final Declared declared;
  private final Cursor cursor;
  private final List<Completion> found = new ArrayList<>();

  Completer(String text, List<Word> words, Declared declared, Cursor cursor) {
    this.text = text;
    this.words = words;
    this.declared = declared;
    this.cursor = cursor;
  }

  List<Completion> completions() {
    var slot = Grammar.at(cursor.way());
    switch (cursor.role()) {
      case PART_OF_KEY, KEY -> slot.ifPresent(this::keys);
      case VALUE -> slot.ifPresent(this::values);
      case START -> slot.ifPresent(this::start);
      case TEXT -> {}
    }
    return List.copyOf(found);
  }

  private void start(Slot slot) {
    var item = slot.item();
    if (item.isPresent() && !cursor.way().key().equals(Way.ITEM)) {
      item.get().keys().forEach((key, value) -> key(key, value, "- "));
      return;
    }
    keys(slot);
    values(slot);
  }

  private void keys(Slot slot) {
    var present = keysThere();
    slot.keys()
        .forEach(
            (key, value) -> {
              if (!present.contains(key)) {
                key(key, value, "");
              }
            });
    if (slot.nameOfKeys().filter(n -> n.name().equals("entity-name")).isPresent()) {
      named(declared.entities().values(), Kind.ENTITY, ": ");
    }
  }

  private Set<String> keysThere() {
    var present = new LinkedHashSet<String>();
    for (var word : words) {
      if (word.isKey()
          && word.way().parent().equals(cursor.way())
          && word.range().from() != cursor.from()) {
        present.add(word.value());
      }
    }
    return present;
  }

  private void key(String key, Slot value, String before) {
    boolean colon = text.startsWith(":", end());
    boolean opens = !cursor.flow() && value.isGroupOrList();
    var after = colon ? "" : opens ? ":" : ": ";
    add(key, Kind.KEY, before + key + after, "", value.description(), key);
  }

  private void values(Slot slot) {
    if (cursor.way().key().equals("claim") && cursor.way().is("claims", Way.ITEM, "claim")) {
      found.addAll(new ClaimCompleter(text, declared, cursor, end()).completions());
      return;
    }
    for (var word : slot.words()) {
      add(word, Kind.WORD, written(word), typeDetail(word), slot.description(), word);
    }
    for (var name : slot.names()) {
      names(name);
    }
    citations();
  }

  /** The class of the Biolink model where the word is a type. */
  private String typeDetail(String word) {
    return cursor.way().key().equals("type")
        ? EntityType.parse(word).map(EntityType::biolink).orElse("")
        : "";
  }

  private void names(String definition) {
    switch (definition) {
      case "entity-name", "stimulus" -> named(declared.entities().values(), Kind.ENTITY, "");
      case "compartment-name" -> named(declared.compartments().values(), Kind.COMPARTMENT, "");
      case "hypothesis-name" -> named(declared.hypotheses().values(), Kind.HYPOTHESIS, "");
      case "claim-name" -> claims();
      case "part-name" -> {
        named(declared.entities().values(), Kind.ENTITY, "");
        claims();
      }
      default -> {}
    }
  }

  private void named(Iterable<Declared.Named> all, Kind kind, String after) {
    var there = itemsThere();
    for (var one : all) {
      if (!there.contains(one.id())) {
        var names = new EntityNames(one);
        add(
            one.id(),
            kind,
            written(one.id()) + after,
            names.detail(),
            names.meaning(),
            names.known());
      }
    }
  }

  /** What the list holds already. */
  private Set<String> itemsThere() {
    var there = new LinkedHashSet<String>();
    if (cursor.way().key().equals(Way.ITEM)) {
      for (var word : words) {
        if (word.isValue()
            && word.range().from() != cursor.from()
            && word.way().parent().equals(cursor.way().parent())) {
          there.add(word.value());
        }
      }
    }
    return there;
  }

  private void claims() {
    for (var claim : declared.claims()) {
      claim
          .id()
          .ifPresent(
              id ->
                  add(
                      id,
                      Kind.CLAIM,
                      written(id),
                      claim.word().value(),
                      "",
                      id + " " + claim.word().value()));
    }
  }

  private void citations() {
    var key = cursor.way().key();
    boolean evidence =
        Grammar.at(cursor.way().parent()).filter(s -> s.name().equals("evidence")).isPresent();
    if (!evidence) {
      return;
    }
    for (var cited : declared.citations()) {
      var value = cited.field(key);
      if (!value.isEmpty()) {
        var known = cited.cite() + " " + cited.pmid() + " " + cited.doi();
        add(
            value,
            Kind.CITATION,
            quoted(value),
            key.equals("cite") ? cited.pmid() : cited.cite(),
            "",
            known);
      }
    }
  }

  private void add(
      String label, Kind kind, String inserted, String detail, String meaning, String known) {
    boolean glued =
        cursor.typed().isEmpty() && cursor.from() > 0 && text.charAt(cursor.from() - 1) == ':';
    var range = new Range(cursor.from(), end());
    found.add(
        new Completion(
            label, kind, range, glued ? " " + inserted : inserted, detail, meaning, known));
  }

  /** The end of the word at the cursor, what is behind the cursor included. */
  private int end() {
    int offset = cursor.from() + cursor.typed().length();
    return words.stream()
        .filter(w -> w.range().from() == cursor.from() && w.range().to() >= offset)
        .map(w -> w.range().to())
        .findFirst()
        .orElse(offset);
  }

  /** A value as it is written here, in quotes where it needs them and has none. */
  private String written(String value) {
    return cursor.quote() != 0 ? value : YamlText.scalar(value);
  }

  private String quoted(String value) {
    return cursor.quote() != 0 ? value : YamlText.quoted(value);
  }
}
