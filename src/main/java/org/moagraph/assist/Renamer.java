package org.moagraph.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moagraph.assist.Declared.Stated;
import org.moagraph.assist.Mention.Kind;

/**
 * Renames a thing, place, hypothesis, claim, experiment or view wherever a file names it. Claims
 * without an id of their own are named after their ends, so what names them is renamed too. Texts
 * for readers and comments stay as they are.
 */
final class Renamer {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/+-]*");

  private final List<Mention> mentions;
  private final Declared declared;
  private final Map<Range, Word> words = new LinkedHashMap<>();

  Renamer(List<Word> words, Declared declared, List<Mention> mentions) {
    this.mentions = mentions;
    this.declared = declared;
    words.forEach(w -> this.words.put(w.range(), w));
  }

  Renaming rename(Mention mention, String name) {
    var kind = mention.kind();
    boolean fits =
        (kind == Kind.ENTITY || kind == Kind.CLAIM ? REFERENCE : WORD).matcher(name).matches();
    if (!fits) {
      return Renaming.refused(
          "\"%s\" is no id: letters, digits, \"-\", \"_\" and \".\", beginning with one of the first two"
              .formatted(name));
    }
    if (mentions.stream().anyMatch(m -> m.declares() && m.kind() == kind && m.id().equals(name))) {
      return name.equals(mention.id())
          ? new Renaming(List.of(), Optional.empty())
          : Renaming.refused("there is %s \"%s\" already".formatted(withArticle(kind), name));
    }
    if (kind == Kind.CLAIM && named(mention).noneMatch(Mention::declares)) {
      return Renaming.refused("this claim has no id of its own: it is named after its two ends");
    }
    var changes = new ArrayList<Rewrite>();
    named(mention).forEach(m -> changes.add(rewrite(m.range(), name)));
    if (kind == Kind.ENTITY) {
      claims(mention.id(), name, changes);
    }
    return new Renaming(changes, Optional.empty());
  }

  private static String withArticle(Kind kind) {
    return ("aeiou".indexOf(kind.word().charAt(0)) >= 0 ? "an " : "a ") + kind.word();
  }

  private Stream<Mention> named(Mention one) {
    return mentions.stream().filter(one::names);
  }

  /** What names a claim after this thing. */
  private void claims(String id, String name, List<Rewrite> changes) {
    var renamed = new LinkedHashMap<String, String>();
    for (var claim : declared.claims()) {
      if (claim.ownId().isEmpty() && claim.words().isWhole()) {
        after(claim, id, name, renamed);
      }
    }
    for (var mention : mentions) {
      if (mention.kind() == Kind.CLAIM && renamed.containsKey(mention.id())) {
        changes.add(rewrite(mention.range(), renamed.get(mention.id())));
      }
    }
  }

  private static void after(Stated claim, String id, String name, Map<String, String> renamed) {
    var source = claim.words().source();
    var target = claim.words().target();
    var before = claim.defaultId(source, target);
    var then =
        claim.defaultId(source.equals(id) ? name : source, target.equals(id) ? name : target);
    if (!before.equals(then)) {
      before.ifPresent(b -> then.ifPresent(t -> renamed.put(b, t)));
    }
  }

  /** The name at that place, in quotes where it stands alone and would be no text without. */
  private Rewrite rewrite(Range range, String name) {
    var word = words.get(range);
    boolean bare = word != null && word.quote() == 0;
    return new Rewrite(range, bare ? Plain.written(name, true) : name);
  }
}
