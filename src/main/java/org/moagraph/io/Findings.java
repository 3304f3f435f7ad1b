package org.moagraph.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;

/**
 * What an importer finds in one file. Of each kind the first hundred are kept and the rest counted,
 * so that a file of a million bad rows still makes a report that can be read.
 */
public final class Findings {

  private static final int KEPT = 100;

  private final String file;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final EnumMap<Code, Integer> counts = new EnumMap<>(Code.class);
  private final Map<String, Unlisted> unlisted = new LinkedHashMap<>();

  /** No findings yet in that file. */
  public Findings(String file) {
    this.file = file;
  }

  /** Whether a further finding of that kind would be kept, and not only counted. */
  public boolean keeps(Code code) {
    return counts.getOrDefault(code, 0) < KEPT;
  }

  /** Adds a finding. */
  public void add(Diagnostic finding) {
    if (keeps(finding.code())) {
      kept.add(finding);
    }
    counts.merge(finding.code(), 1, Integer::sum);
  }

  /** Adds a finding of that kind at that place. */
  public void add(Code code, Span place, String message) {
    add(Diagnostic.of(code, place, message));
  }

  /** Counts a relation that the table of phrases does not list. */
  public void addUnlisted(String phrase, Supplier<Span> place) {
    unlisted.computeIfAbsent(phrase, p -> new Unlisted(place.get())).count++;
  }

  /** All findings, among them one a relation that is not in the table, with its count. */
  public List<Diagnostic> all() {
    var all = new ArrayList<>(kept);
    counts.forEach(
        (code, count) -> {
          if (count > KEPT) {
            all.add(
                Diagnostic.of(
                    code,
                    Span.whole(file),
                    "%d more of these: %s".formatted(count - KEPT, code.title())));
          }
        });
    unlisted.entrySet().stream().limit(KEPT).forEach(e -> all.add(note(e.getKey(), e.getValue())));
    if (unlisted.size() > KEPT) {
      int claims = unlisted.values().stream().skip(KEPT).mapToInt(u -> u.count).sum();
      all.add(
          Diagnostic.of(
              Code.N0901,
              Span.whole(file),
              "%d more relations are not in the table, in %s"
                  .formatted(unlisted.size() - KEPT, claims(claims))));
    }
    return List.copyOf(all);
  }

  private static Diagnostic note(String phrase, Unlisted unlisted) {
    return Diagnostic.of(
            Code.N0901,
            unlisted.first,
            "relation \"%s\" is not in the table: its sign is not known (%s)"
                .formatted(phrase, claims(unlisted.count)))
        .withHelp("\"moa explain predicates\" prints the table");
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
