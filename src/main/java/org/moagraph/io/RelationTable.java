package org.moagraph.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moagraph.diag.Span;
import org.moagraph.io.Predicates.PhraseMeaning;

/**
 * What the relations of a file mean: words that its reader was told, before those of the printed
 * table ({@link Predicates}).
 */
public final class RelationTable {

  /** The printed table alone. */
  public static final RelationTable PRINTED = new RelationTable(new LinkedHashMap<>());

  private final Map<String, PhraseMeaning> own;

  private RelationTable(Map<String, PhraseMeaning> own) {
    this.own = own;
  }

  /** The printed table after these words; their case, underscores and hyphens do not matter. */
  public static RelationTable of(Map<String, PhraseMeaning> words) {
    var own = new LinkedHashMap<String, PhraseMeaning>();
    words.forEach((word, meaning) -> own.put(Predicates.normal(word), meaning));
    return new RelationTable(own);
  }

  /** These words, and those of another table that are not among them. */
  public RelationTable before(RelationTable other) {
    var all = new LinkedHashMap<>(own);
    other.own.forEach(all::putIfAbsent);
    return new RelationTable(all);
  }

  /** What the reader was told that the word means, whatever the printed table says. */
  public Optional<PhraseMeaning> told(String word) {
    return Optional.ofNullable(own.get(Predicates.normal(word)));
  }

  /** What that word means where our vocabulary comes first: in tables, graphs and SIF. */
  public PhraseMeaning read(String word) {
    var told = own.isEmpty() ? null : own.get(Predicates.normal(word));
    return told == null ? Predicates.read(word) : told;
  }

  /** What that word means in files that use the DrugMechDB and Biolink phrases. */
  public PhraseMeaning readPhrase(String word) {
    var told = own.isEmpty() ? null : own.get(Predicates.normal(word));
    return told == null ? Predicates.readPhrase(word) : told;
  }

  /** Says of a relation what keeps it from having a sign: not listed, on use, or denied. */
  public void report(String phrase, Findings findings, Supplier<Span> place) {
    if (!own.isEmpty() && own.containsKey(Predicates.normal(phrase))) {
      return;
    }
    if (!Predicates.read(phrase).known()) {
      findings.addUnlisted(phrase, place);
    } else if (Predicates.isOnUse(phrase)) {
      findings.addOnUse(phrase, place);
    } else if (Predicates.denies(phrase)) {
      findings.addDenied(phrase, place);
    }
  }

  /** Whether {@link #report} says nothing of it. */
  public boolean isPlain(String phrase) {
    return own.containsKey(Predicates.normal(phrase))
        || Predicates.read(phrase).known()
            && !Predicates.isOnUse(phrase)
            && !Predicates.denies(phrase);
  }

  /** The words that were told, in order. */
  public List<String> told() {
    return Collections.unmodifiableList(new ArrayList<>(own.keySet()));
  }
}
