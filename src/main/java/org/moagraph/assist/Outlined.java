package org.moagraph.assist;

import java.util.List;
import java.util.Optional;

/**
 * A part of a file: a section, a thing, a claim.
 *
 * @param name what it is called
 * @param detail a few words on it, or empty
 * @param kind what it is, or empty for a section
 * @param range all of it
 * @param place where its name stands
 * @param parts what it holds
 */
public record Outlined(
    String name,
    String detail,
    Optional<Mention.Kind> kind,
    Range range,
    Range place,
    List<Outlined> parts) {

  public Outlined {
    parts = List.copyOf(parts);
  }
}
