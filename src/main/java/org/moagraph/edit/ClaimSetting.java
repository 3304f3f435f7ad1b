package org.moagraph.edit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Nearest;
import org.moagraph.io.tree.Written;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/** What a claim may say, and the change of what one says. */
final class ClaimSetting {

  private ClaimSetting() {}

  /** Refuses what no claim of this file can say: unknown words, and ends that do not fit. */
  static void check(Work work, ClaimWords words) {
    declared(work, words.source());
    declared(work, words.target());
    var relation =
        Relation.parse(words.relation())
            .filter(r -> r.family() != Relation.Family.CARRIER)
            .orElseThrow(() -> unknown(words.relation()));
    var source = type(work, words.source());
    var target = type(work, words.target());
    source
        .flatMap(s -> target.flatMap(t -> RelationFit.misfit(relation, s, t)))
        .ifPresent(
            misfit -> {
              throw new Unsafe(misfit.message(), misfit.help());
            });
  }

  private static Unsafe unknown(String relation) {
    return new Unsafe(
        "unknown relation \"%s\"".formatted(relation),
        Nearest.to(relation, Relation.words())
            .map("did you mean \"%s\"?"::formatted)
            .orElse("\"moa explain E0109\" lists the relations"));
  }

  /** Refuses a name that is no entity's. */
  static void declared(Work work, String entity) {
    if (work.parts.find(new Place.Entity(entity)).isEmpty()) {
      var known =
          work.parts.all().stream()
              .map(Parts.Part::place)
              .filter(Place.Entity.class::isInstance)
              .map(References::id)
              .toList();
      throw new Unsafe(
          "unknown entity \"%s\"".formatted(entity),
          Nearest.to(entity, known)
              .map("did you mean \"%s\"?"::formatted)
              .orElse("add the entity first"));
    }
  }

  private static Optional<EntityType> type(Work work, String entity) {
    return Parts.word(work.part(new Place.Entity(entity)).value(), "type")
        .flatMap(EntityType::parse);
  }

  /** Changes what a claim says, and gives it as it is called then. */
  static Place set(Work work, Place.Claim claim, ClaimWords words) {
    check(work, words);
    var group = work.group(claim);
    var old = ClaimWords.of(group);
    if (old.isPresent() && old.get().equals(words)) {
      return claim;
    }
    if (!(group.value("claim").orElse(null) instanceof Written.Word word)) {
      throw new Unsafe(claim.called() + " has no words to change");
    }
    work.draft.reword(word, words.text());
    if (Parts.word(group, "id").isEmpty() && !claim.id().startsWith("#")) {
      return follow(work, claim.id(), free(work, words.defaultId()));
    }
    return claim;
  }

  private static String free(Work work, String id) {
    if (work.parts.find(new Place.Claim(id)).isPresent()) {
      throw new Unsafe(
          "a claim has the id \"%s\" already".formatted(id),
          "give this one an id of its own first");
    }
    return id;
  }

  /** The end of a claim's own id: it is called by what it says then. */
  static Place withoutId(Work work, Place.Claim claim) {
    var words =
        ClaimWords.of(work.group(claim))
            .orElseThrow(
                () -> new Unsafe(claim.called() + " says nothing that it could be called by"));
    return words.defaultId().equals(claim.id())
        ? claim
        : follow(work, claim.id(), free(work, words.defaultId()));
  }

  /** Gives another name to a claim wherever it is named. */
  private static Place follow(Work work, String from, String to) {
    for (var reference : References.of(work.parts)) {
      if (reference.sort() == References.Sort.CLAIM && reference.name().equals(from)) {
        work.draft.reword(reference.word(), to);
      }
    }
    return new Place.Claim(to);
  }

  /** Whether some claims of the file say whether they are direct. */
  static boolean someSayDirect(Parts parts) {
    return References.items(parts.root(), "claims").stream()
        .anyMatch(c -> c.entry("direct").isPresent());
  }

  /**
   * Where no claim of the file says whether it is direct, all are: before one says that it is not,
   * the others say that they are. Whether there is something to say at all.
   */
  static boolean sayDirect(Work work, @Nullable Place except, String value) {
    if (someSayDirect(work.parts)) {
      return true;
    }
    if (value.strip().equals("true")) {
      return false;
    }
    for (var part : work.parts.all()) {
      if (part.place() instanceof Place.Claim
          && !part.place().equals(except)
          && part.group().isPresent()) {
        work.draft.put(part.group().get(), "direct", true, Part.CLAIM.keys());
      }
    }
    return true;
  }

  /** The claims of the file, in order. */
  static List<Written.Group> claims(Parts parts) {
    return References.items(parts.root(), "claims");
  }
}
