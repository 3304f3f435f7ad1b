package org.moagraph.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.io.tree.Written;

/** Gives a part another id, wherever it is named. */
final class Renaming {

  private final Work work;
  private final Place place;
  private final String from;
  private final String to;

  private Renaming(Work work, Place place, String to) {
    this.work = work;
    this.place = place;
    this.from = References.id(place);
    this.to = to;
  }

  static Place rename(Work work, Change.RenameId change) {
    var part = work.part(change.place());
    var to = change.id().strip();
    if (to.equals(References.id(change.place()))) {
      return change.place();
    }
    if (References.id(change.place()).isEmpty()) {
      throw new Unsafe(change.place().called() + " has no id to change");
    }
    Ids.free(Kind.part(change.place()), to, taken(work, change.place()));
    var renaming = new Renaming(work, change.place(), to);
    renaming.declaration(part);
    renaming.references();
    renaming.notes();
    return renaming.renamed();
  }

  private static List<String> taken(Work work, Place place) {
    return work.parts.all().stream()
        .map(Parts.Part::place)
        .filter(p -> p.getClass() == place.getClass())
        .map(References::id)
        .toList();
  }

  private void declaration(Parts.Part part) {
    var section = part.section();
    if (part.entry().isPresent() && section instanceof Written.Group group) {
      work.draft.rename(group, part.entry().get().key(), to);
    } else {
      var group = work.group(place);
      var own = group.value("id").orElse(null);
      if (own instanceof Written.Word word) {
        work.draft.reword(word, to);
      } else {
        work.draft.put(group, "id", Spelling.like(Optional.empty(), to), Kind.part(place).keys());
      }
    }
  }

  private void references() {
    var sort = References.sort(place);
    var claims = new LinkedHashMap<Written.Word, Place>();
    for (var reference : References.of(work.parts)) {
      if (sort.isEmpty() || reference.sort() != sort.get() || !reference.name().equals(from)) {
        continue;
      }
      var word = reference.word();
      if (reference.holder().isPresent()) {
        work.draft.rename(reference.holder().get(), word, to);
      } else if (reference.key().equals("claim")) {
        claims.put(word, reference.in());
      } else {
        var rest = word.value().substring(word.value().indexOf(from) + from.length());
        work.draft.reword(word, to + rest);
      }
    }
    claims(claims);
  }

  /** Claims that name the thing say so by its new name, and so do those that refer to them. */
  private void claims(Map<Written.Word, Place> claims) {
    var ids = new LinkedHashMap<String, String>();
    claims.forEach(
        (word, claim) -> {
          var words = ClaimWords.parse(word.value()).orElseThrow().renamed(from, to);
          work.draft.reword(word, replaced(word.value()));
          if (Parts.word(work.group(claim), "id").isEmpty()) {
            ids.put(References.id(claim), words.defaultId());
          }
        });
    for (var reference : References.of(work.parts)) {
      var now = ids.get(reference.name());
      if (reference.sort() == References.Sort.CLAIM && now != null) {
        work.draft.reword(reference.word(), now);
      }
    }
  }

  /** The words of a claim with the ends renamed and the space between them as it was. */
  private String replaced(String claim) {
    var text = claim;
    if (text.startsWith(from) && Character.isWhitespace(text.charAt(from.length()))) {
      text = to + text.substring(from.length());
    }
    int end = text.length() - from.length();
    if (text.endsWith(from) && end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      text = text.substring(0, end) + to;
    }
    return text;
  }

  private void notes() {
    var notes = new ArrayList<String>();
    boolean model = Parts.word(work.parts.root(), "id").filter(from::equals).isPresent();
    if (place instanceof Place.Entity && model) {
      notes.add(
          "the model's id is still \"%s\": it is no longer the name of one of its things"
              .formatted(from));
    }
    boolean view = work.parts.find(new Place.View(from)).isPresent();
    if (place instanceof Place.Hypothesis && view) {
      notes.add(
          "the view \"%s\" was that of this hypothesis by its name, and is no longer"
              .formatted(from));
    }
    work.notes.addAll(notes);
  }

  private Place renamed() {
    if (place instanceof Place.Entity) {
      return new Place.Entity(to);
    } else if (place instanceof Place.Claim) {
      return new Place.Claim(to);
    } else if (place instanceof Place.Hypothesis) {
      return new Place.Hypothesis(to);
    } else if (place instanceof Place.Compartment) {
      return new Place.Compartment(to);
    } else if (place instanceof Place.Experiment) {
      return new Place.Experiment(to);
    }
    return new Place.View(to);
  }
}
