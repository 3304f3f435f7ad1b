package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moagraph.io.tree.Written;

/** Every word of a file that names a thing, a place, a hypothesis or a claim declared elsewhere. */
final class References {

  /** What a name is of. */
  enum Sort {
    ENTITY,
    COMPARTMENT,
    HYPOTHESIS,
    CLAIM
  }

  /**
   * A word that names a part.
   *
   * @param in the part that the word stands in
   * @param key the key under which it stands there
   * @param word the word, which may hold more than the name
   * @param holder of a name that is a key itself its group, of others nothing
   */
  record Reference(
      Sort sort,
      String name,
      Place in,
      String key,
      Written.Word word,
      Optional<Written.Group> holder) {}

  private final Set<String> claims = new LinkedHashSet<>();
  private final List<Reference> all = new ArrayList<>();

  private References(Parts parts) {
    parts.all().stream()
        .map(Parts.Part::place)
        .filter(Place.Claim.class::isInstance)
        .forEach(p -> claims.add(((Place.Claim) p).id()));
    parts.all().forEach(p -> p.group().ifPresent(g -> look(p.place(), g)));
  }

  static List<Reference> of(Parts parts) {
    return new References(parts).all;
  }

  private void look(Place place, Written.Group group) {
    if (place instanceof Place.Entity || place instanceof Place.Compartment) {
      words(Sort.COMPARTMENT, place, group, "in");
    } else if (place instanceof Place.Hypothesis) {
      words(Sort.HYPOTHESIS, place, group, "includes");
    } else if (place instanceof Place.Expectation) {
      words(Sort.ENTITY, place, group, "from", "to");
    } else if (place instanceof Place.Claim) {
      claim(place, group);
    } else if (place instanceof Place.Experiment) {
      words(Sort.ENTITY, place, group, "given", "block", "knockout", "with", "give", "readout");
    } else if (place instanceof Place.View) {
      view(place, group);
    }
  }

  private void claim(Place place, Written.Group group) {
    var words = ClaimWords.of(group);
    if (words.isPresent() && group.value("claim").orElse(null) instanceof Written.Word word) {
      add(Sort.ENTITY, words.get().source(), place, "claim", word);
      add(Sort.ENTITY, words.get().target(), place, "claim", word);
    }
    words(Sort.ENTITY, place, group, "given");
    words(Sort.HYPOTHESIS, place, group, "hypotheses");
  }

  private void view(Place place, Written.Group view) {
    selection(place, view, "include");
    selection(place, view, "exclude");
    keys(place, view, "labels");
    keys(place, view, "layout");
    for (var step : items(view, "steps")) {
      for (var word : words(step, "show")) {
        var sort = claims.contains(word.value()) ? Sort.CLAIM : Sort.ENTITY;
        add(sort, word.value(), place, "show", word);
      }
    }
  }

  private void selection(Place place, Written.Group view, String key) {
    if (view.value(key).orElse(null) instanceof Written.Group group) {
      words(Sort.ENTITY, place, group, "entities");
      words(Sort.CLAIM, place, group, "claims");
      words(Sort.HYPOTHESIS, place, group, "hypotheses");
      items(group, "routes").forEach(route -> words(Sort.ENTITY, place, route, "from", "to"));
    }
  }

  private void keys(Place place, Written.Group view, String key) {
    if (view.value(key).orElse(null) instanceof Written.Group group) {
      for (var entry : group.entries()) {
        var word = entry.key();
        all.add(new Reference(Sort.ENTITY, word.value(), place, key, word, Optional.of(group)));
      }
    }
  }

  private void words(Sort sort, Place place, Written.Group group, String... keys) {
    for (var key : keys) {
      words(group, key).forEach(word -> add(sort, name(word.value()), place, key, word));
    }
  }

  private void add(Sort sort, String name, Place place, String key, Written.Word word) {
    all.add(new Reference(sort, name, place, key, word, Optional.empty()));
  }

  /** The name of a stimulus, which may be followed by a direction. */
  static String name(String stimulus) {
    int equals = stimulus.lastIndexOf('=');
    return equals < 0 ? stimulus : stimulus.substring(0, equals).strip();
  }

  /** The words of a list, or the one that stands alone. */
  static List<Written.Word> words(Written.Group group, String key) {
    var value = group.value(key).orElse(null);
    var items =
        value instanceof Written.Row row
            ? row.items()
            : value == null ? List.<Written>of() : List.of(value);
    return items.stream()
        .filter(Written.Word.class::isInstance)
        .map(Written.Word.class::cast)
        .filter(w -> w.end() > w.start())
        .toList();
  }

  /** The parts of a list that have keys. */
  static List<Written.Group> items(Written.Group group, String key) {
    return group.value(key).orElse(null) instanceof Written.Row row
        ? row.items().stream()
            .filter(Written.Group.class::isInstance)
            .map(Written.Group.class::cast)
            .toList()
        : List.of();
  }

  /** What sort of name a place has; none where nothing refers to such a part by name. */
  static Optional<Sort> sort(Place place) {
    return place instanceof Place.Entity
        ? Optional.of(Sort.ENTITY)
        : place instanceof Place.Compartment
            ? Optional.of(Sort.COMPARTMENT)
            : place instanceof Place.Hypothesis
                ? Optional.of(Sort.HYPOTHESIS)
                : place instanceof Place.Claim ? Optional.of(Sort.CLAIM) : Optional.empty();
  }

  /** The id of a part that has one; a number and nothing for the rest. */
  static String id(Place place) {
    if (place instanceof Place.Entity e) {
      return e.id();
    } else if (place instanceof Place.Compartment c) {
      return c.id();
    } else if (place instanceof Place.Hypothesis h) {
      return h.id();
    } else if (place instanceof Place.Claim c) {
      return c.id();
    } else if (place instanceof Place.View v) {
      return v.id();
    }
    return place instanceof Place.Experiment e ? e.id() : "";
  }
}
