package org.moagraph.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Nearest;
import org.moagraph.diag.Span;

/** What the reading of one file finds in it, and what it leaves out. */
public final class Findings {

  /** So many of each kind make a report that can still be read. */
  private static final int KEPT = 100;

  /** Beyond so many, names are no longer compared: a hostile file must not cost minutes. */
  private static final int SUGGESTIONS = 200;

  private final String file;
  private final int limit;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final EnumMap<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Map<String, Unlisted> unlisted = new LinkedHashMap<>();
  private final Losses losses;
  private boolean errors;
  private int suggestionsLeft = SUGGESTIONS;

  private Findings(String file, int limit) {
    this.file = file;
    this.limit = limit;
    this.losses = new Losses(file);
  }

  /**
   * No findings yet in that file. Of each kind the first hundred are kept and the rest counted, so
   * that a file of a million bad rows still makes a report that can be read.
   */
  public static Findings bounded(String file) {
    return new Findings(file, KEPT);
  }

  /** No findings yet in that file, which is written by hand: each is kept. */
  public static Findings complete(String file) {
    return new Findings(file, Integer.MAX_VALUE);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The file as a whole. */
  public Span whole() {
    return Span.whole(file);
  }

  /** Whether a further finding of that kind would be kept, and not only counted. */
  public boolean keeps(Code code) {
    return counts.getOrDefault(code, 0) < limit;
  }

  /** Adds a finding. */
  public void add(Diagnostic finding) {
    if (keeps(finding.code())) {
      kept.add(finding);
    }
    counts.merge(finding.code(), 1, Integer::sum);
    errors |= finding.isError();
  }

  /** Adds a finding of that kind at that place. */
  public void add(Code code, Span place, String message) {
    add(Diagnostic.of(code, place, message));
  }

  /** Adds a finding with a word on what to do. */
  public void add(Code code, Span place, String message, String help) {
    add(Diagnostic.of(code, place, message).withHelp(help));
  }

  /** Adds a finding with a word on what to do, where there is one. */
  public void add(Code code, Span place, String message, Optional<String> help) {
    var finding = Diagnostic.of(code, place, message);
    add(help.map(finding::withHelp).orElse(finding));
  }

  /** Counts one more thing of that kind that the reading leaves out. */
  public void leaveOut(String what) {
    losses.add(what);
  }

  /** Counts one more, which stands there: the note on all of its kind stands at the first. */
  public void leaveOut(String what, Span place) {
    losses.add(what, place);
  }

  /** Counts so many more things of that kind that the reading leaves out. */
  public void leaveOut(String what, int count) {
    losses.add(what, count);
  }

  /** The candidate that was probably meant. */
  public Optional<String> nearest(String word, Collection<String> candidates) {
    return suggestionsLeft-- > 0 ? Nearest.to(word, candidates) : Optional.empty();
  }

  /** Whether a finding is an error. */
  public boolean hasErrors() {
    return errors;
  }

  /** Counts a relation that the table of phrases does not list. */
  public void addUnlisted(String phrase, Supplier<Span> place) {
    addUnlisted(phrase, place, 1);
  }

  /** Counts so many claims of a relation that the table of phrases does not list. */
  public void addUnlisted(String phrase, Supplier<Span> place, int claims) {
    unlisted.computeIfAbsent(phrase, p -> new Unlisted(place.get())).count += claims;
  }

  /** Reports a statement on use, which says nothing on a mechanism and carries no effect. */
  public void addOnUse(String phrase, Supplier<Span> place) {
    add(
        Code.N0902,
        keeps(Code.N0902) ? place.get() : whole(),
        "no effect: \"%s\" is about use, not about a mechanism".formatted(phrase));
  }

  /** Reports a relation that denies an effect, so that none is read from it. */
  public void addDenied(String phrase, Supplier<Span> place) {
    add(
        Code.N0902,
        keeps(Code.N0902) ? place.get() : whole(),
        "no effect: \"%s\" denies one".formatted(phrase));
  }

  /**
   * All findings in the order of the reading; then one for each kind of thing that was left out and
   * for each relation that is not in the table, with their counts.
   */
  public List<Diagnostic> all() {
    var all = new ArrayList<>(kept);
    var found = new EnumMap<>(counts);
    for (var loss : losses.notes()) {
      if (found.merge(loss.code(), 1, Integer::sum) <= limit) {
        all.add(loss);
      }
    }
    found.forEach(
        (code, count) -> {
          if (count > limit) {
            all.add(
                Diagnostic.of(
                    code, whole(), "%d more of these: %s".formatted(count - limit, code.title())));
          }
        });
    unlisted.entrySet().stream().limit(KEPT).forEach(e -> all.add(note(e.getKey(), e.getValue())));
    if (unlisted.size() > KEPT) {
      int claims = unlisted.values().stream().skip(KEPT).mapToInt(u -> u.count).sum();
      all.add(
          Diagnostic.of(
              Code.N0901,
              whole(),
              "%d more relations are not in the table, in %s"
                  .formatted(unlisted.size() - KEPT, claims(claims))));
    }
    return List.copyOf(all);
  }

  private Diagnostic note(String phrase, Unlisted unlisted) {
    if (phrase.isBlank()) {
      return Diagnostic.of(
          Code.N0901,
          unlisted.first,
          "no relation is stated: its sign is not known (%s)".formatted(claims(unlisted.count)));
    }
    var near = nearest(phrase, Predicates.words()).map(n -> "did you mean \"" + n + "\"? ");
    return Diagnostic.of(
            Code.N0901,
            unlisted.first,
            "relation \"%s\" is not in the table: its sign is not known (%s)"
                .formatted(phrase, claims(unlisted.count)))
        .withHelp(
            near.orElse("")
                + "\"moa explain predicates\" prints the table; --relations FILE says what it means");
  }

  private static String claims(int count) {
    return count == 1 ? "1 claim" : count + " claims";
  }

  private static final class Unlisted {
    final Span first;
    int count;

    Unlisted(Span first) {
      this.first = first;
    }
  }
}
