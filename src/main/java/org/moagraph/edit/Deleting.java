package org.moagraph.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moagraph.edit.References.Reference;
import org.moagraph.edit.References.Sort;
import org.moagraph.io.tree.Written;

/**
 * Deletes a part, and what would mean something else without it: claims of a thing and on condition
 * of it, claims of one hypothesis alone, experiments, expectations, and views that show nothing
 * else. Elsewhere the name is taken out; what was in a place is then where the place was.
 */
final class Deleting {

  private final Work work;
  private final List<Reference> references;
  private final Set<Place> doomed = new LinkedHashSet<>();
  private final Map<Reference, Place> loose = new LinkedHashMap<>();

  private Deleting(Work work) {
    this.work = work;
    this.references = References.of(work.parts);
  }

  static void delete(Work work, Change.Delete change) {
    if (change.place() instanceof Place.Meta) {
      throw new Unsafe("the model itself is not deleted", "delete its parts");
    }
    work.part(change.place());
    var deleting = new Deleting(work);
    deleting.doom(change.place());
    deleting.refuseUnless(change);
    deleting.cut();
    deleting.note(change.place());
  }

  private void doom(Place place) {
    if (!doomed.add(place)) {
      return;
    }
    for (var reference : referencesTo(place)) {
      if (falls(reference)) {
        doom(reference.in());
      } else {
        loose.put(reference, place);
      }
    }
    doomViews();
  }

  private List<Reference> referencesTo(Place place) {
    var sort = References.sort(place);
    var id = References.id(place);
    return references.stream()
        .filter(r -> sort.isPresent() && r.sort() == sort.get() && r.name().equals(id))
        .filter(r -> !r.in().equals(place))
        .toList();
  }

  /** Whether a part says something else, or nothing, without that name. */
  private boolean falls(Reference reference) {
    var in = reference.in();
    if (in instanceof Place.Experiment || in instanceof Place.Expectation) {
      return true;
    }
    if (in instanceof Place.Claim) {
      return reference.sort() == Sort.ENTITY || isOnly(reference);
    }
    return false;
  }

  /** Whether all hypotheses of a claim are to go: without any it would be common ground. */
  private boolean isOnly(Reference reference) {
    return References.words(work.group(reference.in()), "hypotheses").stream()
        .allMatch(
            w ->
                w.value().equals(reference.name())
                    || doomed.contains(new Place.Hypothesis(w.value())));
  }

  /** Views that would select nothing any more. */
  private void doomViews() {
    var gone = goneWords();
    var views =
        loose.keySet().stream()
            .map(Reference::in)
            .filter(Place.View.class::isInstance)
            .filter(v -> !doomed.contains(v))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (var view : views) {
      if (work.group(view).value("include").orElse(null) instanceof Written.Group include
          && !include.entries().isEmpty()
          && include.entries().stream().allMatch(e -> isGone(e.value(), gone))) {
        doomed.add(view);
      }
    }
  }

  private Set<Written> goneWords() {
    Set<Written> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    loose.keySet().forEach(r -> gone.add(r.word()));
    return gone;
  }

  /** Whether nothing of a value is left; a route is gone with either end. */
  private static boolean isGone(Written value, Set<Written> gone) {
    if (value instanceof Written.Row row) {
      return row.items().stream().allMatch(i -> isGone(i, gone));
    }
    if (value instanceof Written.Group group) {
      return group.entries().stream().anyMatch(e -> isGone(e.value(), gone));
    }
    return gone.contains(value);
  }

  private void refuseUnless(Change.Delete change) {
    if (change.withReferences() || loose.isEmpty() && doomed.size() == 1) {
      return;
    }
    var all = new LinkedHashSet<>(doomed);
    all.remove(change.place());
    loose.keySet().forEach(r -> all.add(r.in()));
    all.removeIf(p -> p.equals(change.place()));
    throw new Unsafe(
        "%s is named by %s".formatted(change.place().called(), listed(all)),
        "delete these first, or delete it with what refers to it");
  }

  private static String listed(Set<Place> places) {
    var names = places.stream().map(Place::called).toList();
    int most = 6;
    var said = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() > most ? said + " and " + (names.size() - most) + " more" : said;
  }

  private void cut() {
    doomed.forEach(p -> cut(work.part(p)));
    var steps = new IdentityHashMap<Written, Boolean>();
    loose.forEach(
        (reference, because) -> {
          if (!doomed.contains(reference.in())) {
            loosen(reference, because, steps);
          }
        });
  }

  private void cut(Parts.Part part) {
    if (part.entry().isPresent() && part.section() instanceof Written.Group group) {
      work.draft.remove(group, part.entry().get());
    } else {
      work.draft.remove(part.value());
    }
  }

  private void loosen(Reference reference, Place because, Map<Written, Boolean> cutAlready) {
    var word = reference.word();
    if (reference.holder().isPresent()) {
      var group = reference.holder().get();
      work.draft.remove(group, group.entry(word.value()).orElseThrow());
    } else if (reference.key().equals("in")) {
      outwards(word, because);
    } else {
      var whole = whole(reference);
      if (cutAlready.put(whole, true) == null) {
        work.draft.remove(whole);
      }
    }
  }

  /** What was in a place is in what that place was in, or nowhere. */
  private void outwards(Written.Word word, Place because) {
    Optional<String> outer = Optional.of(References.id(because));
    while (outer.isPresent() && doomed.contains(new Place.Compartment(outer.get()))) {
      outer = Parts.word(work.part(new Place.Compartment(outer.get())).value(), "in");
    }
    if (outer.isPresent()) {
      work.draft.reword(word, outer.get());
    } else {
      work.draft.remove(word);
    }
  }

  /** The word itself, or the route or step that is nothing without it. */
  private Written whole(Reference reference) {
    var gone = goneWords();
    if (reference.in() instanceof Place.View view) {
      for (var step : References.items(work.group(view), "steps")) {
        var show = References.words(step, "show");
        if (show.contains(reference.word()) && show.stream().allMatch(gone::contains)) {
          return step;
        }
      }
      if (reference.key().equals("from") || reference.key().equals("to")) {
        return route(view, reference.word());
      }
    }
    return reference.word();
  }

  private Written route(Place.View view, Written.Word word) {
    for (var key : List.of("include", "exclude")) {
      if (work.group(view).value(key).orElse(null) instanceof Written.Group group) {
        for (var route : References.items(group, "routes")) {
          if (route.entries().stream().anyMatch(e -> e.value() == word)) {
            return route;
          }
        }
      }
    }
    return word;
  }

  private void note(Place place) {
    var others = new ArrayList<String>();
    doomed.stream().filter(p -> !p.equals(place)).map(Place::called).forEach(others::add);
    if (!others.isEmpty()) {
      work.notes.add("deleted too: " + String.join(", ", others));
    }
    var freed =
        loose.keySet().stream()
            .map(Reference::in)
            .filter(p -> !doomed.contains(p))
            .map(Place::called)
            .distinct()
            .toList();
    if (!freed.isEmpty()) {
      work.notes.add("taken out of " + String.join(", ", freed));
    }
  }
}
