package org.moagraph.view.text;

import java.util.ArrayList;
import java.util.List;

/** A run of words, parts of which are meant in a tone of their own. */
public record Phrase(List<Fragment> parts) {

  /** Words in one tone; those of a whole part stand on one line where they fit on one. */
  public record Fragment(String text, Tone tone, boolean whole) {}

  public Phrase {
    parts = List.copyOf(parts);
  }

  /** Plain words. */
  public static Phrase of(String text) {
    return of(text, Tone.PLAIN);
  }

  /** Words in a tone. */
  public static Phrase of(String text, Tone tone) {
    return new Phrase(List.of(new Fragment(text, tone, false)));
  }

  /** Words that should not be torn apart, such as a name. */
  public static Phrase whole(String text, Tone tone) {
    return new Phrase(List.of(new Fragment(text, tone, true)));
  }

  /** This and further plain words. */
  public Phrase and(String text) {
    return and(text, Tone.PLAIN);
  }

  /** This and further words in a tone. */
  public Phrase and(String text, Tone tone) {
    return and(of(text, tone));
  }

  /** This and another phrase. */
  public Phrase and(Phrase other) {
    var all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Phrase(all);
  }

  /** The words alone. */
  public String plain() {
    var text = new StringBuilder();
    parts.forEach(p -> text.append(p.text()));
    return text.toString();
  }

  /** The words alone. */
  @Override
  public String toString() {
    return plain();
  }
}
