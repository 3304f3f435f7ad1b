package org.moagraph.edit;

import java.util.Arrays;
import java.util.Optional;
import org.moagraph.io.tree.Written;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;

/** SOURCE RELATION TARGET as a file writes it, whether or not it knows the words. */
record ClaimWords(String source, String relation, String target) {

  /** What a claim of a file says; nothing where it has fewer than three words. */
  static Optional<ClaimWords> of(Written item) {
    return Parts.word(item, "claim").flatMap(ClaimWords::parse);
  }

  static Optional<ClaimWords> parse(String text) {
    var words = text.strip().split("\\s+");
    if (words.length < 3) {
      return Optional.empty();
    }
    var relation = String.join(" ", Arrays.asList(words).subList(1, words.length - 1));
    return Optional.of(new ClaimWords(words[0], relation, words[words.length - 1]));
  }

  /** The id that it has where it states none. */
  String defaultId() {
    return Claim.defaultId(EntityId.of(source), relation, EntityId.of(target)).value();
  }

  /** The same with another name for a thing. */
  ClaimWords renamed(String from, String to) {
    return new ClaimWords(
        source.equals(from) ? to : source, relation, target.equals(from) ? to : target);
  }

  String text() {
    return source + " " + relation + " " + target;
  }
}
