package org.moagraph.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText.OneLine;
import org.moagraph.io.yaml.YamlText.Spelled;

/** Sets the values of keys. */
final class Setting {

  private final Work work;
  private final Place place;
  private Place now;

  private Setting(Work work, Place place) {
    this.work = work;
    this.place = place;
    this.now = place;
  }

  /** Sets a field, and gives the part as it is called then. */
  static Optional<Place> field(Work work, Change.SetField change) {
    var setting = new Setting(work, change.place());
    setting.field(change.key(), typed(change.value()));
    return Optional.of(setting.now);
  }

  static Optional<Place> list(Work work, Change.SetList change) {
    new Setting(work, change.place()).list(change.key(), change.values());
    return Optional.of(change.place());
  }

  private static Optional<String> typed(Optional<String> value) {
    return value.filter(v -> !v.isBlank());
  }

  private void field(String path, Optional<String> value) {
    var group = work.group(place);
    var part = Kind.part(place);
    int dot = path.indexOf('.');
    var key = dot < 0 ? path : path.substring(0, dot);
    Values.known(part, key);
    if (dot < 0) {
      whole(group, part, key, value);
    } else if (Kind.isTranslated(part, key)) {
      language(group, part, key, path.substring(dot + 1), value);
    } else if (key.equals("labels")) {
      label(group, path.substring(dot + 1), value);
    } else {
      throw new Unsafe("\"%s\" holds no single value".formatted(path), "set \"" + key + '"');
    }
  }

  private void whole(Written.Group group, Part part, String key, Optional<String> value) {
    var kind = Kind.of(part, key);
    if (value.isEmpty()) {
      end(group, part, key);
    } else if (key.equals("claim") && place instanceof Place.Claim claim) {
      var words =
          ClaimWords.parse(value.get())
              .orElseThrow(
                  () ->
                      new Unsafe(
                          "\"%s\" is no claim".formatted(value.get()),
                          "write SOURCE RELATION TARGET"));
      now = ClaimSetting.set(work, claim, words);
    } else if (key.equals("id") && part != Part.MODEL) {
      now = Renaming.rename(work, new Change.RenameId(place, value.get()));
    } else if (kind == Kind.LIST) {
      list(key, List.of(value.get()));
    } else if (kind == Kind.NESTED) {
      throw new Unsafe("\"%s\" is no single value".formatted(key));
    } else {
      single(group, part, key, kind, value.get());
    }
  }

  private void end(Written.Group group, Part part, String key) {
    if (Kind.isRequired(part, key)) {
      throw new Unsafe(
          "%s cannot be without \"%s\"".formatted(part.called(), key), "give it another value");
    }
    if (part == Part.CLAIM && key.equals("id")) {
      now = ClaimSetting.withoutId(work, (Place.Claim) place);
    }
    group.entry(key).ifPresent(e -> work.draft.remove(group, e));
  }

  private void single(Written.Group group, Part part, String key, Kind kind, String value) {
    if (part == Part.CLAIM && key.equals("direct") && !ClaimSetting.sayDirect(work, place, value)) {
      return;
    }
    var old = group.value(key).orElse(null);
    if (old instanceof Written.Group languages && Kind.isTranslated(part, key)) {
      var own = languages.value(work.language()).isPresent() || languages.entries().isEmpty();
      var language = own ? work.language() : languages.entries().get(0).key().value();
      put(languages, language, kind, value, languages.value(language), List.of());
      work.noteTranslations(Optional.of(languages), key);
    } else {
      put(group, key, kind, value, group.value(key), part.keys());
    }
  }

  private void put(
      Written.Group group,
      String key,
      Kind kind,
      String value,
      Optional<Written> old,
      List<String> order) {
    var typed = Values.single(key, kind, value, work.neighbourWord(place, key));
    if (typed instanceof Spelled word
        && old.orElse(null) instanceof Written.Word was
        && filled(was)) {
      typed = Spelling.like(Optional.of(was), word.value());
    }
    work.draft.put(group, key, typed, order);
  }

