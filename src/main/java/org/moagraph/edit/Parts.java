package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.tree.ScalarKind;
import org.moagraph.io.tree.Written;

/** The parts of a model in the tree of its text. */
final class Parts {

  /**
   * A part: its place, the key that names it (none in a list), and its value.
   *
   * @param section the value that holds it
   */
  record Part(Place place, Optional<Written.Entry> entry, Written value, Written section) {

    /** The keys of the part; nothing where it has none. */
    Optional<Written.Group> group() {
      return value instanceof Written.Group group ? Optional.of(group) : Optional.empty();
    }

    /** Where it begins. */
    int start() {
      return entry.map(e -> e.key().start()).orElse(value.start());
    }

    int end() {
      return value.end();
    }
  }

  private final Written.Group root;
  private final Map<Place, Part> parts = new LinkedHashMap<>();

  Parts(Written.Group root) {
    this.root = root;
    named("compartments", Place.Compartment::new);
    named("entities", Place.Entity::new);
    named("hypotheses", Place.Hypothesis::new);
    named("views", Place.View::new);
    listed("claims", this::claim);
    listed("experiments", this::experiment);
    listed("expects", (item, number) -> new Place.Expectation(number));
  }

  private interface Naming {
    Place of(String name);
  }

  private interface Numbering {
    Place of(Written item, int number);
  }

  private void named(String section, Naming naming) {
    if (root.value(section).orElse(null) instanceof Written.Group group) {
      for (var entry : group.entries()) {
        add(naming.of(entry.key().value()), Optional.of(entry), entry.value(), group);
      }
    }
  }

  private void listed(String section, Numbering numbering) {
    if (root.value(section).orElse(null) instanceof Written.Row row) {
      int number = 0;
      for (var item : row.items()) {
        var place = numbering.of(item, number++);
        add(place, Optional.empty(), item, row);
        evidence(place, item);
      }
    }
  }

  private void evidence(Place of, Written item) {
    if (item instanceof Written.Group group
        && group.value("evidence").orElse(null) instanceof Written.Row row) {
      int number = 0;
      for (var evidence : row.items()) {
        add(new Place.Evidence(of, number++), Optional.empty(), evidence, row);
      }
    }
  }

  private void add(Place place, Optional<Written.Entry> entry, Written value, Written section) {
    parts.putIfAbsent(place, new Part(place, entry, value, section));
  }

  private Place claim(Written item, int number) {
    var id = word(item, "id").or(() -> ClaimWords.of(item).map(ClaimWords::defaultId));
    return id.<Place>map(Place.Claim::new)
        .filter(p -> !parts.containsKey(p))
        .orElseGet(() -> new Place.Claim("#" + (number + 1)));
  }

  private Place experiment(Written item, int number) {
    return word(item, "id")
        .<Place>map(Place.Experiment::new)
        .filter(p -> !parts.containsKey(p))
        .orElseGet(() -> new Place.Experiment("#" + (number + 1)));
  }

  /** The text of a key, where it has one. */
  static Optional<String> word(Written item, String key) {
    return item instanceof Written.Group group
            && group.value(key).orElse(null) instanceof Written.Word word
            && word.kind() == ScalarKind.TEXT
            && !word.value().isBlank()
        ? Optional.of(word.value())
        : Optional.empty();
  }

  Written.Group root() {
    return root;
  }

  Optional<Part> find(Place place) {
    return place instanceof Place.Meta
        ? Optional.of(new Part(place, Optional.empty(), root, root))
        : Optional.ofNullable(parts.get(place));
  }

  List<Part> all() {
    return new ArrayList<>(parts.values());
  }

  /** The innermost part at that character. */
  Optional<Part> at(int offset) {
    return parts.values().stream()
        .filter(p -> p.start() <= offset && offset <= p.end())
        .reduce((outer, inner) -> inner);
  }
}
