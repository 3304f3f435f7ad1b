package org.moagraph.assist;

/**
 * Something that may stand at a place.
 *
 * @param label what a list shows
 * @param kind what it is
 * @param replaced the stretch of the text that it replaces, on one line
 * @param text what it puts there
 * @param detail a few words beside the label
 * @param meaning what it means, in a sentence or two
 * @param known the words by which it is found: what is typed is looked for in them
 */
public record Completion(
    String label,
    Kind kind,
    Range replaced,
    String text,
    String detail,
    String meaning,
    String known) {

  /** What a completion is. */
  public enum Kind {
    KEY,
    ENTITY,
    RELATION,
    HYPOTHESIS,
    COMPARTMENT,
    CLAIM,
    WORD,
    CITATION
  }
}