  private static boolean filled(Written.Word word) {
    return word.end() > word.start();
  }

  /** Sets what stands in one language. */
  private void language(
      Written.Group group, Part part, String key, String language, Optional<String> value) {
    if (!Keys.LANGUAGE.matcher(language).matches()) {
      throw new Unsafe("\"%s\" is not a language".formatted(language), "give its code, as \"de\"");
    }
    var old = group.value(key).orElse(null);
    var kind = Kind.of(part, key);
    if (old instanceof Written.Group languages) {
      if (value.isPresent()) {
        put(languages, language, kind, value.get(), languages.value(language), List.of());
      } else {
        languages.entry(language).ifPresent(e -> work.draft.remove(languages, e));
      }
    } else if (value.isPresent() && (old == null || !language.equals(work.language()))) {
      work.draft.put(group, key, languages(old, kind, key, language, value.get()), part.keys());
    } else if (language.equals(work.language())) {
      whole(group, part, key, value);
    }
  }

  private OneLine languages(
      @Nullable Written old, Kind kind, String key, String language, String value) {
    var all = new LinkedHashMap<String, Object>();
    if (old instanceof Written.Word was && filled(was)) {
      all.put(work.language(), Spelling.beside(Optional.of(was), was.value().strip()));
    }
    all.put(
        language, Spelling.beside(Optional.empty(), Values.text(key, value, kind == Kind.LINES)));
    return new OneLine(all);
  }

  /** Sets how a view calls a thing. */
  private void label(Written.Group view, String entity, Optional<String> value) {
    if (view.value("labels").orElse(null) instanceof Written.Group labels) {
      if (value.isPresent()) {
        put(labels, entity, Kind.LINE, value.get(), labels.value(entity), List.of());
      } else {
        labels.entry(entity).ifPresent(e -> work.draft.remove(labels, e));
      }
    } else if (value.isPresent()) {
      var word = Spelling.beside(Optional.empty(), Values.text("labels", value.get(), false));
      work.draft.put(
          view, "labels", new OneLine(Collections.singletonMap(entity, word)), Part.VIEW.keys());
    }
  }

  private void list(String path, List<String> values) {
    var group = work.group(place);
    var part = Kind.part(place);
    int dot = path.indexOf('.');
    if (dot < 0) {
      list(group, part, path, values);
      return;
    }
    var key = path.substring(0, dot);
    var inner = key.equals("include") ? Part.INCLUDE : Part.EXCLUDE;
    Values.known(part, key);
    if (inner == Part.EXCLUDE && !key.equals("exclude")) {
      throw new Unsafe("\"%s\" has no keys".formatted(key));
    }
    var below = path.substring(dot + 1);
    if (group.value(key).orElse(null) instanceof Written.Group selection) {
      list(selection, inner, below, values);
    } else if (!values.isEmpty()) {
      Values.known(inner, below);
      var words = Collections.singletonMap(below, Values.list(below, values, Optional.empty()));
      work.draft.put(group, key, group.flow() ? new OneLine(words) : words, part.keys());
    }
  }

  private void list(Written.Group group, Part part, String key, List<String> values) {
    Values.known(part, key);
    if (Kind.of(part, key) != Kind.LIST) {
      throw new Unsafe("\"%s\" is no list".formatted(key), "set it as a field");
    }
    var typed = values.stream().map(v -> Values.text(key, v, false)).toList();
    var old = group.value(key);
    if (typed.isEmpty()) {
      end(group, part, key);
    } else if (old.orElse(null) instanceof Written.Row row && !row.items().isEmpty()) {
      WordList.set(work.draft, row, typed);
    } else if (old.orElse(null) instanceof Written.Word word && typed.size() == 1 && filled(word)) {
      work.draft.reword(word, typed.get(0));
    } else {
      var like = work.neighbour(place, key);
      work.draft.put(group, key, Values.list(key, typed, like), part.keys());
    }
  }
}
