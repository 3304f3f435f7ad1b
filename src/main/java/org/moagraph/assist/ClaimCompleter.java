package org.moagraph.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.assist.Completion.Kind;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/** Finds what may stand at a place of a claim: its source, then a relation, then its target. */
final class ClaimCompleter {

  private final String text;
  private final Declared declared;
  private final Cursor cursor;

  /** The words before the one that is being written. */
  private final ClaimWords before;

  /** Where the word that is being written begins and ends. */
  private final Range word;

  private final List<Completion> fitting = new ArrayList<>();
  private final List<Completion> others = new ArrayList<>();

  ClaimCompleter(String text, Declared declared, Cursor cursor, int claimEnd) {
    this.text = text;
    this.declared = declared;
    this.cursor = cursor;
    int offset = cursor.from() + cursor.typed().length();
    int start = offset;
    while (start > cursor.from() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < claimEnd && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    this.before = ClaimWords.of(text.substring(cursor.from(), start), cursor.from());
    this.word = new Range(start, end);
  }

  List<Completion> completions() {
    int count = before.words().size();
    if (count == 0) {
      entities(Optional.empty(), true);
    } else {
      var written = before.joined(1, count);
      relations(written);
      Relation.parse(written).ifPresent(r -> entities(Optional.of(r), false));
    }
    fitting.addAll(others);
    return List.copyOf(fitting);
  }

  private void entities(Optional<Relation> relation, boolean source) {
    for (var entity : declared.entities().values()) {
      var names = new EntityNames(entity);
      boolean fits = relation.flatMap(r -> entity.type().map(t -> fits(r, t))).orElse(true);
      (fits ? fitting : others)
          .add(
              new Completion(
                  entity.id(),
                  Kind.ENTITY,
                  word,
                  spaced(glued(entity.id()), source),
                  names.detail(),
                  names.meaning(),
                  names.known()));
    }
  }

  private static boolean fits(Relation relation, EntityType target) {
    return target == EntityType.ENTITY || RelationFit.targets(relation).contains(target);
  }

  private void relations(String written) {
    var start = written.isEmpty() ? word : new Range(before.places().get(1).from(), word.to());
    var source = declared.entities().get(before.words().get(0));
    var type = Optional.ofNullable(source).flatMap(Declared.Named::type);
    for (var name : Relation.words()) {
      if (written.isEmpty() || name.startsWith(written + " ")) {
        var relation = Relation.parse(name).orElseThrow();
        boolean fits =
            type.map(t -> t == EntityType.ENTITY || RelationFit.sources(relation).contains(t))
                .orElse(true);
        (fits ? fitting : others)
            .add(
                new Completion(
                    name,
                    Kind.RELATION,
                    start,
                    spaced(name, true),
                    RelationWords.detail(relation),
                    RelationWords.meaning(relation),
                    name));
      }
    }
  }

  /** With a space before it where it would stand at the colon of its key. */
  private String glued(String inserted) {
    boolean glued = word.from() == cursor.from() && text.startsWith(":", word.from() - 1);
    return glued ? " " + inserted : inserted;
  }

  /** With a space after it where more is to follow and none is there. */
  private String spaced(String inserted, boolean more) {
    boolean there = word.to() < text.length() && text.charAt(word.to()) == ' ';
    return more && !there ? inserted + " " : inserted;
  }
}
