package org.moagraph.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A compact identifier in a public database, for example {@code CHEBI:6121}. */
public record Curie(String prefix, String local) {

  private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9._-]*):([^\\s:][^\\s]*)");

  /** The identifier written so, or nothing where it has no prefix or no local part. */
  public static Optional<Curie> parse(String text) {
    var match = FORM.matcher(text);
    return match.matches()
        ? Optional.of(new Curie(match.group(1), match.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return prefix + ":" + local;
  }
}
